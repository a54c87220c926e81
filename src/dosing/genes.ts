import { bothGenesShare, oneGeneShare, type Share } from '../../rules/dosing';
import { type ClassOrUnknown, type CpicStart, cpicShares, cpicStarts } from '../../rules/pharmacogenetics';
import { alternativeOf } from '../chart';
import { figure, reason } from './reasons';
import type { DoseInput, Factor, GeneStatus, Reason } from './types';

/** What is not classed is no better known than what was not tested. */
const classOf = ({ phenotype }: GeneStatus): ClassOrUnknown => (phenotype === 'unclassed' ? 'unknown' : phenotype);

const cpicStartOf = ({ tpmt, nudt15 }: Pick<DoseInput, 'tpmt' | 'nudt15'>): CpicStart =>
  cpicStarts[classOf(tpmt)][classOf(nudt15)];

/**
 * CPIC's own start for two genes, in mg/day: a range, or why there is none. Below 2 mg/kg/day CPIC needs no reduction,
 * which is said with `reductionMayNotBeNeeded`.
 */
export function cpicRange(
  genes: Pick<DoseInput, 'tpmt' | 'nudt15'>,
  standardMgPerKg: number,
  weightKg: number,
): { start: CpicStart; mgPerDay: [number, number] | null; reductionMayNotBeNeeded: boolean } {
  const start = cpicStartOf(genes);
  const usual = standardMgPerKg * weightKg;
  if (start === 'standard') return { start, mgPerDay: [usual, usual], reductionMayNotBeNeeded: false };
  if (start === 'alternative' || start === 'unknown') return { start, mgPerDay: null, reductionMayNotBeNeeded: false };
  const [low, high] = cpicShares[start];
  const reductionMayNotBeNeeded = standardMgPerKg < cpicShares.reducesFromMgPerKg;
  return { start, mgPerDay: [usual * low, usual * high], reductionMayNotBeNeeded };
}

const isIntermediate = ({ phenotype }: GeneStatus): boolean =>
  phenotype === 'intermediate' || phenotype === 'possible-intermediate';

/** The rule that a reduction for genes comes from. */
function ruleOf({ tpmt, nudt15 }: DoseInput): { id: string; label: string; severity: Reason['severity'] } {
  if (isIntermediate(tpmt) && isIntermediate(nudt15))
    return { id: 'AZA-PGX-05', label: 'TPMT and NUDT15 both intermediate', severity: 'critical' };
  if (tpmt.phenotype === 'intermediate') return { id: 'AZA-PGX-03', label: 'TPMT intermediate', severity: 'warning' };
  if (tpmt.phenotype === 'possible-intermediate')
    return { id: 'AZA-PGX-06', label: 'TPMT possibly intermediate', severity: 'warning' };
  const possibly = nudt15.phenotype === 'possible-intermediate' ? 'possibly ' : '';
  return { id: 'AZA-PGX-04', label: `NUDT15 ${possibly}intermediate`, severity: 'warning' };
}

/** The guideline's share where CPIC reduces the start, cut to what CPIC allows; null where genes leave the dose alone. */
export function geneFactor(input: DoseInput): Factor | null {
  const start = cpicStartOf(input);
  if (start !== 'reduced' && start !== 'reduced-both') return null;
  const share: Share & { sources: readonly string[] } = start === 'reduced' ? oneGeneShare : bothGenesShare;
  const [low, high] = cpicShares[start];
  const { id, label } = ruleOf(input);
  return {
    id,
    label,
    low: Math.max(share.low, low),
    high: Math.min(share.high, high),
    default: share.usual,
    sources: [...share.sources],
  };
}

function ofReduction(input: DoseInput): Reason[] {
  const factor = geneFactor(input);
  if (!factor) return [];
  const { id, label, severity } = ruleOf(input);
  const text = `${label}: ${figure(factor.low * 100)}–${figure(factor.high * 100)} % of the usual dose, here ${figure(factor.default * 100)} %. CPIC 2025 gives ${id === 'AZA-PGX-05' ? '20–50' : '30–80'} % where the usual dose is 2 mg/kg/day or more.`;
  return [reason(id, severity, text, ...factor.sources)];
}

