import { expect, test } from 'vitest';
import { senseOf } from './sections';

test.each([
  [['Results', 'Complete blood count'], 'Results › Complete blood count'],
  [['CBC with differential', 'CBC with differential'], 'CBC with differential'],
  [['Summary', 'Results', 'Complete blood count'], 'Results › Complete blood count'],
])('under the headings %j a fact stands in “%s”', (titles, place) => {
  expect(senseOf({ titles }).place).toBe(place);
});
