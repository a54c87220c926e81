import { describe, expect, test } from 'vitest';
import { type CorpusPage, corpus } from './corpus';
import { differences } from './differences';
import { readingRoom } from './reading-room';

/** The corpus is the spec: every page shows one way in which screens of real EHRs print things. */

const pages = corpus();
const room = readingRoom();

/** A page that stops the reader is the worst misreading of all, said like the others. */
const wrongIn = (page: CorpusPage): Promise<string[]> =>
  room()
    .read(page)
    .then(
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
