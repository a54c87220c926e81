import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSiteFile } from '../../src/site-files';
import { corpus } from './corpus';
import { differences } from './differences';
import { readingRoom } from './reading-room';

/** Adapters only sharpen: pages of EHRs that have one are read again without it. */

const root = fileURLToPath(new URL('./sites', import.meta.url));
const pages = corpus().filter(({ id }) => id.startsWith('sites/'));
const room = readingRoom();

const none = { first: [], builtIn: false };
const isGeneric = ({ expected }: (typeof pages)[number]) => expected.withoutAdapter !== false;

describe('without any adapter', () => {
  test.each(pages.filter(isGeneric))('$id is read as expected all the same', async (page) => {
    const { adapters: _, adapterChanges: __, ...facts } = page.expected;
    const wrong = differences(facts, await room().read(page, undefined, none));
    expect(wrong, `${page.id}\n  ${wrong.join('\n  ')}`).toEqual([]);
  });

  test.each(pages.filter((page) => !isGeneric(page)))('$id needs its adapter', async (page) => {
    const { adapters: _, adapterChanges: __, ...facts } = page.expected;
    expect(differences(facts, await room().read(page, undefined, none))).not.toEqual([]);
  });
});

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('adapter.json'));

test.each(files)('%s is an adapter as a hospital would import it', async (path) => {
  const site = await readSiteFile(readFileSync(`${root}/${path}`, 'utf8'), () => true);
  expect(site.name).not.toBe('');
});
