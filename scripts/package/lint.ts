import { spawnSync } from 'node:child_process';
import { nodeArguments } from '../commands.mjs';

/** What `web-ext lint` says of a built extension, as Mozilla's own check would at an upload. */

/** A warning that is looked at and stays, and why. */
interface KnownWarning {
  code: string;
  /** Where it may stand; the names of chunks change with their content. */
  file: RegExp;
  why: string;
}

export const knownWarnings: readonly KnownWarning[] = [
  {
    code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'data_collection_permissions, which a new listing must have, is known from Firefox 140 on; older ones pass it over',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'the same key, on Android, where the extension is not offered',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(panel|chunks\/[\w-]+)\.js$/,
    why: 'innerHTML stands in Preact, for dangerouslySetInnerHTML, which our source never names (test/architecture)',
  },
];

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** What was found, one line each. */
export interface LintReport {
  errors: string[];
  /** Warnings that nobody has explained. */
  unexplained: string[];
}

const inWords = ({ code, message, file, line }: Message): string =>
  `${file ?? 'the extension'}${line === undefined ? '' : `:${line}`}: ${code}: ${message}`;

/** Sorts what the linter printed as JSON. */
export function sortReport(printed: string): LintReport {
  const { errors, warnings }: { errors: Message[]; warnings: Message[] } = JSON.parse(printed);
  const isKnown = ({ code, file = '' }: Message) =>
    knownWarnings.some((known) => known.code === code && known.file.test(file));
  return { errors: errors.map(inWords), unexplained: warnings.filter((one) => !isKnown(one)).map(inWords) };
}

/** Checks the extension in a folder. @throws with the linter's own words where it gives no report. */
export function lint(folder: string): LintReport {
  const command = ['web-ext', 'lint', '--source-dir', folder, '--output', 'json', '--boring', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, nodeArguments(command), {
    encoding: 'utf8',
    // it would ask the network for a newer one of itself
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint gave no report:\n${stdout}${stderr}`);
  return sortReport(stdout);
}
