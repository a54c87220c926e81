/** Why something in a file can't be used. */
export interface Refusal {
  /** `sections[0].is`; empty: the file as a whole. */
  where: string;
  expected: string;
  found: string;
}

type Path = readonly PropertyKey[];

/** What is used of an issue of a schema; its library stays with whoever has the schema. */
export interface Issue {
  code?: string | undefined;
  path: Path;
  expected?: string;
  origin?: string;
  values?: readonly unknown[];
  keys?: readonly string[];
  minimum?: number | bigint;
  maximum?: number | bigint;
}

const LONGEST_FOUND = 60;

/** `sections[0].is: expected one of …, found "drugs"` */
export const refusalInWords = ({ where, expected, found }: Refusal): string =>
  `${where || 'the file'}: expected ${expected}, found ${found}`;

/** @param key a field of the place that should not be there. */
export function refusalAt(path: Path, expected: string, content: unknown, key?: string): Refusal {
  const full = key === undefined ? path : [...path, key];
  const found = JSON.stringify(
    full.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], content),
  );
  const where = path.reduce<string>(
    (said, step) => (typeof step === 'number' ? `${said}[${step}]` : said ? `${said}.${String(step)}` : String(step)),
    '',
  );
  return { where, expected, found: shortened(found ?? 'nothing') };
}

/** What a schema complains of first, with what stands there. */
export function firstRefusal(issues: readonly unknown[], content: unknown, whole: string): Refusal {
  const [issue] = issues as Issue[];
  return refusalAt(issue?.path ?? [], issue ? expectation(issue) : whole, content, issue?.keys?.[0]);
}

function expectation({ code, expected, origin, values, keys, minimum, maximum }: Issue): string {
  const counted = origin === 'number' ? '' : origin === 'array' ? ' entries' : ' characters';
  if (code === 'unrecognized_keys') return `no field "${keys?.[0] ?? ''}" there`;
  if (code === 'invalid_value') return values?.length === 1 ? `"${values[0]}"` : `one of ${values?.join(', ')}`;
  if (code === 'too_small') return `at least ${minimum}${counted}`;
  if (code === 'too_big') return `at most ${maximum}${counted}`;
  return expected === 'object' ? 'an object' : expected === 'array' ? 'a list' : `a ${expected ?? 'value'}`;
}

const shortened = (text: string): string => (text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text);
