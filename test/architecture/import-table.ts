import { type Import, importsOf, type Source } from './source';

/** What the files of one folder may import from elsewhere. `types` are for `import type` alone. */
interface Allowance {
  folder: string;
  values: string[];
  types: string[];
  packages: string[];
}

const everyFront = [
  'src/chart',
  'src/rules',
  'src/dosing',
  'src/session',
  'src/reader',
  'src/browser',
  'src/panel',
  'src/popup',
  'src/calculator',
  'src/checklist',
  'src/dose-answer',
  'src/readiness',
  'src/fact-names',
  'src/locale',
  'src/options',
  'src/problem-report',
  'src/set-aside',
  'src/settings',
];

/**
 * The arrows of the house (docs/architecture.md), as data. The longest name that fits a file counts; `rules/*` are the
 * vocabularies, each a room of its own. Tests and what is for tests alone are free: they stand outside and look in.
 */
const importTable: Allowance[] = [
  {
    folder: 'rules',
    values: [
      ...['src/rules/language', 'rules/*', 'rules/sources.ts'],
      ...['rules/limits.ts', 'rules/limits-of-dose.ts', 'rules/limits-of-time.ts'],
    ],
    types: ['src/rules', 'src/rules/language', 'src/chart'],
    packages: [],
  },
  { folder: 'rules/*', values: ['rules/*'], types: ['src/chart'], packages: [] },
  // The guide says of each topic when a chart calls for it, in the words of the rules.
  { folder: 'rules/guide', values: ['src/rules/language', 'rules'], types: ['src/chart'], packages: [] },
  // So do the checklists, of what must be met before an order is signed.
  {
    folder: 'rules/checklists',
    values: ['src/rules/language', 'rules', 'rules/limits.ts', 'rules/limits-of-dose.ts', 'rules/limits-of-time.ts'],
    types: [],
    packages: [],
  },
  // Numbers that rules and the calculator share, without the rules.
  { folder: 'rules/limits.ts', values: ['src/rules/language'], types: [], packages: [] },
  { folder: 'rules/limits-of-dose.ts', values: ['src/rules/language'], types: [], packages: [] },
  { folder: 'rules/limits-of-time.ts', values: ['src/rules/language'], types: [], packages: [] },
  // Those of them that a hospital may set otherwise; and what the rules rest on, for whoever wants to read it.
  {
    folder: 'rules/local-limits.ts',
    values: ['rules/limits.ts', 'rules/limits-of-time.ts'],
    types: ['src/rules/language'],
    packages: [],
  },
  { folder: 'rules/sources.ts', values: [], types: [], packages: [] },
  { folder: 'src/reader', values: [], types: ['src/chart'], packages: [] },
  { folder: 'src/chart', values: ['rules/*'], types: [], packages: [] },
  { folder: 'src/rules', values: ['src/rules/language'], types: ['src/chart'], packages: [] },
  // The front alone joins the evaluator with the rule set, so that neither knows of the other.
  {
    folder: 'src/rules/index.ts',
    values: ['rules', 'rules/checklists', 'rules/guide', 'src/rules', 'src/rules/language'],
    types: ['src/chart'],
    packages: [],
  },
  { folder: 'src/rules/language', values: [], types: ['src/chart', 'src/rules'], packages: [] },
  {
    folder: 'src/dosing',
    values: ['rules/*', 'rules/limits.ts', 'rules/limits-of-dose.ts', 'src/chart'],
    types: ['src/chart', 'src/rules'],
    packages: ['ts-ics'],
  },
  {
    folder: 'src/session',
    values: ['src/chart', 'src/fact-names', 'src/readiness', 'src/rules', 'src/set-aside'],
    types: ['src/chart', 'src/rules', 'src/dosing', 'src/reader', 'src/settings'],
    packages: [],
  },
  // The words of the interface: their keys are those of the English file, their texts come from the browser.
  { folder: 'src/locale', values: [], types: ['public/_locales'], packages: [] },
  { folder: 'public/_locales', values: [], types: [], packages: [] },
  // What is missing in words, which fact is meant, how a checklist stands, what is set aside: for the panel, the popup and the session alike.
  { folder: 'src/missing-facts', values: ['src/locale'], types: ['src/chart'], packages: [] },
  { folder: 'src/fact-names', values: [], types: ['src/chart'], packages: [] },
  { folder: 'src/set-aside', values: [], types: ['src/rules'], packages: [] },
  { folder: 'src/readiness', values: ['src/locale'], types: ['src/chart', 'src/rules', 'src/session'], packages: [] },
  {
    folder: 'src/checklist',
    values: ['src/locale', 'src/missing-facts', 'src/readiness'],
    types: everyFront,
    packages: ['preact'],
  },
  // The limits of the rules are lines in its plots; the rules themselves stay in the worker.
  {
    folder: 'src/panel',
    values: [
      'rules/*',
      'rules/limits.ts',
      'src/checklist',
      'src/dose-answer',
      'src/fact-names',
      'src/locale',
      'src/missing-facts',
      'src/readiness',
      'src/set-aside',
    ],
    types: everyFront,
    packages: ['preact'],
  },
  {
    folder: 'src/popup',
    values: ['src/calculator', 'src/checklist', 'src/locale', 'src/readiness'],
    types: everyFront,
    packages: ['preact'],
  },
  {
    folder: 'src/calculator',
    values: ['src/chart', 'src/dose-answer', 'src/dosing', 'src/locale', 'src/save-file'],
    types: everyFront,
    packages: ['preact'],
  },
  // The dose as the popup and the panel say it.
  { folder: 'src/dose-answer', values: ['src/locale'], types: everyFront, packages: ['preact'] },
  {
    folder: 'src/browser',
    values: ['src/locale'],
    types: ['src/chart', 'src/rules', 'src/dosing', 'src/reader', 'src/session', 'src/settings'],
    packages: ['zod', 'webextension-polyfill', 'wxt'],
  },
  // The structure of a page without its texts: the words that stay are those of the vocabularies.
  {
    folder: 'src/problem-report',
    values: ['rules/*', 'src/locale', 'src/save-file'],
    types: everyFront,
    packages: ['preact'],
  },
  { folder: 'src/site-files', values: ['src/refusals'], types: ['src/reader'], packages: ['zod'] },
  // Where in a file something is not as it must be, in words: for adapters, settings and policies alike.
  { folder: 'src/refusals', values: [], types: [], packages: [] },
  {
    folder: 'src/settings',
    values: ['rules/*', 'rules/local-limits.ts', 'src/locale', 'src/refusals', 'src/site-files'],
    types: ['src/reader', 'src/rules'],
    packages: [],
  },
  { folder: 'src/save-file', values: [], types: [], packages: [] },
  {
    folder: 'src/options',
    values: [
      'rules/*',
      'rules/local-limits.ts',
      'rules/sources.ts',
      'src/locale',
      'src/reader',
      'src/refusals',
      'src/rules',
      'src/save-file',
      'src/settings',
      'src/site-files',
    ],
    types: everyFront,
    packages: ['preact'],
  },
  {
    folder: 'entrypoints',
    values: everyFront,
    types: everyFront,
    packages: ['preact', 'webextension-polyfill', 'wxt'],
  },
];

