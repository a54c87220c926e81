import { describe, expect, test } from 'vitest';
import type { reportOf } from '../../scripts/scan/report';
import { corpus } from './corpus';
import { disturbances } from './disturbances';
import { readingRoom } from './reading-room';

const room = readingRoom();

/** What was understood, without the words it was read from and the order it was read in. */
function factsOf(report: ReturnType<typeof reportOf>): unknown {
  const listOf = (items: readonly { text: string }[]): string[] =>
    items.map(({ text: _, ...fact }) => JSON.stringify(fact)).sort();
  const { patient, therapy, order, coverage, medications, labs, allergies, conditions } = report;
  return {
    patient,
    therapy,
    order,
    coverage,
    medications: listOf(medications),
    labs: listOf(labs),
    allergies: listOf(allergies),
    conditions: listOf(conditions),
  };
}

describe('what changes nothing for a person changes no fact', () => {
  const disturbed = [
    'tables/headers-in-td',
    'tables/dates-as-columns',
    'lists/cards-with-headings',
    'lists/definition-list',
    'status/by-word',
  ];
  const pages = corpus().filter(({ id }) => disturbed.includes(id));

  test('each of them is a page', () => expect(pages).toHaveLength(disturbed.length));

  test.each(pages)('$id', async (page) => {
    const before = factsOf(await room().read(page));
    for (const [name, change] of Object.entries(disturbances)) {
      for (const seed of [1, 2]) {
        const after = factsOf(await room().read(page, (tab) => tab.evaluate(change, seed)));
        expect.soft(after, `${page.id} with ${name} (${seed})`).toEqual(before);
      }
    }
  });
});
