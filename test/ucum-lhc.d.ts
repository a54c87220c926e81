/** The part of the UCUM library that tests use; it brings no types of its own. */
declare module '@lhncbc/ucum-lhc' {
  interface Converted {
    status: 'succeeded' | 'failed' | 'error';
    toVal: number | null;
    msg?: string[];
  }
  export const UcumLhcUtils: {
    getInstance(): {
      convertUnitTo(
        from: string,
        value: number,
        to: string,
        options?: { molecularWeight: number | null; charge: number | null },
      ): Converted;
      validateUnitString(code: string): { status: 'valid' | 'invalid' | 'error' };
    };
  };
}
