import { all, inPlay, phenotypeIs, rule, shareOfDose } from '../src/rules/language';
import { bothGenesHigh, bothGenesLow, bothGenesUsual } from './limits-of-dose';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';

export const bothGenesIntermediate = rule({
  id: 'AZA-PGX-05',
  name: 'TPMT and NUDT15 both intermediate',
  severity: 'critical',
  scope: inPlay(),
  when: all(
    phenotypeIs('tpmt', 'intermediate', 'possible-intermediate'),
    phenotypeIs('nudt15', 'intermediate', 'possible-intermediate'),
  ),
  title: 'TPMT and NUDT15 both intermediate: 20–50 % of the dose',
  detail: '{tpmt}; {nudt15}. With both genes impaired marrow toxicity is commoner than with either alone.',
  action: [
    {
      when: whileOrdering,
      say: 'Consider a third of the usual dose with weekly counts, or a treatment that is no thiopurine.',
    },
    { when: whileTaken, say: 'Consider a blood count now and 20–50 % of the usual dose, with weekly counts.' },
    {
      when: whileHeld,
      say: 'Consider 20–50 % of the usual dose with weekly counts, or another treatment, before resuming.',
    },
  ],
  doseEffect: shareOfDose(bothGenesLow, bothGenesHigh, bothGenesUsual),
  sources: ['CPIC25', 'CPIC18'],
  others: [{ source: 'SEED', says: 'The guideline does not speak of NUDT15; this goes beyond it.' }],
  statements: [],
  reviewed: '2026-11-22',
  standsFor: ['AZA-PGX-03', 'AZA-PGX-04', 'AZA-PGX-06', 'AZA-PGX-12'],
});
