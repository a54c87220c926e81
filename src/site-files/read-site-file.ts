import type { Site } from '../reader';
import { type SiteFile, siteShape } from './site-shape';

/** Why a file is no adapter: where in it, what was expected there, what was found. */
export class SiteFileError extends Error {}

const LONGEST_FOUND = 60;

type Path = readonly PropertyKey[];
interface Issue {
  code?: string | undefined;
  path: Path;
  expected?: string;
  values?: readonly unknown[];
  keys?: readonly string[];
  minimum?: number | bigint;
  maximum?: number | bigint;
}

/**
 * The adapter that a file holds.
 * @param isSelector whether the browser takes this for a selector; only it can tell.
 * @throws SiteFileError naming the place in the file, what was expected and what was found.
 */
export async function readSiteFile(
  text: string,
  isSelector: (selector: string) => boolean | Promise<boolean>,
): Promise<Site> {
  const content = parsed(text);
  const read = siteShape.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues as unknown as Issue[];
    throw refusal(issue?.path ?? [], issue ? expectation(issue) : 'an adapter', content, issue?.keys?.[0]);
  }
  const file = read.data;
  if (file.detect.title === undefined && file.detect.has === undefined)
    throw refusal(['detect'], 'a title or a selector "has" by which the EHR is told', content);
  for (const { path, selector } of selectorsOf(file)) {
    if (!(await isSelector(selector))) throw refusal(path, 'a CSS selector', content);
  }
  const { schema: _, ...site } = file;
  return site as Site;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SiteFileError(`expected JSON, found none: ${(error as Error).message}`);
  }
}

function expectation({ code, expected, values, keys, minimum, maximum }: Issue): string {
  if (code === 'unrecognized_keys') return `no field "${keys?.[0] ?? ''}" there`;
  if (code === 'invalid_value') return values?.length === 1 ? `"${values[0]}"` : `one of ${values?.join(', ')}`;
  if (code === 'too_small') return `at least ${minimum} characters`;
  if (code === 'too_big') return `at most ${maximum} characters or entries`;
  return expected === 'object' ? 'an object' : expected === 'array' ? 'a list' : `a ${expected ?? 'value'}`;
}

function refusal(path: Path, expected: string, content: unknown, key?: string): SiteFileError {
  const full = key === undefined ? path : [...path, key];
  const found = JSON.stringify(
    full.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], content),
  );
  const where = path.reduce<string>(
    (said, step) => (typeof step === 'number' ? `${said}[${step}]` : said ? `${said}.${String(step)}` : String(step)),
    '',
  );
  return new SiteFileError(`${where || 'the file'}: expected ${expected}, found ${shortened(found ?? 'nothing')}`);
}

const shortened = (text: string): string => (text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text);

function selectorsOf({ detect, sections, parts, leaveOut, signs }: SiteFile): { path: Path; selector: string }[] {
  const lists = { sections, parts, leaveOut, signs };
  const found: { path: Path; selector: string | undefined }[] = [{ path: ['detect', 'has'], selector: detect.has }];
  for (const [list, places] of Object.entries(lists)) {
    for (const [index, { at, where }] of (places ?? []).entries())
      found.push({ path: [list, index, 'at'], selector: at }, { path: [list, index, 'where'], selector: where });
  }
  return found.flatMap(({ path, selector }) => (selector === undefined ? [] : [{ path, selector }]));
}
