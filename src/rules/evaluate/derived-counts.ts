import type { AnalyteId, LabResult } from '../../chart';

/** Counts of white cells that are printed as a share only: WBC times percent. */

interface Share {
  share: AnalyteId;
  count: AnalyteId;
  name: string;
  /** Printed apart and counted with it. */
  with?: AnalyteId;
}

/** Bands are neutrophils; many laboratories print them in a row of their own. */
const SHARES: readonly Share[] = [
  { share: 'neutrophils_percent', count: 'neutrophils', name: 'Neutrophils', with: 'bands_percent' },
  { share: 'lymphocytes_percent', count: 'lymphocytes', name: 'Lymphocytes' },
  { share: 'eosinophils_percent', count: 'eosinophils', name: 'Eosinophils' },
];

type Numbered = LabResult & { canonical: NonNullable<LabResult['canonical']> };

/** Exact, of a known day, and usable. */
const isUsable = (result: LabResult): result is Numbered =>
  result.canonical !== null && result.comparator === null && result.date !== null && result.status !== 'pending';

const usableOf = (results: ReadonlyMap<AnalyteId, readonly LabResult[]>, id: AnalyteId): Numbered[] =>
  (results.get(id) ?? []).filter(isUsable);

/**
 * Counts (×10⁹/L) worked out for the days of which the laboratory printed none. Where a day has several white counts
 * each gives one, so that the rule that asks sees the lowest and the highest.
 */
export function countsFromShares(results: ReadonlyMap<AnalyteId, readonly LabResult[]>): LabResult[] {
  return SHARES.filter(({ share }) => results.has(share)).flatMap((each) => {
    const counted = new Set(
      (results.get(each.count) ?? []).flatMap(({ canonical, date }) => (canonical ? [date] : [])),
    );
    return usableOf(results, each.share)
      .filter(({ date }) => !counted.has(date))
      .flatMap((share) => {
        const bands = each.with ? usableOf(results, each.with).find(({ date }) => date === share.date) : undefined;
        const percent = share.canonical.value + (bands?.canonical.value ?? 0);
        const white = usableOf(results, 'wbc').filter(({ date }) => date === share.date);
        return percent > 100 ? [] : white.map((wbc) => countOf(each, wbc, share, percent));
      });
  });
}

function countOf({ count, name }: Share, wbc: Numbered, share: Numbered, percent: number): LabResult {
  const value = Math.round(wbc.canonical.value * percent * 10) / 1000;
  return {
    ...share,
    name,
    analyte: count,
    value,
    unit: '10^9/L',
    canonical: { value, unit: '10^9/L' },
    range: null,
    flag: null,
    status: wbc.status === 'preliminary' ? wbc.status : share.status,
    note: `worked out: ${percent} % of WBC ${wbc.canonical.value}`,
  };
}
