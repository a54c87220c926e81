import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from '../sources';
import * as dosing from '.';

/** Every `sources` within a value. */
function sourcesWithin(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'sources' || key === 'cutSources' ? (value as string[]) : sourcesWithin(value),
  );
}

test('what doses rest on is in the list of sources', () => {
  const named = sourcesWithin({ ...dosing });
  expect(named.length).toBeGreaterThan(30);
  for (const key of named) expect(Object.keys(sources)).toContain(key);
});

test('shares are parts, from low over usual to high', () => {
  for (const { low, usual, high } of [dosing.oneGeneShare, dosing.bothGenesShare, dosing.allopurinolShare]) {
    expect(0 < low && low <= usual && usual <= high && high < 1).toBe(true);
  }
});

test('the fields of a finding that stops a dose are the calculator’s own; symptoms and infections have none', () => {
  for (const id of Object.keys(dosing.fieldsOfRule)) expect(Object.keys(dosing.statusOfRule)).toContain(id);
  for (const id of ['AZA-SYM-01', 'AZA-INF-02', 'AZA-LAB-14', 'AZA-CI-08']) {
    expect(Object.keys(dosing.fieldsOfRule)).not.toContain(id);
    expect(Object.keys(dosing.statusOfRule)).toContain(id);
  }
});

/** The compiled catalogue, where it is at hand. */
const CATALOGUE = new URL('../../../shared/clinical/rules.json', import.meta.url);

describe.runIf(existsSync(CATALOGUE))('against the catalogue', () => {
  test('every rule whose effect is 0 mg stops a dose, every hold withholds it', () => {
    const { rules }: { rules: { id: string; doseEffect: string }[] } = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
    for (const { id, doseEffect } of rules) {
      const status = dosing.statusOfRule[id];
      if (doseEffect.startsWith('0')) expect([id, status]).toEqual([id, 'contraindicated']);
      if (doseEffect === 'hold') expect([id, status]).toEqual([id, 'hold']);
    }
  });
});
