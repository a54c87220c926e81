#!/usr/bin/env node
/** `npm run bench`: builds, then prints the reader's time beside the floor, in real Chromium. */
import { endWith, runShown } from './commands.mjs';
import { setUp } from './setup.mjs';

try {
  setUp();
} catch (error) {
  endWith(error);
}
runShown(['wxt', 'build']);
runShown(['tsx', 'test/bench/run.ts', ...process.argv.slice(2)]);
