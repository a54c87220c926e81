import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/rules/language';
import { thiopurineRules } from '.';
import { analytes } from './analytes';
import { conditions } from './conditions';
import { drugs } from './drugs';
import { guide } from './guide';
import { safetyStopIds } from './safety-stops';
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

/** Ids of the tests that a rule looks at. */
function testsIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  if ('id' in part && 'words' in part && !('kind' in part)) found.add(String(part.id));
  for (const each of Object.values(part)) testsIn(each, found);
  return found;
}

/** Ids of other rules that a condition asks after. */
function firedIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && part.kind === 'fired' && 'ids' in part) return part.ids as string[];
  return Object.values(part).flatMap(firedIn);
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

  it('carry all 62 statements of the guideline, and no other', () => {
    expect(Object.keys(statements)).toHaveLength(62);
    const inRules = rules.flatMap((rule) => rule.statements);
    const carried = new Set([...inRules, ...guide.flatMap((entry) => entry.statements)]);
    expect([...carried].sort()).toEqual(Object.keys(statements).sort());
    // What is more than reference stands in a rule, so that a chart can call for it.
    const reference = ['S20', 'S21', 'S22', 'S23', 'S24', 'S62'];
    expect(Object.keys(statements).filter((key) => !inRules.includes(key))).toEqual(reference);
  });

  it('are all of the catalogue: 106 rules, and two topics of the guide', () => {
    const ids = [...rules.map(({ id }) => id), ...guide.flatMap(({ catalogue }) => catalogue)].sort();
    const counts = {
      BASE: 9,
      CI: 12,
      DOSE: 9,
      INF: 5,
      INT: 17,
      LAB: 18,
      LT: 4,
      MET: 4,
      MON: 8,
      PGX: 13,
      REF: 2,
      SYM: 6,
      VAX: 2,
    };
    const all = Object.entries(counts).flatMap(([family, last]) =>
      Array.from({ length: last }, (_, at) => `AZA-${family}-${String(at + 1).padStart(2, '0')}`),
    );
    // The catalogue has no AZA-INT-11.
    expect(ids).toEqual(all.filter((id) => id !== 'AZA-INT-11'));
    expect(ids).toHaveLength(108);
  });

  it('were reviewed, and stand for and ask after rules that are there', () => {
    const ids = rules.map(({ id }) => id);
    for (const rule of rules) {
      expect(rule.reviewed, rule.id).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const other of rule.standsFor) expect(ids, rule.id).toContain(other.rule);
      expect(rule.standsFor.map((other) => other.rule)).not.toContain(rule.id);
      for (const cause of rule.likelyCauses) expect(ids, rule.id).toContain(cause);
      for (const id of firedIn([rule.when, rule.tiers])) expect(ids, rule.id).toContain(id);
    }
  });

  it('stop for safety exactly where their dose effect says so, of those that reach a patient on treatment', () => {
    const stopping = ['stop', 'hold', 'consider-hold'];
    const onTreatment = rules.filter(({ scope }) => scope.states.includes('on-treatment'));
    const stops = onTreatment.filter(({ doseEffect }) => stopping.includes(doseEffect.kind)).map(({ id }) => id);
    expect(stops.sort()).toEqual([...safetyStopIds].sort());
  });

  it('look for drugs, vaccines, tests and problems of the vocabulary', () => {
    const drugIds = drugs.map(({ id }) => id);
    const conceptIds = conditions.map(({ id }) => id);
    const vaccineIds = [...idsUnder('vaccines', rules)];
    expect(vaccineIds.filter((id) => !drugIds.includes(id))).toEqual([]);
    expect([...testsIn(rules)].filter((id) => !analytes.some((each) => each.id === id))).toEqual([]);
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
