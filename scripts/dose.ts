import { todayHere } from '../src/reader/today';
import { runDose } from './dose/run';

/** `npm run dose`: azathioprine's dose and plan from the command line. The contract is in docs/command-line.md. */
const { code, out, error } = runDose(process.argv.slice(2), todayHere());
if (out !== '') process.stdout.write(`${out}\n`);
if (error !== '') process.stderr.write(`${error}\n`);
process.exitCode = code;
