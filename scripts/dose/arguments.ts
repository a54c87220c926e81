import { addDays, emptyFields, type FieldName, type FormFields, readForm } from '../../src/dosing';

/** Wrong use: one line that names the flag, exit code 2. */
export class UsageError extends Error {}

/** Flags that take a value, and the field of the calculator they fill. */
const VALUES: Readonly<Record<string, FieldName>> = {
  '--weight': 'weight',
  '--tpmt': 'tpmt',
  '--tpmt-activity': 'tpmtActivity',
  '--tpmt-lab': 'tpmtLab',
  '--nudt15': 'nudt15',
  '--intent': 'intent',
  '--regimen': 'regimen',
  '--crcl': 'creatinineClearance',
  '--age': 'age',
  '--with': 'medications',
  '--wbc': 'wbc',
  '--anc': 'neutrophils',
  '--platelets': 'platelets',
  '--alt': 'alt',
  '--ast': 'ast',
  '--bilirubin': 'bilirubin',
  '--tgn': 'tgn',
  '--mmp': 'mmp',
  '--current': 'current',
  '--tablets': 'tablets',
  '--from': 'from',
};
/** Flags that take ids, comma-separated. */
const LISTS: Readonly<Record<string, FieldName>> = {
  '--never-stop': 'neverStop',
  '--met': 'criteriaMet',
  '--not-met': 'criteriaUnmet',
};
const SWITCHES: Readonly<Record<string, FieldName>> = {
  '--haemodialysis': 'haemodialysis',
  '--specialist-low-dose': 'specialistLowDose',
  '--pregnant': 'pregnant',
  '--transplant': 'transplant',
};

const USAGE = 'usage: npm run -s dose -- [--json] --weight 70 [--tpmt normal] … (all flags: docs/command-line.md)';

/** A plan that is under way may be asked for again; one that began before that is a slip of the year. */
const DAYS_BACK = 366;

const flagOf = (field: FieldName): string =>
  Object.entries({ ...VALUES, ...LISTS, ...SWITCHES }).find(([, each]) => each === field)?.[0] ?? field;

/**
 * @param today `YYYY-MM-DD`
 * @throws UsageError naming the flag, what was expected and what was found.
 */
export function readArguments(args: readonly string[], today: string) {
  const fields: FormFields = { ...emptyFields };
  let json = false;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [flag = '', inline] = argument.split(/=(.*)/s, 2);
    const typedValue = (): string => {
      if (inline !== undefined) return inline;
      index += 1;
      const value = args[index];
      if (value === undefined || value.startsWith('--'))
        throw new UsageError(`${flag}: expected a value, found ${value ?? 'nothing'}`);
      return value;
    };
    const field = VALUES[flag] ?? LISTS[flag] ?? SWITCHES[flag];
    if (flag === '--json') json = true;
    else if (flag === '--text') json = false;
    else if (!field) throw new UsageError(`${argument}: not known; ${USAGE}`);
    else if (flag in SWITCHES) Object.assign(fields, { [field]: true });
    else {
      const value = typedValue().trim();
      if (value === '') throw new UsageError(`${flag}: expected a value, found nothing`);
      Object.assign(fields, { [field]: flag in LISTS ? value.split(',').map((id) => id.trim()) : value });
    }
  }
  if (args.length === 0) throw new UsageError(USAGE);
  const earliestStart = addDays(today, -DAYS_BACK);
  const read = readForm(fields, { today, earliestStart, asksForUnit: false });
  const [error] = 'errors' in read ? read.errors : [];
  if (error) throw new UsageError(`${flagOf(error.field)}: ${error.message}`);
  if ('errors' in read) throw new UsageError(USAGE);
  return { json, input: read.input };
}
