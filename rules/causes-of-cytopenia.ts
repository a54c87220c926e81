/**
 * Rules whose own message, in the catalogue, is harm to the marrow: a deficient or reduced TPMT or NUDT15 (S03, S19;
 * CPIC25), xanthine oxidase inhibitors (S05; ULORIC), ribavirin (S43), other immunosuppressants (S40), co-trimoxazole,
 * trimethoprim and clozapine (S41), and leflunomide.
 */
export const marrowToxicity = [
  'AZA-CI-01',
  'AZA-CI-02',
  'AZA-PGX-03',
  'AZA-PGX-04',
  'AZA-PGX-05',
  'AZA-PGX-06',
  'AZA-INT-01',
  'AZA-INT-02',
  'AZA-INT-03',
  'AZA-INT-04',
  'AZA-INT-05',
  'AZA-INT-06',
  'AZA-INT-10',
] as const;

/** High 6-TGN lowers the white cells (BSG, PN). */
export const leucopenia = [...marrowToxicity, 'AZA-MET-01'] as const;