const isForTests = (path: string) => /\.(test|examples)\.tsx?$|\/testing\//.test(path);
const isWithin = (folder: string, path: string) => path === folder || path.startsWith(`${folder}/`);

/** The folder that is closed to others as one: a vocabulary, or the folder of a row. */
function roomOf(path: string): string | null {
  const [vocabulary] = path.match(/^rules\/[^/]+(?=\/)/) ?? [];
  const folders = importTable.map(({ folder }) => folder).filter((folder) => isWithin(folder, path));
  return vocabulary ?? folders.sort((a, b) => b.length - a.length)[0] ?? null;
}

const rowOf = (room: string | null) =>
  importTable.find(({ folder }) => folder === room) ??
  importTable.find(({ folder }) => room?.startsWith('rules/') && folder === 'rules/*');

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/**
 * The front that an import must use: the `index.ts` of the outermost folder, from the room inwards, that has one and does
 * not hold the importer. Null where the file is reached freely: a neighbour, or a file of a folder the importer stands in.
 */
function frontOf(source: Source, importer: string, room: string, file: string): string | null {
  const parts = file.split('/').slice(0, -1);
  const folders = parts
    .map((_, depth) => parts.slice(0, depth + 1).join('/'))
    .filter((folder) => isWithin(room, folder));
  const closed = folders.find((folder) => !isWithin(folder, importer) && source.has(`${folder}/index.ts`));
  return closed ? `${closed}/index.ts` : null;
}

function complaint(source: Source, path: string, { file, specifier, typeOnly }: Import): string | null {
  const own = roomOf(path);
  const row = rowOf(own);
  if (!row) return 'stands in a folder that the import table does not name';
  if (file === null) {
    return row.packages.includes(packageName(specifier))
      ? null
      : `${row.folder} may not import the package ${specifier}`;
  }
  const room = roomOf(file);
  const target = rowOf(room)?.folder;
  if (room === null || target === undefined) return `${file} belongs to no folder of the import table`;
  // The front of src/rules is a row of its own, and still the front of that folder to everybody else.
  const wanted = target === 'src/rules/index.ts' ? 'src/rules' : target;
  if (room !== own && !(typeOnly ? [...row.values, ...row.types] : row.values).includes(wanted)) {
    const how = row.types.includes(wanted) ? 'import values from' : 'import';
    return `${row.folder} may not ${how} ${wanted} (${specifier})`;
  }
  const front = frontOf(source, path, room, file);
  return front === null || front === file ? null : `${file} lies behind ${front}: import that front instead`;
}

/** Every import that the table forbids or that reaches behind a front, as `file:line: why`. */
export function forbiddenImports(source: Source): string[] {
  return [...source.keys()]
    .filter((path) => !isForTests(path))
    .flatMap((path) =>
      importsOf(source, path).flatMap((found) => {
        const why = complaint(source, path, found);
        return why ? [`${path}:${found.line}: ${why}`] : [];
      }),
    );
}

/** Shipped files that import examples or what makes them: those are for tests and docs, and would ship with the rules. */
export function importedExamples(source: Source): string[] {
  return [...source.keys()]
    .filter((path) => !isForTests(path))
    .flatMap((path) =>
      importsOf(source, path)
        .filter(({ file }) => file !== null && isForTests(source.has(file) ? file : `${file}.ts`))
        .map(({ specifier, line }) => `${path}:${line}: ships ${specifier}`),
    );
}

/**
 * Chains of files that import each other in a ring, as `a → b → a`. Imports of types alone are no part of one: they are
 * gone when the code runs, and types of a language may well name each other.
 */
export function importCycles(source: Source): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { file, typeOnly } of importsOf(source, path)) {
      if (file && !typeOnly && source.has(file)) visit(file, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of source.keys()) if (!isForTests(path)) visit(path, []);
  return cycles;
}
