import { textOf } from '../locale';
import { type Refusal, refusalAt } from '../refusals';
import { noParts, type Parts, readParts } from './parts';

/** Settings in a file and in the browser's storage have one form. */
const SCHEMA = 'thioguard.settings/1';
const NAME = /^thioguard\.settings\/(\d+)$/;

/** Brings content of a version to the next one: the step at `1` makes version 2 of version 1. */
type Step = (content: Record<string, unknown>) => Record<string, unknown>;
const steps: Readonly<Record<number, Step>> = {};

/** A user's own settings. */
export type Settings = Pick<Parts, 'choices' | 'limits' | 'adapters'>;

export const noSettings: Settings = { choices: {}, limits: {}, adapters: [] };

/** As they are kept and exported. */
export const settingsContent = ({ choices, limits, adapters }: Settings): Record<string, unknown> => ({
  schema: SCHEMA,
  ...choices,
  limits,
  adapters,
});

export const settingsText = (settings: Settings): string => `${JSON.stringify(settingsContent(settings), null, 2)}\n`;

/** The settings that a file holds: all of it must be usable, or nothing of it is taken. */
export function readSettingsText(text: string): { settings: Settings } | { refused: Refusal[] } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return {
      refused: [{ where: '', expected: 'JSON', found: textOf('settings_noJson', { why: (error as Error).message }) }],
    };
  }
  const read = readSettings(content);
  return read.refused.length > 0 ? { refused: read.refused } : { settings: read.settings };
}

/**
 * What can be used of kept settings, whichever version they are of.
 * @param more for tests: steps and the version they lead to, in place of the present ones.
 */
export function readSettings(
  content: unknown,
  more: { steps: Readonly<Record<number, Step>>; schema: string } = { steps, schema: SCHEMA },
): { settings: Settings; refused: Refusal[] } {
  const schema = (content as { schema?: unknown } | null | undefined)?.schema;
  const version = versionOf(schema);
  const present = versionOf(more.schema) ?? 0;
  const refuse = (expected: string): { settings: Settings; refused: Refusal[] } => ({
    settings: noParts,
    refused: [refusalAt(['schema'], expected, content)],
  });
  if (version === null) return refuse(`"${more.schema}"`);
  if (version > present) return refuse(textOf('settings_expected_newer', { schema: more.schema }));
  let now = content as Record<string, unknown>;
  for (let at = version; at < present; at += 1) {
    const step = more.steps[at];
    if (!step) return refuse(textOf('settings_expected_noWay', { schema: more.schema }));
    now = { ...step(now), schema: `thioguard.settings/${at + 1}` };
  }
  const { parts, refused } = readParts(now, false);
  return { settings: { choices: parts.choices, limits: parts.limits, adapters: parts.adapters }, refused };
}

const versionOf = (schema: unknown): number | null => {
  const [, version] = typeof schema === 'string' ? (NAME.exec(schema) ?? []) : [];
  return version === undefined ? null : Number(version);
};
