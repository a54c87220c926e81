import { basename } from 'node:path';
import { UsageError } from '../../../scripts/scan/arguments';

/** What `npm run new:page` was asked for. */
export interface NewPageArguments {
  /** A file or an address. */
  source: string;
  /** `family/case`. */
  id: string;
  /** What is real on the page, and what stands there instead. */
  replacements: { real: string; invented: string }[];
}

const USAGE = "usage: npm run new:page -- FILE|URL [FAMILY/CASE] [--replace 'REAL=INVENTED' …]";
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `drafts/` and the name of the file or the last part of the address. */
function idOf(source: string): string {
  const name = URL.canParse(source) ? new URL(source).pathname : source;
  const words = basename(name.replace(/\/+$/, ''))
    .replace(/\.[a-z]+$/i, '')
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `drafts/${words?.join('-') ?? 'page'}`;
}

/** @throws UsageError naming what was expected and what was found. */
export function readNewPageArguments(given: readonly string[]): NewPageArguments {
  const replacements: NewPageArguments['replacements'] = [];
  const plain: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at] ?? '';
    if (argument === '--replace') {
      at += 1;
      const [real = '', ...rest] = (given[at] ?? '').split('=');
      if (!real || rest.length === 0)
        throw new UsageError(`--replace: expected 'REAL=INVENTED', found ${given[at] || 'nothing'}`);
      replacements.push({ real, invented: rest.join('=') });
    } else if (argument.startsWith('--')) throw new UsageError(`${argument}: not known; ${USAGE}`);
    else plain.push(argument);
  }
  const [source, id, ...others] = plain;
  if (!source || others.length > 0) throw new UsageError(USAGE);
  if (id !== undefined && !ID.test(id))
    throw new UsageError(`${id}: expected FAMILY/CASE in small letters, digits and hyphens, as tables/headers-in-td`);
  return { source, id: id ?? idOf(source), replacements };
}
