import { adviseDose } from './advise';
import { clashOf } from './medications';
import { notTested } from './typed';
import type { DoseAdvice, DoseInput, GeneStatus } from './types';

/** One thing changed, and what the advice would be then. */
export interface WhatIf {
  label: string;
  advice: DoseAdvice;
}

const classed = (phenotype: 'normal' | 'intermediate'): GeneStatus => ({ ...notTested, phenotype });

/** The questions that come up beside a dose: without the drug that stops it, and with another TPMT. */
export function whatIfs(input: DoseInput): WhatIf[] {
  const stopping = input.medications.filter((each) => clashOf(each)?.severity === 'critical');
  const names = stopping.map(({ name }) => name).join(', ');
  const others = (['normal', 'intermediate'] as const).filter((phenotype) => phenotype !== input.tpmt.phenotype);
  // findings about TPMT and drugs were made with what is changed here
  const withoutFindings = (...about: readonly string[]): DoseInput => ({
    ...input,
    findings: input.findings.filter(({ id }) => !about.some((prefix) => id.startsWith(prefix))),
  });
  return [
    ...(stopping.length > 0
      ? [
          {
            label: `Without ${names}`,
            advice: adviseDose({
              ...withoutFindings('AZA-INT-'),
              medications: input.medications.filter((each) => !stopping.includes(each)),
            }),
          },
        ]
      : []),
    ...others.map((phenotype) => ({
      label: `As if TPMT were ${phenotype}`,
      advice: adviseDose({ ...withoutFindings('AZA-PGX-', 'AZA-CI-01'), tpmt: classed(phenotype) }),
    })),
  ];
}
