#!/usr/bin/env node
/** `npm run demo`: sets up, builds, and opens the practice EHR in a Chromium with Thioguard in it. */
import { endWith, nodeArguments, runQuietly, runShown } from './commands.mjs';
import { setUp } from './setup.mjs';

try {
  setUp();
  runQuietly('build', process.execPath, nodeArguments(['wxt', 'build']));
} catch (error) {
  endWith(error);
}
runShown(['tsx', 'scripts/demo-tour.ts', ...process.argv.slice(2)]);
