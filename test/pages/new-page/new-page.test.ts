import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from '../differences';
import { expectationShape } from '../expectation';
import { readingRoom } from '../reading-room';
import { readNewPageArguments } from './arguments';
import { newPage } from './new-page';

const room = readingRoom();
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'thioguard-corpus-'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const saved = `<!doctype html><title>Chart</title><script>document.title = 'ran'</script>
<header>Patient: Wendeline Okstrup · DOB: 1975-12-04 · MRN: 58120347</header><p onclick="alert(1)">Phone 0043123456</p>
<h2>Medications</h2><table><tr><th>Medication</th><th>Directions</th></tr>
<tr><td>Azathioprine 50 mg tablet</td><td>2 tablets daily</td></tr></table>`;

function source(name: string, html: string): string {
  const path = join(root, name);
  writeFileSync(path, html);
  return path;
}
const make = (...args: string[]) => newPage(readNewPageArguments(args), root, room());
const refusal = (...args: string[]) =>
  Promise.resolve()
    .then(() => make(...args))
    .then(
      () => 'made',
      (error: Error) => error.message,
    );

test('a page without its scripts, and a draft that is what the reader gives and must be checked', async () => {
  const file = source('Saved Chart (1).html', saved);
  const { folder, duties } = await make(
    file,
    '--replace',
    'Wendeline Okstrup=Ann Example',
    '--replace',
    '58120347=4711',
  );
  expect(folder).toBe(join(root, 'drafts/saved-chart-1'));
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  expect(html).toContain('Azathioprine 50 mg tablet');
  expect(html).toContain('Ann Example');
  for (const gone of ['<script', 'onclick', 'Okstrup', '58120347']) expect(html).not.toContain(gone);
  expect(duties.join('\n')).toMatch(/must be invented[\s\S]*Ann Example, 1975-12-04, 4711[\s\S]*0043123456/);

  const expected = expectationShape.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  expect(expected).toMatchObject({
    unchecked: true,
    patient: { name: 'Ann Example', birthDate: '1975-12-04' },
    therapy: { drug: 'azathioprine', state: 'on-treatment', dailyDoseMg: 100 },
    medications: [{ ingredients: ['azathioprine'], status: 'active' }],
    coverage: { medications: 'complete', labs: 'not-seen' },
  });
  const report = await room().read({ id: 'again', folder, file: 'page.html', expected, adapter: null });
  expect(differences(expected, report)).toEqual([]);
});

test('what was asked wrongly is said in a line, and nothing is left behind', async () => {
  const file = source('chart.html', saved);
  await make(file, 'tables/one');
  const before = readdirSync(root).sort();
  expect(await refusal(file, 'tables/one')).toBe('tables/one: is there already; choose another FAMILY/CASE');
  expect(await refusal(file, 'Tables')).toMatch(/^Tables: expected FAMILY\/CASE/);
  expect(await refusal(join(root, 'none.html'))).toMatch(/none\.html: no such file or folder$/);
  expect(await refusal(file, 'tables/two', '--replace', 'Nobody=Ann')).toBe(
    '--replace: "Nobody" does not stand on the page',
  );
  expect(await refusal(file, 'tables/two', '--replace', 'Nobody')).toMatch(/expected 'REAL=INVENTED', found Nobody/);
  expect(await refusal(source('frames.html', '<iframe src="chart.html"></iframe>'), 'tables/two')).toMatch(
    /has 1 frames/,
  );
  expect(await refusal()).toMatch(/^usage: npm run new:page/);
  expect(readdirSync(root).sort()).toEqual([...before, 'frames.html'].sort());
  expect(readdirSync(join(root, 'tables'))).toEqual(['one']);
});
