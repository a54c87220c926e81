import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/safety.md'), 'utf8');

const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic'];
const fields = ['Cause', 'Harm', 'Before', 'Controls', 'Evidence', 'After', 'Residual'];

/** The table of the document itself: classes by likelihood, from minor to catastrophic. */
const classes = new Map(
  [...text.matchAll(/^\| \*\*(very high|high|medium|low|very low)\*\* \| (.+) \|$/gm)].map(
    ([, likelihood = '', row = '']) => [likelihood, row.split(' | ').map(Number)] as const,
  ),
);

const hazards = text
  .split(/^### (?=H\d\d )/m)
  .slice(1)
  .map((section) => {
    const [title = '', ...lines] = section.split(/^## /m)[0]?.split('\n') ?? [];
    const said = new Map(
      lines.flatMap((line) => [...line.matchAll(/^\* \*\*(\w+)\*\*: (.+)$/g)].map((m) => [m[1], m[2]])),
    );
    return { title, id: title.slice(0, 3), said };
  });

/** What is wrong with an entry of evidence: a file, and where a title is quoted, that it stands in it. */
function wrongWith(evidence: string): string | null {
  const [, path = '', title] = /^`([^`]+)`(?: “(.+)”)?$/.exec(evidence) ?? [];
  if (path === '' || !existsSync(join(root, path))) return `no such file: ${evidence}`;
  if (title === undefined || readFileSync(join(root, path), 'utf8').includes(title)) return null;
  return `no such title: ${evidence}`;
}

describe('the hazard log', () => {
  test('numbers its hazards in order', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(25);
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')}`));
  });

  test.each(hazards)('$title: has every field, with the class of the table', ({ said }) => {
    expect([...said.keys()]).toEqual(fields);
    for (const field of ['Before', 'After']) {
      const [, severity = '', likelihood = '', printed] =
        /^(\w+) × ([a-z ]+) = (\d)$/.exec(said.get(field) ?? '') ?? [];
      expect(classes.get(likelihood)?.[severities.indexOf(severity)], `${field}: ${said.get(field)}`).toBe(
        Number(printed),
      );
    }
    expect(Number(said.get('After')?.at(-1))).toBeLessThanOrEqual(3);
  });

  test.each(hazards)('$title: its evidence is there', ({ said }) => {
    const evidence = (said.get('Evidence') ?? '').split('; ');
    expect(evidence.map(wrongWith).filter((wrong) => wrong !== null)).toEqual([]);
  });

  test('control: evidence that is not there is said', () => {
    expect(wrongWith('`src/no.test.ts`')).toContain('no such file');
    expect(wrongWith('`src/session/identity.test.ts` “who is nobody”')).toContain('no such title');
  });
});
