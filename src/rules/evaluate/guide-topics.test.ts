import { expect, test } from 'vitest';
import { evaluate, guideFor } from '..';
import { type ChartBuilder, chart } from '../testing';

const calledFor = (given: ChartBuilder): string[] => {
  const built = given.build();
  return guideFor(built, evaluate(built))
    .filter(({ isCalledFor }) => isCalledFor)
    .map(({ id }) => id);
};

test('shingles on azathioprine call for the topic on varicella, not for that on nausea', () => {
  const topics = calledFor(chart().taking('azathioprine 100 mg').problem('varicella-zoster'));
  expect(topics).toContain('varicella-contact');
  expect(topics).not.toContain('nausea-or-hypersensitivity');
});

test('a problem list that nobody saw calls for nothing that hangs on it', () => {
  expect(calledFor(chart().taking('azathioprine 100 mg'))).not.toContain('varicella-contact');
});

test('without a thiopurine nothing is called for, and all topics are there to be looked up', () => {
  const built = chart().problem('varicella-zoster').build();
  const topics = guideFor(built, evaluate(built));
  expect(topics.length).toBeGreaterThan(15);
  expect(topics.filter(({ isCalledFor }) => isCalledFor)).toEqual([]);
});
