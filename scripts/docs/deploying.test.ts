import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localLimits } from '../../rules/local-limits';
import { activityLaboratories } from '../../rules/pharmacogenetics';
import { refusalInWords } from '../../src/refusals';
import { settingsInForce } from '../../src/settings';
import { features, shippedChoices } from '../../src/settings/shipped';
import { idOfKey } from '../../test/e2e/managed-chromium';

/** What an administrator copies must be what the extension takes. */

const fileAt = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const page = fileAt('docs/deploying.md');
const config = fileAt('wxt.config.ts');
const chromiumId = idOfKey(/'(MIIB[^']+)'/.exec(config)?.[1] ?? '');
const schema = JSON.parse(fileAt('public/managed_schema.json'));

function example(of: string): Record<string, unknown> {
  const [, text] = new RegExp(`\`\`\`json ${of}\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  const content = JSON.parse(text ?? 'null');
  return of === 'firefox'
    ? content.policies['3rdparty'].Extensions['thioguard@thioguard.example']
    : content['3rdparty'].extensions[chromiumId];
}

/** The part of JSON Schema that Chromium's policies know. */
function misfits(value: unknown, { type, properties, items, enum: among }: typeof schema, at = ''): string[] {
  const is = Array.isArray(value) ? 'array' : typeof value;
  if (is !== type) return [`${at}: ${is}, not ${type}`];
  if (among && !among.includes(value)) return [`${at}: ${value}`];
  if (Array.isArray(value)) return value.flatMap((each, index) => misfits(each, items, `${at}[${index}]`));
  if (is !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, each]) =>
    properties[key] ? misfits(each, properties[key], `${at}.${key}`) : [`${at}.${key}: unknown`],
  );
}

describe.each(['chrome', 'edge', 'firefox'])('the ready example for %s', (of) => {
  test('fits the schema of managed storage', () => {
    expect(Object.keys(example(of)).length).toBeGreaterThan(2);
    expect(misfits(example(of), schema)).toEqual([]);
  });

  test('is taken whole by the extension', () => {
    expect(settingsInForce(undefined, example(of)).refused.map(refusalInWords)).toEqual([]);
  });
});

test('control: what does not fit is noticed', () => {
  expect(misfits({ announce: 'no', pill: 'never', limits: { x: 1 }, origin: [] }, schema)).toHaveLength(4);
});

test('the schema names every field, limit, laboratory and feature, and no other', () => {
  const { properties } = schema;
  expect(Object.keys(properties).sort()).toEqual(
    ['origins', 'adapters', 'limits', 'featuresOff', ...Object.keys(shippedChoices)].sort(),
  );
  expect(Object.keys(properties.limits.properties)).toEqual(localLimits.map(({ limit }) => limit.id));
  for (const { limit, words, least, most } of localLimits) {
    const { description } = properties.limits.properties[limit.id];
    for (const part of [words, `default ${limit.value}`, `from ${least} to ${most}`])
      expect(description).toContain(part);
  }
  expect(properties.laboratory.enum).toEqual(activityLaboratories.map(({ id }) => id));
  expect(properties.featuresOff.items.enum).toEqual([...features]);
});
