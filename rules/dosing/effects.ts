/** What a finding on the chart means for a calculated dose. */
export type DoseStatus = 'contraindicated' | 'cannot-calculate' | 'hold';

/**
 * By rule id: 0 mg, withhold, or no calculation. Rules that are not named leave the dose alone or change it by a factor
 * (`shares`). AZA-INT-01 stops unless it is the intended combination, which it says by not being critical.
 */
export const statusOfRule: Readonly<Record<string, DoseStatus>> = {
  'AZA-CI-01': 'contraindicated',
  'AZA-CI-02': 'contraindicated',
  'AZA-CI-03': 'contraindicated',
  'AZA-CI-04': 'contraindicated',
  'AZA-CI-05': 'contraindicated',
  'AZA-CI-08': 'contraindicated',
  'AZA-CI-09': 'contraindicated',
  'AZA-CI-11': 'hold',
  'AZA-CI-12': 'contraindicated',
  'AZA-PGX-01': 'cannot-calculate',
  'AZA-PGX-09': 'cannot-calculate',
  'AZA-INT-01': 'contraindicated',
  'AZA-INT-02': 'contraindicated',
  'AZA-INT-03': 'contraindicated',
  'AZA-INT-15': 'contraindicated',
  'AZA-LAB-01': 'contraindicated',
  'AZA-LAB-02': 'hold',
  'AZA-LAB-03': 'hold',
  'AZA-LAB-05': 'hold',
  'AZA-LAB-09': 'hold',
  'AZA-LAB-10': 'contraindicated',
  'AZA-LAB-11': 'hold',
  'AZA-LAB-14': 'hold',
  'AZA-LAB-17': 'contraindicated',
  'AZA-BASE-09': 'hold',
  'AZA-DOSE-06': 'cannot-calculate',
  'AZA-INF-01': 'hold',
  'AZA-INF-02': 'hold',
  'AZA-INF-03': 'hold',
  'AZA-SYM-01': 'contraindicated',
  'AZA-SYM-02': 'hold',
  'AZA-SYM-03': 'hold',
  'AZA-SYM-04': 'contraindicated',
  'AZA-SYM-06': 'contraindicated',
};
