import { age, all, below, inPlay, onSameDrug, rule, sexIs, taking } from '../src/rules/language';
import { antiTnf } from './drug-sets';
import { lymphomaAge } from './limits';
import { inflammatoryBowelDisease } from './problem-sets';

export const antiTnfInBowelDisease = rule({
  id: 'AZA-INT-12',
  name: 'Anti-TNF with {thiopurine} in inflammatory bowel disease',
  severity: 'warning',
  scope: inPlay(),
  when: all(taking(antiTnf), inflammatoryBowelDisease),
  tiers: [{ severity: 'critical', when: all(sexIs('male'), below(age(), lymphomaAge)) }],
  title: '{Drugs} {withThiopurine} in bowel disease: lymphoma risk',
  detail: [
    'Hepatosplenic T-cell lymphoma, nearly always fatal, is a boxed warning for this pair in inflammatory bowel disease.',
    {
      when: all(sexIs('male'), below(age(), lymphomaAge)),
      say: 'Most patients were men under {limit:age.lymphoma}, as this one is.',
    },
  ],
  action: 'Consider whether both are needed, and record that the risk was talked over.',
  sources: ['LABEL', 'MEM'],
  others: [
    {
      source: 'SEED',
      says: 'The guideline names anti-TNF drugs among those that add marrow toxicity; it does not speak of lymphoma.',
    },
  ],
  statements: ['S40'],
  reviewed: '2026-11-22',
  standsFor: [onSameDrug('AZA-INT-04')],
});
