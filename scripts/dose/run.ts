import { adviseDose, asText } from '../../src/dosing';
import { readArguments, UsageError } from './arguments';

/** What the command prints, and its exit code. */
export interface DoseRun {
  code: 0 | 2;
  out: string;
  error: string;
}

/** `npm run dose`: the calculator's own functions. @param today `YYYY-MM-DD` */
export function runDose(args: readonly string[], today: string): DoseRun {
  try {
    const { json, input } = readArguments(args, today);
    const advice = adviseDose(input);
    return { code: 0, out: json ? JSON.stringify(advice) : asText(advice, input), error: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: '', error: error.message };
  }
}
