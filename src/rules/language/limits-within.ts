import type { Limit } from './limits';
import type { RuleSet } from './rules';

const isLimit = (part: object): part is Limit => 'kind' in part && part.kind === 'limit';

/** All limits in a rule or part of one, by id. */
export function limitsWithin(part: unknown, found = new Map<string, Limit>()): Map<string, Limit> {
  if (typeof part !== 'object' || part === null) return found;
  if (isLimit(part)) found.set(part.id, part);
  else for (const each of Object.values(part)) limitsWithin(each, found);
  return found;
}

/** A hospital's own values, by id of the limit, in the limit's unit. */
export type LocalLimits = Readonly<Record<string, number>>;

/** A part of the rules with these limits in it, each with what it is without them. */
export function replaceLimits<T>(part: T, values: LocalLimits): T {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((each) => replaceLimits(each, values)) as T;
  if (isLimit(part)) {
    const value = values[part.id];
    return value === undefined || value === part.value ? part : { ...part, value, shipped: part.value };
  }
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, replaceLimits(each, values)])) as T;
}

/**
 * A hospital's own limits put into a rule set; conditions and words follow them.
 * @param values by id of the limit, in the limit's unit
 * @throws an Error that names an id no rule has, or a value that is no positive number
 */
export function withLocalLimits(ruleSet: RuleSet, values: LocalLimits): RuleSet {
  const there = limitsWithin(ruleSet.rules);
  for (const [id, value] of Object.entries(values)) {
    if (!there.has(id)) throw new Error(`No rule has a limit "${id}"; there are ${[...there.keys()].join(', ')}`);
    if (!Number.isFinite(value) || value <= 0) throw new Error(`Limit "${id}" takes a positive number, not ${value}`);
  }
  if (Object.keys(values).length === 0) return ruleSet;
  return { ...ruleSet, rules: replaceLimits(ruleSet.rules, values), local: values };
}
