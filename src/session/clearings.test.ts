import { expect, test } from 'vitest';
import { clearings } from './clearings';

const noticed = { from: 'a frame', frameId: 7, generation: 1000 };

test('what another frame noticed is kept as a copy: its own object would hold its whole document', () => {
  const known = clearings(() => 1000);
  const theirs = { ...noticed };
  known.note(theirs);
  theirs.generation = 2000;
  expect(known.note(noticed)).toBe(false);
});

test('what was noticed a minute before the next is forgotten, what is younger holds until it is heard', () => {
  const known = clearings(() => 1000);
  known.note(noticed);
  known.note({ from: 'another', frameId: 8, generation: 30_000 });
  expect(known.note(noticed)).toBe(false);
  known.note({ from: 'a third', frameId: 9, generation: 62_000 });
  expect(known.note(noticed)).toBe(true);
});
