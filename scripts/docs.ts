import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './docs/pages';

/** `npm run docs`: writes the documents that are made from the rules. A test holds them current. */
for (const { path, text } of generatedPages()) {
  writeFileSync(join(import.meta.dirname, '..', path), text);
  console.log(path);
}
