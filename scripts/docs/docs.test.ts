import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thiopurineRules } from '../../rules';
import { checklists } from '../../rules/checklists';
import { guide } from '../../rules/guide';
import { sources } from '../../rules/sources';
import { statements } from '../../rules/statements';
import { generatedPages } from './pages';

const pages = generatedPages();
const page = (path: string): string => pages.find((each) => each.path === path)?.text ?? '';

describe('the documents made from the rules', () => {
  it.each(pages.map((each) => [each.path, each] as const))('%s is current (npm run docs)', (path, made) => {
    expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(made.text);
  });

  it('show every rule, topic and statement', () => {
    const text = page('docs/rules.md');
    for (const { id } of thiopurineRules.rules) expect(text).toContain(`### ${id}: `);
    for (const { title } of guide) expect(text).toContain(`### ${title}`);
    for (const id of Object.keys(statements)) expect(text).toMatch(new RegExp(`^\\| ${id} \\| .+ \\| .+ \\|$`, 'm'));
    expect(text).not.toMatch(/undefined|\{[a-zA-Z:.-]+\}|NaN/);
  });

  it('show every item of every checklist, with the present limits', () => {
    const text = page('docs/checklists.md');
    for (const { id } of checklists.flatMap(({ items }) => items)) expect(text).toContain(`| \`${id}\` |`);
    expect(text).toContain('within 30 days');
    expect(text).not.toMatch(/undefined|\{[a-zA-Z:.-]+\}/);
  });

  it('say what each package that ships is for', () => {
    expect(page('docs/dependencies.md')).not.toMatch(/not said|undefined/);
  });

  it('show every source with what was read of it', () => {
    const text = page('docs/sources.md');
    for (const key of Object.keys(sources)) expect(text).toMatch(new RegExp(`^\\| ${key} \\| .+ \\| `, 'm'));
    for (const { read } of Object.values(sources)) expect(text).toContain(read);
  });
});
