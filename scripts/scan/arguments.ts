/** What `npm run scan` was asked for. */
export interface ScanArguments {
  json: boolean;
  /** Today, `YYYY-MM-DD`. */
  now: string;
  /** Whether the pages' own scripts run. */
  scripts: boolean;
  /** Whether adapters of known EHRs sharpen the reading. */
  adapters: boolean;
  /** A file with an adapter to try before the built-in ones; null for none. */
  adapterFile: string | null;
  sources: string[];
}

/** Wrong use: one line, exit code 2. */
export class UsageError extends Error {}

const USAGE =
  'usage: npm run -s scan -- [--json] [--now YYYY-MM-DD] [--text] [--scripts] [--no-adapters | --adapter FILE] PATH|DIR|URL …';

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @throws UsageError naming the argument, what was expected and what was found. */
export function readArguments(args: readonly string[], today: string): ScanArguments {
  const result: ScanArguments = {
    json: false,
    now: today,
    scripts: false,
    adapters: true,
    adapterFile: null,
    sources: [],
  };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--json') result.json = true;
    else if (argument === '--text') result.json = false;
    else if (argument === '--scripts') result.scripts = true;
    else if (argument === '--no-adapters') result.adapters = false;
    else if (argument === '--adapter') {
      index += 1;
      const file = args[index];
      if (!file) throw new UsageError('--adapter: expected a file, found nothing');
      result.adapterFile = file;
    } else if (argument === '--now') {
      index += 1;
      const value = args[index] ?? 'nothing';
      if (!isDate(value)) throw new UsageError(`--now: expected a date as YYYY-MM-DD, found ${value}`);
      result.now = value;
    } else if (argument.startsWith('--')) throw new UsageError(`${argument}: not known; ${USAGE}`);
    else result.sources.push(argument);
  }
  if (result.adapterFile !== null && !result.adapters)
    throw new UsageError('--adapter and --no-adapters: expected one of them, found both');
  if (result.sources.length === 0) throw new UsageError(USAGE);
  return result;
}