function ofPhasing(input: DoseInput): Reason[] {
  return (['tpmt', 'nudt15'] as const).flatMap((gene) => {
    const call = input[gene].diplotype;
    const other = call === null ? null : alternativeOf(gene, call, '');
    if (other === null) return [];
    const text = `${gene.toUpperCase()} ${call}: if the laboratory did not phase the call, ${other} (poor) is not excluded; ask it${gene === 'tpmt' ? ', or measure TPMT activity' : ''}.`;
    return [reason('AZA-PGX-12', 'info', text, 'CPIC18')];
  });
}

function ofTpmt({ tpmt, intent }: DoseInput): Reason[] {
  if (tpmt.phenotype === 'poor')
    return [
      reason(
        'AZA-CI-01',
        'critical',
        'TPMT absent or very low: absolute contraindication, life-threatening pancytopenia. Consider a drug that is no thiopurine.',
        'SEED',
        'CPIC25',
        'BSG',
        'DPWG',
      ),
    ];
  if (tpmt.phenotype === 'unclassed')
    return [
      reason(
        'AZA-PGX-09',
        'critical',
        'This TPMT activity can’t be classed: laboratories use scales that can’t be compared. Handle as deficient until the laboratory’s class is known.',
        'ENG',
      ),
    ];
  if (tpmt.phenotype === 'indeterminate')
    return [
      reason(
        'AZA-PGX-07',
        'warning',
        'The TPMT genotype gives no class: measure TPMT activity; if a thiopurine is needed, monitor closely.',
        'CPIC25',
      ),
    ];
  if (tpmt.phenotype !== 'unknown') return [];
  return intent === 'start'
    ? [
        reason(
          'AZA-PGX-01',
          'critical',
          'TPMT is not known; the test is mandatory before the first dose (11 % have low activity, 1 in 200–300 none).',
          'SEED',
          'DPWG',
        ),
      ]
    : [
        reason(
          'AZA-PGX-02',
          'warning',
          'TPMT was never recorded. Long tolerance lowers the risk and does not remove it; a genotype is reliable on treatment.',
          'SEED',
          'CPIC18',
        ),
      ];
}

function ofNudt15({ nudt15 }: DoseInput): Reason[] {
  if (nudt15.phenotype === 'poor')
    return [
      reason(
        'AZA-CI-02',
        'critical',
        'NUDT15 poor metabolizer: fatal marrow toxicity is possible at usual doses. Consider a drug that is no thiopurine.',
        'CPIC25',
        'DPWG',
      ),
    ];
  const unknown = nudt15.phenotype === 'unknown' ? 'was not tested' : 'could not be classed';
  if (!['unknown', 'indeterminate', 'unclassed'].includes(nudt15.phenotype)) return [];
  return [
    reason(
      'AZA-PGX-08',
      'info',
      `NUDT15 ${unknown}. Loss of function is common in East Asian and Hispanic populations, and TPMT alone misses it: weekly counts at first.`,
      'CPIC25',
      'CPIC18',
      'SPS',
    ),
  ];
}

/** All that the two genes say of the dose, by rule id. */
export function geneReasons(input: DoseInput): Reason[] {
  const { tpmt } = input;
  return [
    ...ofTpmt(input),
    ...ofNudt15(input),
    ...ofReduction(input),
    ...(tpmt.disagrees
      ? [reason('AZA-PGX-13', 'critical', 'TPMT activity and genotype disagree: the lower class is used.', 'ENG')]
      : []),
    ...(tpmt.aboveRange
      ? [
          reason(
            'AZA-PGX-11',
            'info',
            'TPMT above the normal range: treatment may fail and 6-MMP may harm the liver; metabolites at 4 and 12–16 weeks.',
            'PN',
            'BSG',
          ),
        ]
      : []),
    ...(tpmt.unverifiedScale
      ? [
          reason(
            'scale-not-verified',
            'warning',
            'The limits of this laboratory’s scale were not verified: check its report.',
            'MEM',
          ),
        ]
      : []),
    ...ofPhasing(input),
  ];
}
