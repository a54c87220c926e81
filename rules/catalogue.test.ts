import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/rules/language';
import { thiopurineRules } from '.';
import { conditions } from './conditions';
import { drugs } from './drugs';
import { sources } from './sources';
import { statements } from './statements';

const { rules } = thiopurineRules;

/** All ids of sets of one field name, wherever they stand in a rule. */
function idsUnder(field: string, part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    if (key === field && value?.ids) for (const id of value.ids) found.add(id);
    else idsUnder(field, value, found);
  }
  return found;
}

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('name sources that are listed, and no other', () => {
    const named = rules.flatMap((rule: Rule) => [...rule.sources, ...rule.others.map(({ source }) => source)]);
    expect(named.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
    expect(rules.filter((rule) => rule.sources.length === 0)).toEqual([]);
  });

  it('name statements that the guideline makes; all 62 are listed', () => {
    expect(Object.keys(statements)).toHaveLength(62);
    const named = rules.flatMap((rule) => rule.statements);
    expect(named.filter((key) => !Object.hasOwn(statements, key))).toEqual([]);
  });

  it('look for drugs and problems of the vocabulary', () => {
    const drugIds = drugs.map(({ id }) => id);
    const conceptIds = conditions.map(({ id }) => id);
    expect([...idsUnder('drugs', rules)].filter((id) => !drugIds.includes(id))).toEqual([]);
    expect([...idsUnder('concepts', rules)].filter((id) => !conceptIds.includes(id))).toEqual([]);
  });

  it('speak to a clinician and do not command', () => {
    for (const { action, tiers, id } of rules) {
      const texts = JSON.stringify([action, tiers.map((tier) => tier.action ?? '')]);
      expect(texts, id).toMatch(/[Cc]onsider|not advised/);
      expect(texts, id).not.toMatch(/must|Do not|Stop /);
    }
  });
});
