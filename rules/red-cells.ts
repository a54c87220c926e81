import {
  above,
  all,
  any,
  atLeast,
  atMost,
  baseline,
  below,
  known,
  latest,
  minus,
  onTreatment,
  rule,
  whereMeasured,
} from '../src/rules/language';
import { haemoglobinFall, haemoglobinLow, mcvHigh, mcvRaised } from './limits';
import { haemoglobin, mcv } from './measurements';

const figures = { mcv: { value: latest(mcv), digits: 0, unit: 'fL' } };

export const macrocytosis = rule({
  id: 'AZA-LAB-06',
  name: 'MCV {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: whereMeasured([mcv], above(latest(mcv), mcvHigh)),
  title: 'MCV {mcv} {onThiopurine}',
  detail:
    '{results}: a mild rise is expected and shows that the drug is taken; above {limit:mcv.high} other causes are looked for.',
  action: 'Consider B12, folate and TSH, and discussing it.',
  figures,
  sources: ['BSR', 'SPS'],
  statements: [],
  reviewed: '2026-11-22',
});

export const mildMacrocytosis = rule({
  id: 'AZA-LAB-07',
  name: 'MCV a little raised {onThiopurine}',
  severity: 'info',
  scope: onTreatment(),
  when: whereMeasured([mcv], all(atLeast(latest(mcv), mcvRaised), atMost(latest(mcv), mcvHigh))),
  title: 'MCV {mcv} {onThiopurine}: often due to the dose',
  detail: '{results}. A mild rise is common on thiopurines.',
  action: 'Consider B12 and folate once.',
  figures,
  sources: ['PCN'],
  statements: [],
  reviewed: '2026-11-22',
});

const fell = atLeast(minus(baseline(haemoglobin), latest(haemoglobin)), haemoglobinFall);

export const anaemia = rule({
  id: 'AZA-LAB-15',
  name: 'Haemoglobin {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: any(below(latest(haemoglobin), haemoglobinLow), known(fell)),
  title: 'Haemoglobin {haemoglobin} {onThiopurine}',
  detail: [
    '{results}: low is below {limit:haemoglobin.low}.',
    { when: fell, say: 'It has fallen by {limit:haemoglobin.fall} or more since the start.' },
  ],
  action: 'Consider a full count with reticulocytes, and looking for bleeding and haemolysis.',
  figures: { haemoglobin: { value: latest(haemoglobin), digits: 0, unit: 'g/L' } },
  sources: ['ENG', 'CUMMINS'],
  statements: [],
  reviewed: '2026-11-22',
});
