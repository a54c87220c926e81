import type { Evidence } from '../../chart';
import type { FieldName, FormFields } from '../typed';
import type { ChartFinding } from '../types';

/** Where and when a value of the chart was read, for the person who is to check it. */
export interface ReadFrom {
  /** Name and value as printed. */
  text: string;
  /** The heading it stands under. */
  place: string;
  /** Milliseconds since the epoch; null where the banner gave it, which is always on screen, or a person entered it. */
  at: number | null;
  /** The day of a result; null where there is none. */
  day: string | null;
  /** Null where the banner gave it, or a person entered it. */
  evidence: Evidence | null;
}

/** The calculator's fields as a chart fills them. */
export interface Prefill {
  /** Of whom; null where no name was read. */
  patient: string | null;
  fields: Partial<FormFields>;
  readFrom: Partial<Record<FieldName, ReadFrom>>;
  /** Findings that stand against a dose. */
  findings: ChartFinding[];
}

export const from = (evidence: Evidence, text: string, day: string | null = null): ReadFrom => ({
  text,
  place: evidence.place.replace(/^.* › /, ''),
  at: evidence.at || null,
  day,
  evidence,
});

/** Fields with where they were read, as they are found. */
export class Filling {
  readonly fields: Partial<FormFields> = {};
  readonly readFrom: Partial<Record<FieldName, ReadFrom>> = {};
  set<Field extends FieldName>(field: Field, value: FormFields[Field], source: ReadFrom | null): void {
    this.fields[field] = value;
    if (source) this.readFrom[field] = source;
  }
}
