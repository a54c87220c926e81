import { fileURLToPath } from 'node:url';
import { readNewPageArguments } from '../test/pages/new-page/arguments';
import { newPage } from '../test/pages/new-page/new-page';
import { ReadingRoom } from '../test/pages/reading-room';
import { UsageError } from './scan/arguments';

/** `npm run new:page`: a page of the corpus from a file or an address; see test/pages/README.md. */

const corpus = fileURLToPath(new URL('../test/pages', import.meta.url));

try {
  const asked = readNewPageArguments(process.argv.slice(2));
  const room = await ReadingRoom.open();
  try {
    const { folder, duties } = await newPage(asked, corpus, room);
    process.stdout.write(`${folder}\n${duties.map((duty) => `  ! ${duty}`).join('\n')}\n`);
  } finally {
    await room.close();
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
