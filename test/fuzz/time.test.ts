import { setFlagsFromString } from 'node:v8';
import { afterAll, expect, test } from 'vitest';
import { runs } from './effort';
import { nastyTexts } from './nasty-texts';
import { parsers, siteOrRefusal } from './parsers';

/** As where many patterns have been compiled: V8 then compiles the next ones without skipping ahead to what they need. */
setFlagsFromString('--no-regexp-optimization');
afterAll(() => setFlagsFromString('--regexp-optimization'));

const MEGABYTE = 1_000_000;
const sizes = [4_000, 16_000, 64_000];

/**
 * ms of this process. The slowest parser that goes through a whole text takes 2 µs for a character (one that is written
 * out as eighteen); a pattern whose time grows with the square is past this line at 16,000 and would take hours for a megabyte.
 */
const mostMs = (length: number): number => 100 + length / 200;

function cpuMs(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The shortest of up to three, because a busy machine and a collection of garbage count, too. */
function shortestMs(work: () => unknown, enough: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && shortest > enough; attempt += 1) shortest = Math.min(shortest, cpuMs(work));
  return shortest;
}

// every text in the long run; in the short one each parser gets its own share, all parsers together all texts
const share = runs(19, 1);
const megabytes = runs(1, Number.POSITIVE_INFINITY);

test.each(parsers.map(([name, parse], at) => ({ name, parse, at })))(
  'time grows with the text and no faster: $name',
  ({ parse, at }) => {
    const slow: string[] = [];
    const texts = nastyTexts.filter((_, index) => index % share === at % share);
    texts.forEach(({ name, ofLength }, index) => {
      for (const size of index < megabytes ? [...sizes, MEGABYTE] : sizes) {
        // a square at one size would be hours at the next
        if (slow.length > 2) return;
        const text = ofLength(size);
        const took = shortestMs(() => parse(text), mostMs(size));
        if (took <= mostMs(size)) continue;
        slow.push(`${size} characters of ${name}: ${Math.round(took)} ms`);
        return;
      }
    });
    expect(slow).toEqual([]);
  },
  runs(30_000, 1_200_000),
);

test('a file of a megabyte is refused at once, whatever stands in it', async () => {
  for (const { name, ofLength } of nastyTexts.filter((_, index) => index % share === 0)) {
    const text = ofLength(MEGABYTE);
    const begun = process.cpuUsage();
    await siteOrRefusal(text);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000, name).toBeLessThan(mostMs(MEGABYTE));
  }
}, 600_000);

test('control: a pattern that goes back over what it has read is past the line', () => {
  const text = `${' '.repeat(24_000)}!`;
  expect(shortestMs(() => text.replace(/\s+$/, ''), mostMs(text.length))).toBeGreaterThan(mostMs(text.length));
}, 30_000);
