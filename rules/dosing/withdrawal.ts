/** What a clinician is asked before a taper. */
export interface WithdrawalQuestion {
  id: string;
  words: string;
}

/** Any of these: treatment goes on (AZA-LT-02). */
export const neverStop: readonly WithdrawalQuestion[] = [
  { id: 'cirrhosis', words: 'Cirrhosis' },
  { id: 'decompensation', words: 'Past decompensated liver disease' },
  { id: 'relapses', words: 'Several relapses after withdrawal' },
  { id: 'lkm-or-sla', words: 'LKM or SLA antibodies' },
  { id: 'steroid-intolerance', words: 'Can’t tolerate corticosteroids' },
];

/** All of these must be met (AZA-LT-03). */
export const withdrawalCriteria: readonly WithdrawalQuestion[] = [
  { id: 'remission', words: 'Complete remission for at least 12 months (24 are better)' },
  { id: 'liver-tests', words: 'ALT/AST, bilirubin and IgG normal' },
  { id: 'symptoms', words: 'No symptoms' },
  { id: 'histology', words: 'In autoimmune hepatitis: normal liver tissue or inactive cirrhosis' },
];
