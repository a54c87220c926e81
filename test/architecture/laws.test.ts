import { describe, expect, test, vi } from 'vitest';
import { emptyNames, entrypointLines, overlongEntrypoints } from './file-laws';
import { forbiddenNames } from './forbidden-names';
import { forbiddenImports, importCycles, importedExamples } from './import-table';
import { readSource } from './source';

// Half a thousand files are parsed once, and on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const shipped = readSource('src', 'rules', 'entrypoints');
const written = readSource('src', 'rules', 'entrypoints', 'scripts', 'test');
const control = (files: Record<string, string>) => new Map(Object.entries(files));

describe('imports run only as the table says', () => {
  test('in the house', () => {
    expect(shipped.size).toBeGreaterThan(5);
    expect(forbiddenImports(shipped)).toEqual([]);
  });

  test.each([
    [
      'the reader asks a rule',
      'src/reader/table.ts',
      "import { judge } from '../rules';",
      /src\/reader may not import src\/rules/,
    ],
    [
      'the reader takes values of the chart',
      'src/reader/table.ts',
      "import { doseOf } from '../chart';",
      /may not import values from src\/chart/,
    ],
    [
      'an inner file is imported',
      'src/session/assemble.ts',
      "import { doseOf } from '../chart/dose';",
      /lies behind src\/chart\/index.ts/,
    ],
    [
      'an inner type is imported',
      'src/panel/pill.tsx',
      "import type { Dose } from '../chart/types';",
      /lies behind src\/chart\/index.ts/,
    ],
    [
      'a re-export reaches inside',
      'src/session/index.ts',
      "export * from '../chart/dose';",
      /lies behind src\/chart\/index.ts/,
    ],
    [
      'a dynamic import reaches inside',
      'entrypoints/background.ts',
      "await import('@/src/chart/dose');",
      /lies behind src\/chart\/index.ts/,
    ],
    [
      'an import type goes the wrong way',
      'src/rules/finding.ts',
      "type P = import('../panel').Pill;",
      /may not import src\/panel/,
    ],
    [
      'rules run the evaluator',
      'rules/xanthine-oxidase.ts',
      "import { judge } from '../src/rules';",
      /may not import values from src\/rules/,
    ],
    [
      'the evaluator knows the rule set',
      'src/rules/evaluate.ts',
      "import { ruleSet } from '../../rules';",
      /src\/rules may not import rules/,
    ],
    [
      'the chart knows a rule',
      'src/chart/drugs.ts',
      "import { allopurinol } from '../../rules/allopurinol';",
      /src\/chart may not import rules/,
    ],
    [
      'an inner file of a vocabulary is imported',
      'src/chart/drugs.ts',
      "import { thiopurines } from '../../rules/drugs/thiopurines';",
      /lies behind rules\/drugs\/index.ts/,
    ],
    [
      'the chart uses a browser package',
      'src/chart/text.ts',
      "import browser from 'webextension-polyfill';",
      /may not import the package/,
    ],
    ['full zod enters the panel', 'src/panel/pill.tsx', "import { z } from 'zod';", /may not import the package zod/],
    [
      'a folder nobody planned',
      'src/network/send.ts',
      "import { doseOf } from '../chart';",
      /import table does not name/,
    ],
  ])('control: %s', (_what, path, text, why) => {
    const house = {
      'src/chart/index.ts': '',
      'src/chart/dose.ts': '',
      'src/chart/types.ts': '',
      'src/rules/index.ts': '',
      'rules/index.ts': '',
      'rules/allopurinol.ts': '',
      'rules/drugs/index.ts': '',
      'rules/drugs/thiopurines.ts': '',
      'src/panel/index.ts': '',
    };
    const found = forbiddenImports(control({ ...house, [path]: text }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(why);
  });

  test('control: what the table allows passes', () => {
    const house = control({
      'src/chart/index.ts': "export type { Dose } from './types';",
      'src/chart/types.ts': 'export interface Dose { mg: number }',
      'src/reader/table.ts': "import type { Dose } from '../chart';\nimport { rows } from './rows';",
      'src/panel/pill.tsx':
        "import { h } from 'preact';\nimport { useState } from 'preact/hooks';\nimport type { Dose } from '../chart';",
      'rules/allopurinol.ts': "import { rule } from '../src/rules/language';",
      'src/rules/language/index.ts': '',
      'src/rules/index.ts': "import { ruleSet } from '../../rules';\nimport { judge } from './evaluate';",
      'src/rules/evaluate.ts': "import type { Rule } from './language';",
      'rules/index.ts': "import { allopurinol } from './allopurinol';",
      'src/chart/drugs.ts': "import { thiopurines } from '../../rules/drugs';",
      'rules/drugs/index.ts': '',
      'src/reader/table.test.ts': "import { judge } from '../rules/evaluate';",
    });
    expect(forbiddenImports(house)).toEqual([]);
  });
});

describe('no ring of imports', () => {
  test('in the house', () => expect(importCycles(shipped)).toEqual([]));

  test('control: three files in a ring', () => {
    const ring = {
      'src/chart/a.ts': "import './b';",
      'src/chart/b.ts': "export * from './c';",
      'src/chart/c.ts': "import { a } from './a';",
    };
    expect(importCycles(control(ring))).toEqual(['src/chart/a.ts → src/chart/b.ts → src/chart/c.ts → src/chart/a.ts']);
  });
});

test('control: types that name each other are no ring', () => {
  const types = {
    'src/chart/a.ts': "import type { B } from './b';",
    'src/chart/b.ts': "import { type A } from './a';",
  };
  expect(importCycles(control(types))).toEqual([]);
});

describe('examples of rules do not ship', () => {
  test('in the house', () => expect(importedExamples(shipped)).toEqual([]));

  test('control: a rule that imports its examples', () => {
    const rule = { 'rules/allopurinol.ts': "import examples from './allopurinol.examples';" };
    expect(importedExamples(control(rule))).toEqual(['rules/allopurinol.ts:1: ships ./allopurinol.examples']);
  });
});

describe('nothing can send, and no text becomes code or HTML', () => {
  test('in the house', () =>
    expect(forbiddenNames(shipped).map(({ path, line, name }) => `${path}:${line}: ${name}`)).toEqual([]));

  test.each([
    'fetch("/x")',
    'window.fetch("/x")',
    'const get = fetch',
    'new XMLHttpRequest()',
    'new WebSocket("wss://x")',
    'new EventSource("/x")',
    'navigator.sendBeacon("/x")',
    'navigator["sendBeacon"]("/x")',
    'eval("1")',
    'new Function("1")',
    'globalThis.Function("1")',
    'new Image().src = "/x"',
    'e.innerHTML = x',
    'e["innerHTML"] = x',
    'e.outerHTML = x',
    'e.insertAdjacentHTML("beforeend", x)',
    'document.write(x)',
    'frame.contentDocument.writeln(x)',
    'h("p", { dangerouslySetInnerHTML: { __html: x } })',
  ])('control: %s', (code) => expect(forbiddenNames(control({ 'src/panel/pill.ts': code }))).toHaveLength(1));

  test('control: comments, texts and names of our own pass', () => {
    const harmless =
      '// never fetch or eval\nconst says = "fetch the result";\nstore.fetch();\nlog.write(says);\nlet f: Function;';
    expect(forbiddenNames(control({ 'src/panel/pill.ts': harmless }))).toEqual([]);
  });
});

describe('entry points only wire', () => {
  test('in the house', () => expect(overlongEntrypoints(shipped)).toEqual([]));

  test('control: one line too many', () => {
    const long = `${'wire();\n'.repeat(entrypointLines)}more();\n`;
    expect(overlongEntrypoints(control({ 'entrypoints/background.ts': long }))).toHaveLength(1);
    expect(overlongEntrypoints(control({ 'entrypoints/background.ts': 'wire();\n'.repeat(entrypointLines) }))).toEqual(
      [],
    );
  });
});

describe('names say the clinical thing', () => {
  test('in the house', () => expect(emptyNames(written)).toEqual([]));

  test('control: names that say nothing', () => {
    const empty = {
      'src/chart/utils.ts': '',
      'src/reader/table-helper.ts': '',
      'src/misc/dose.ts': '',
      'src/chart/dose.ts': '',
    };
    expect(emptyNames(control(empty))).toEqual([
      'src/chart/utils.ts',
      'src/reader/table-helper.ts',
      'src/misc/dose.ts',
    ]);
  });
});
