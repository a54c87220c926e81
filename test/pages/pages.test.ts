import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { reportOf } from '../../scripts/scan/report';
import { type CorpusPage, corpus } from './corpus';
import { differences } from './differences';
import { disturbances } from './disturbances';
import { ReadingRoom } from './reading-room';

/** The corpus is the spec: every page shows one way in which screens of real EHRs print things. */

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

/** A page that stops the reader is the worst misreading of all, said like the others. */
const wrongIn = (page: CorpusPage): Promise<string[]> =>
  room.read(page).then(
    (report) => [
      ...(page.expected.unchecked
        ? [`expected.json is a draft: check it against the page and take "unchecked" out`]
        : []),
      ...differences(page.expected, report),
    ],
    (error: Error) => [`the page could not be read at all: ${error.message.split('\n')[0]}`],
  );

describe('every page is read as a careful person reads it', () => {
  const readable = pages.filter(({ expected }) => !expected.knownMisread || expected.unchecked);
  // the largest page takes Chromium a while to lay out
  test.each(readable)('$id', { timeout: 240_000 }, async (page) => {
    const wrong = await wrongIn(page);
    expect(wrong, `${page.id}: ${page.expected.about}\n  ${wrong.join('\n  ')}\n`).toEqual([]);
  });
});

const misread = pages.filter(({ expected }) => expected.knownMisread && !expected.unchecked);
describe.runIf(misread.length > 0)('known misreads: right by the documents, not read so yet', () => {
  test.each(misread)('$id is still misread', async (page) => {
    const wrong = await wrongIn(page);
    const { knownMisread } = page.expected;
    expect(
      wrong.length,
      `${page.id} is read rightly now: take "knownMisread" out of its expected.json (${knownMisread})`,
    ).toBeGreaterThan(0);
  });
});

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
