import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../scripts/scan/arguments';
import { pagesOf } from '../../../scripts/scan/pages';
import type { ReadingRoom } from '../reading-room';
import type { NewPageArguments } from './arguments';
import { draftOf } from './draft';

export interface NewPage {
  folder: string;
  /** What a person has to do now, line by line. */
  duties: string[];
}

/** Numbers that may be of a real person, beside what the reader took for the banner: five digits in a row or more. */
const LONG_NUMBER = /(?<![\d.])\d{5,}(?![\d.])/g;

/**
 * Makes a page of the corpus out of a file or an address, without its scripts, and drafts what is expected of it.
 * @param root the folder of the corpus.
 * @throws UsageError where the source can't be read, the page has frames, the folder is there, or a replacement finds nothing.
 */
export async function newPage(asked: NewPageArguments, root: string, room: ReadingRoom): Promise<NewPage> {
  const { source, id, replacements } = asked;
  const folder = join(root, id);
  if (existsSync(folder)) throw new UsageError(`${id}: is there already; choose another FAMILY/CASE`);
  const [page, ...others] = pagesOf([source]);
  if (!page || others.length > 0) throw new UsageError(`${source}: expected one page, found ${others.length + 1}`);
  const copied = await room.copyOf(page).catch((error: Error) => {
    throw new UsageError(`${source}: could not be opened: ${error.message.split('\n')[0]}`);
  });
  if (copied.frames > 0)
    throw new UsageError(
      `${source}: has ${copied.frames} frames; save each beside an index.html by hand, as in hidden/frame-of-another-patient`,
    );
  const html = withReplacements(copied.html, replacements);

  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, 'page.html'), html);
    const now = new Date().toISOString().slice(0, 10);
    const report = await room.read({ id, folder, file: 'page.html', expected: { about: id, now }, adapter: null });
    writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(draftOf(report), null, 2)}\n`);
    return { folder, duties: dutiesOf(report.patient, copied.text) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function withReplacements(html: string, replacements: NewPageArguments['replacements']): string {
  let replaced = html;
  for (const { real, invented } of replacements) {
    if (!replaced.includes(real)) throw new UsageError(`--replace: "${real}" does not stand on the page`);
    replaced = replaced.replaceAll(real, invented);
  }
  return replaced;
}

interface Named {
  name: string | null;
  birthDate: string | null;
  identifiers: string[];
}

function dutiesOf(patient: Named | null, text: string): string[] {
  const named = patient
    ? [patient.name, patient.birthDate, ...patient.identifiers].filter((said) => said !== null)
    : [];
  const numbers = [...new Set(text.match(LONG_NUMBER) ?? [])].filter((number) => !named.includes(number)).slice(0, 10);
  return [
    'The page must be invented: no name, date, number or text of a real person or product may stay on it.',
    named.length > 0
      ? `It names ${named.join(', ')}. If any of this is real, delete the folder and run again with --replace 'REAL=INVENTED'.`
      : 'The reader found no patient on it; look for names yourself.',
    ...(numbers.length > 0 ? [`Other long numbers on it: ${numbers.join(', ')}.`] : []),
    'Cut the page down to the one thing it shows, and say that thing in "about".',
    'expected.json holds what the reader gives, which may be wrong: check each line against the page, then take "unchecked" out. Until then the page fails.',
  ];
}
