import { limitsInOrder } from '../../rules/local-limits';
import { textOf } from '../locale';
import type { Site } from '../reader';
import type { Refusal } from '../refusals';
import type { LocalLimits } from '../rules';
import { type SiteFile, siteOf } from '../site-files';
import { type ChoiceKey, noParts, type Parts, readParts } from './parts';
import { noSettings, readSettings, type Settings } from './settings-file';
import { type Choices, type Feature, shippedChoices } from './shipped';

/** What holds: read by the worker, the popup and, of it, by the scripts in pages. Plain data, checked before it is kept. */
export interface InUse extends Choices {
  limits: LocalLimits;
  /** The policy's adapters, then the user's own. */
  sites: readonly Site[];
  featuresOff: readonly Feature[];
}

/** What holds, what the policy has fixed of it, and what could not be used. */
export interface InForce {
  inUse: InUse;
  fixed: {
    choices: readonly ChoiceKey[];
    /** Ids of limits. */
    limits: readonly string[];
    /** Match patterns. */
    origins: readonly string[];
  };
  /** Those in use, in the order in which they are asked. */
  adapters: readonly { file: SiteFile; of: 'settings' | 'policy' }[];
  refused: readonly (Refusal & { of: 'settings' | 'policy' })[];
}

interface Read<Of> {
  parts: Of;
  refused: readonly Refusal[];
}

/**
 * What holds of what is kept and of what the policy says.
 * @param kept content of the browser's storage; undefined: nothing was ever set.
 * @param policy content of managed storage; undefined: there is none.
 */
export function settingsInForce(kept: unknown, policy: unknown): InForce {
  const { settings, refused } = kept === undefined ? { settings: noSettings, refused: [] } : readSettings(kept);
  return inForce(
    { parts: settings, refused },
    policy === undefined ? { parts: noParts, refused: [] } : readParts(policy, true),
  );
}

/** The policy stands above the user's own settings, part by part. */
function inForce(user: Read<Settings>, policy: Read<Parts>): InForce {
  const { featuresOff } = policy.parts;
  const own = featuresOff.includes('own-limits') ? {} : user.parts.limits;
  const ownAdapters = featuresOff.includes('own-adapters') ? [] : user.parts.adapters;
  const { limits, refused } = inOrder(own, policy.parts.limits);
  const adapters = [
    ...policy.parts.adapters.map((file) => ({ file, of: 'policy' as const })),
    ...ownAdapters.map((file) => ({ file, of: 'settings' as const })),
  ];
  return {
    inUse: {
      ...shippedChoices,
      ...user.parts.choices,
      ...policy.parts.choices,
      limits,
      sites: adapters.map(({ file }) => siteOf(file)),
      featuresOff,
    },
    fixed: {
      choices: Object.keys(policy.parts.choices) as ChoiceKey[],
      limits: Object.keys(policy.parts.limits),
      origins: policy.parts.origins,
    },
    adapters,
    refused: [
      ...user.refused.map((each) => ({ ...each, of: 'settings' as const })),
      ...policy.refused.map((each) => ({ ...each, of: 'policy' as const })),
      ...refused,
    ],
  };
}

/**
 * Both limits of a pair that stand the wrong way round go back to what is shipped: which of them is wrong nobody can
 * tell. The user's go first, so that they never take a policy's with them.
 */
function inOrder(
  own: LocalLimits,
  fixed: LocalLimits,
): { limits: LocalLimits; refused: (Refusal & { of: 'settings' | 'policy' })[] } {
  const refused: (Refusal & { of: 'settings' | 'policy' })[] = [];
  const drop = (limits: Record<string, number>, of: 'settings' | 'policy', over: LocalLimits): boolean => {
    const inPlace = ({ id, value }: { id: string; value: number }): number => over[id] ?? limits[id] ?? value;
    for (const [lower, upper] of limitsInOrder) {
      const wrong = inPlace(lower) > inPlace(upper);
      const dropped = [lower, upper].filter(({ id }) => wrong && limits[id] !== undefined && over[id] === undefined);
      for (const { id } of dropped) {
        const expected =
          id === lower.id
            ? textOf('settings_expected_atMost', { value: inPlace(upper), limit: upper.id })
            : textOf('settings_expected_atLeast', { value: inPlace(lower), limit: lower.id });
        refused.push({ where: `limits.${id}`, expected, found: String(limits[id]), of });
      }
      for (const { id } of dropped) delete limits[id];
      if (dropped.length > 0) return true;
    }
    return false;
  };
  const ofPolicy = { ...fixed };
  while (drop(ofPolicy, 'policy', {}));
  const ofUser = { ...own };
  while (drop(ofUser, 'settings', ofPolicy));
  return { limits: { ...ofUser, ...ofPolicy }, refused };
}
