#!/usr/bin/env node
/** `npm run package`: builds for both browsers and makes the zips that the stores take, in `.output/store`. */
import { endWith, nodeArguments, runQuietly, runShown } from './commands.mjs';
import { setUp } from './setup.mjs';

try {
  setUp({ chromium: false });
  runQuietly('build', process.execPath, nodeArguments(['wxt', 'build']));
  runQuietly('build for Firefox', process.execPath, nodeArguments(['wxt', 'build', '-b', 'firefox', '--mv3']));
} catch (error) {
  endWith(error);
}
runShown(['tsx', 'scripts/store-zips.ts']);
