import { hasProblem, lowerDose, orderedOrTaken, rule } from '../src/rules/language';
import { hepaticImpairment } from './problem-sets';

export const doseInHepaticImpairment = rule({
  id: 'AZA-DOSE-08',
  name: 'Azathioprine dose in hepatic impairment',
  severity: 'warning',
  scope: orderedOrTaken({ drugs: ['azathioprine'] }),
  when: hasProblem(hepaticImpairment),
  title: 'Hepatic impairment or cirrhosis: lower end of the range',
  detail: 'The label advises a lower dose and closer watch, and gives no figure.',
  action: 'Consider the lower end of the range, with liver tests and counts more often, and the specialist’s advice.',
  doseEffect: lowerDose,
  sources: ['LABEL'],
  statements: [],
  reviewed: '2026-11-22',
});
