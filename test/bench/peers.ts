/** Well-known tools that walk a page, held beside the reader on the same page in the same run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type Rollup } from 'vite';

const require = createRequire(import.meta.url);

export type Peer =
  | 'TreeWalker over text nodes'
  | 'body.innerText'
  | 'readability, gate'
  | 'readability, clone and parse'
  | 'html-to-text of outerHTML'
  | 'mark.js, 30 words'
  | 'axe-core, tables only'
  | 'axe-core, default';

const words = JSON.stringify(
  'azathioprine allopurinol febuxostat mercaptopurine ribavirin warfarin methotrexate mycophenolate ciclosporin tacrolimus infliximab adalimumab rituximab cyclophosphamide leflunomide tofacitinib natalizumab clozapine trimethoprim sulfasalazine mesalazine olsalazine balsalazide captopril enalapril ramipril furosemide aciclovir valganciclovir prednisone'.split(
    ' ',
  ),
);

const source = (path: string) => readFileSync(require.resolve(path), 'utf8');

const WHOLE = Number.POSITIVE_INFINITY;
/** All of axe-core would take minutes of the longest page. */
const MIDDLE = 10_000;

/** What sets a peer's global where it runs, what is called then, and up to how many elements. */
export const peers: readonly { name: Peer; script?: () => string | Promise<string>; call: string; upTo: number }[] = [
  { name: 'TreeWalker over text nodes', call: 'thioguardBench.walkTexts()', upTo: WHOLE },
  { name: 'body.innerText', call: 'document.body.innerText.length', upTo: WHOLE },
  {
    name: 'readability, gate',
    script: () => source('@mozilla/readability/Readability-readerable.js'),
    call: 'isProbablyReaderable(document)',
    upTo: WHOLE,
  },
  {
    name: 'readability, clone and parse',
    script: () => source('@mozilla/readability/Readability.js'),
    call: 'new Readability(document.cloneNode(true)).parse()',
    upTo: WHOLE,
  },
  {
    name: 'html-to-text of outerHTML',
    script: () => bundled(require.resolve('html-to-text'), 'htmlToText'),
    call: 'htmlToText.convert(document.documentElement.outerHTML)',
    upTo: WHOLE,
  },
  {
    name: 'mark.js, 30 words',
    script: () => source('mark.js/dist/mark.min.js'),
    call: `new Promise((done) => new Mark(document.body).mark(${words}, { done }))`,
    upTo: WHOLE,
  },
  {
    name: 'axe-core, tables only',
    script: () => source('axe-core/axe.min.js'),
    call: "axe.run(document, { runOnly: { type: 'tag', values: ['cat.tables'] } })",
    upTo: WHOLE,
  },
  { name: 'axe-core, default', script: () => source('axe-core/axe.min.js'), call: 'axe.run(document)', upTo: MIDDLE },
];

/** A package without a build for browsers, as one script that sets a global. */
async function bundled(entry: string, name: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, name, formats: ['iife'] } },
  })) as Rollup.RollupOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error(`${entry} was not built.`);
  return chunk.code.replace(/^var (\w+)=/, 'globalThis.$1=');
}
