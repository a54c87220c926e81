import { localLimits } from '../../rules/local-limits';
import { activityLaboratories } from '../../rules/pharmacogenetics';
import { formatList, textOf } from '../locale';
import { type Refusal, refusalAt } from '../refusals';
import type { LocalLimits } from '../rules';
import { type SiteFile, siteFileIn } from '../site-files';
import { type Choices, type Feature, features } from './shipped';

export type ChoiceKey = keyof Choices;

/** What each may be. */
const choiceValues: { readonly [Key in ChoiceKey]: readonly Choices[Key][] } = {
  regimen: ['weight-based', 'aih-europe', 'aih-us'],
  weightUnit: ['kg', 'lb'],
  laboratory: [...activityLaboratories.map(({ id }) => id), null],
  notes: ['folded', 'hidden'],
  pill: ['always', 'warnings'],
  announce: [true, false],
};

/** What of a user's settings or of a policy can be used; what is not there was not said, or was refused. */
export interface Parts {
  choices: Partial<Choices>;
  limits: LocalLimits;
  adapters: readonly SiteFile[];
  /** Match patterns, `https://ehr.example/*`. A policy's alone. */
  origins: readonly string[];
  /** A policy's alone. */
  featuresOff: readonly Feature[];
}

export const noParts: Parts = { choices: {}, limits: {}, adapters: [], origins: [], featuresOff: [] };

const MOST_ADAPTERS = 50;
const ORIGIN = /^(https?):\/\/((?:\*\.)?[\w-]+(?:\.[\w-]+)*|\[[\da-f:]+\])(?::\d+)?(?:\/\*?)?$/i;

/** The match pattern of a site as a person or a policy writes it; null where it is none. Patterns know no port. */
export function originIn(text: string): string | null {
  const [, scheme, host] = ORIGIN.exec(text.trim()) ?? [];
  return scheme && host ? `${scheme.toLowerCase()}://${host.toLowerCase()}/*` : null;
}

const oneOf = (values: readonly string[]): string => textOf('settings_expected_oneOf', { values: formatList(values) });

/** What was expected of a choice. */
function choiceExpected(values: readonly Choices[ChoiceKey][]): string {
  const names = values.filter((value) => typeof value === 'string');
  return names.length > 0 ? oneOf(names) : textOf('settings_expected_boolean');
}

/** What is wrong with this value of a limit by itself; null where nothing is. */
export function limitRefusal(id: string, value: unknown): Refusal | null {
  const known = localLimits.find(({ limit }) => limit.id === id);
  const content = { limits: { [id]: value } };
  const refuse = (expected: string): Refusal => ({
    ...refusalAt(['limits', id], expected, content),
    where: `limits.${id}`,
  });
  if (!known) return refuse(oneOf(localLimits.map(({ limit }) => limit.id)));
  const { least, most } = known;
  const { unit } = known.limit;
  if (typeof value !== 'number' || !(value >= least && value <= most))
    return refuse(
      unit === ''
        ? textOf('settings_expected_number', { least, most })
        : textOf('settings_expected_quantity', { least, most, unit }),
    );
  return null;
}

/**
 * Reads all that can be used, and says of each other part why it can't be.
 * @param isPolicy whether it may name origins and take features away.
 */
export function readParts(content: unknown, isPolicy: boolean): { parts: Parts; refused: Refusal[] } {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { parts: noParts, refused: [refusalAt([], textOf('settings_expected_object'), content)] };
  const refused: Refusal[] = [];
  const choices: Record<string, unknown> = {};
  const limits: Record<string, number> = {};
  const adapters: SiteFile[] = [];
  const origins = new Set<string>();
  const featuresOff = new Set<Feature>();

  const listAt = (key: string, most: number): unknown[] => {
    const list = (content as Record<string, unknown>)[key];
    if (Array.isArray(list) && list.length <= most) return list;
    const expected = Array.isArray(list)
      ? textOf('settings_expected_entries', { count: most })
      : textOf('settings_expected_list');
    refused.push(refusalAt([key], expected, content));
    return [];
  };
  const readers: Record<string, (value: unknown) => void> = {
    limits(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        refused.push(refusalAt(['limits'], textOf('settings_expected_object'), content));
        return;
      }
      for (const [id, number] of Object.entries(value)) {
        const problem = limitRefusal(id, number);
        if (problem) refused.push(problem);
        else limits[id] = number;
      }
    },
    adapters() {
      for (const [index, each] of listAt('adapters', MOST_ADAPTERS).entries()) {
        const read = siteFileIn(each);
        if ('file' in read) adapters.push(read.file);
        else refused.push(within(`adapters[${index}]`, read.refused));
      }
    },
    ...(isPolicy && {
      origins() {
        for (const [index, each] of listAt('origins', 1000).entries()) {
          const pattern = typeof each === 'string' ? originIn(each) : null;
          if (pattern) origins.add(pattern);
          else refused.push(refusalAt(['origins', index], textOf('settings_expected_site'), content));
        }
      },
      featuresOff() {
        for (const [index, each] of listAt('featuresOff', 100).entries()) {
          const feature = features.find((one) => one === each);
          if (feature) featuresOff.add(feature);
          else refused.push(refusalAt(['featuresOff', index], oneOf(features), content));
        }
      },
    }),
  };

  for (const [key, value] of Object.entries(content)) {
    const values: readonly unknown[] | null = Object.hasOwn(choiceValues, key) ? choiceValues[key as ChoiceKey] : null;
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (reader) reader(value);
    else if (values?.includes(value)) choices[key] = value;
    else if (values) refused.push(refusalAt([key], choiceExpected(choiceValues[key as ChoiceKey]), content));
    else if (isPolicy || key !== 'schema')
      refused.push(refusalAt([], textOf('settings_expected_noField', { name: key }), content, key));
  }
  return {
    parts: {
      choices: choices as Partial<Choices>,
      limits,
      adapters,
      origins: [...origins],
      featuresOff: [...featuresOff],
    },
    refused,
  };
}

const within = (place: string, { where, ...refusal }: Refusal): Refusal => ({
  ...refusal,
  where: where === '' ? place : `${place}.${where}`,
});
