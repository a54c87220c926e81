import type { Site } from '../reader';
import { firstRefusal, type Refusal, refusalAt, refusalInWords } from '../refusals';
import { type SiteFile, siteShape } from './site-shape';

/** Why a file is no adapter: where in it, what was expected there, what was found. */
export class SiteFileError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusalInWords(refusal));
  }
}

type IsSelector = (selector: string) => boolean | Promise<boolean>;

/**
 * The adapter that a file holds.
 * @param isSelector whether the browser takes this for a selector; only it can tell.
 * @throws SiteFileError naming the place in the file, what was expected and what was found.
 */
export async function readSiteFile(text: string, isSelector: IsSelector): Promise<Site> {
  const read = siteFileIn(parsed(text));
  const refused = 'refused' in read ? read.refused : await refusedSelector(read.file, isSelector);
  if (refused) throw new SiteFileError(refused);
  return siteOf((read as { file: SiteFile }).file);
}

/** The adapter that this is, its selectors not yet tried; or why it is none. */
export function siteFileIn(content: unknown): { file: SiteFile } | { refused: Refusal } {
  const read = siteShape.safeParse(content);
  if (!read.success) return { refused: firstRefusal(read.error.issues, content, 'an adapter') };
  const file = read.data;
  if (file.detect.title === undefined && file.detect.has === undefined)
    return { refused: refusalAt(['detect'], 'a title or a selector "has" by which the EHR is told', content) };
  return { file };
}

/** The first selector that the browser does not take for one; null where it takes them all. */
export async function refusedSelector(file: SiteFile, isSelector: IsSelector): Promise<Refusal | null> {
  for (const { path, selector } of selectorsOf(file)) {
    if (!(await isSelector(selector))) return refusalAt(path, 'a CSS selector', file);
  }
  return null;
}

/** The adapter as the reader takes it. */
export function siteOf({ schema: _, ...site }: SiteFile): Site {
  return site as Site;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SiteFileError({ where: '', expected: 'JSON', found: `none: ${(error as Error).message}` });
  }
}

function selectorsOf({ detect, sections, parts, leaveOut, signs }: SiteFile): {
  path: PropertyKey[];
  selector: string;
}[] {
  const lists = { sections, parts, leaveOut, signs };
  const found: { path: PropertyKey[]; selector: string | undefined }[] = [
    { path: ['detect', 'has'], selector: detect.has },
  ];
  for (const [list, places] of Object.entries(lists)) {
    for (const [index, { at, where }] of (places ?? []).entries())
      found.push({ path: [list, index, 'at'], selector: at }, { path: [list, index, 'where'], selector: where });
  }
  return found.flatMap(({ path, selector }) => (selector === undefined ? [] : [{ path, selector }]));
}
