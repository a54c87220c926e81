import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markedMessages } from '../../src/locale/testing/marked';
import { builtExtension } from './extension-browser';

/** A copy of the built extension that speaks the marked language, so that the browser itself puts messages together. Returns its folder. */
export function makeMarkedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-marked-'));
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, '_locales', 'en', 'messages.json');
  writeFileSync(file, JSON.stringify(markedMessages(JSON.parse(readFileSync(file, 'utf8')))));
  return folder;
}
