import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { reportOf } from '../../scripts/scan/report';
import { type CorpusPage, corpus } from './corpus';
import { disturbances } from './disturbances';
import { ReadingRoom } from './reading-room';

const pages = corpus();
let room: ReadingRoom;

beforeAll(async () => {
  room = await ReadingRoom.open();
});

afterAll(async () => {
  await room?.close();
});

const pageOf = (id: string): CorpusPage => {
  const found = pages.find((page) => page.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
};

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
  test.each(disturbed)('%s', async (id) => {
    const page = pageOf(id);
    const before = factsOf(await room.read(page));
    for (const [name, change] of Object.entries(disturbances)) {
      for (const seed of [1, 2]) {
        const after = factsOf(await room.read(page, (tab) => tab.evaluate(change, seed)));
        expect.soft(after, `${id} with ${name} (${seed})`).toEqual(before);
      }
    }
  });
});
