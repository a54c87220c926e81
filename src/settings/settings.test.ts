import { describe, expect, test } from 'vitest';
import { thiopurineRules } from '../../rules';
import { limitsInOrder, localLimits } from '../../rules/local-limits';
import { refusalInWords } from '../refusals';
import { withLocalLimits } from '../rules';
import {
  limitRefusal,
  originIn,
  readSettings,
  readSettingsText,
  settingsContent,
  settingsInForce,
  settingsText,
} from '.';
import { shippedChoices } from './shipped';

const adapter = { schema: 'thioguard.site/1', name: 'House EHR', detect: { title: 'House' } };
const kept = (content: Record<string, unknown>) => ({ schema: 'thioguard.settings/1', ...content });
const said = (kept: unknown, policy?: unknown): string[] =>
  settingsInForce(kept, policy).refused.map((each) => `${each.of}: ${refusalInWords(each)}`);

describe('the limits that may be set', () => {
  test.each(localLimits)(
    '$limit.id: its default lies within its ends, and a rule judges by it',
    ({ limit, least, most }) => {
      expect(limit.value).toBeGreaterThan(least);
      expect(limit.value).toBeLessThan(most);
      expect(() => withLocalLimits(thiopurineRules, { [limit.id]: most })).not.toThrow();
    },
  );

  test('pairs stand in order by default, and both of a pair may be set', () => {
    for (const [lower, upper] of limitsInOrder) {
      expect(lower.value).toBeLessThan(upper.value);
      for (const { id } of [lower, upper]) expect(localLimits.map(({ limit }) => limit.id)).toContain(id);
    }
  });

  test.each<[string, unknown, string]>([
    ['withhold.wbc', 12, 'limits.withhold.wbc: expected a number from 2.5 to 4.5 ×10⁹/L, found 12'],
    ['withhold.wbc', '3', 'limits.withhold.wbc: expected a number from 2.5 to 4.5 ×10⁹/L, found "3"'],
    ['withhold.wbc', Number.NaN, 'limits.withhold.wbc: expected a number from 2.5 to 4.5 ×10⁹/L, found null'],
    ['dose.critical', 4, 'limits.dose.critical: expected one of start.wbc'],
  ])('%s %j is refused', (id, value, words) => {
    const refused = limitRefusal(id, value);
    expect(refused && refusalInWords(refused)).toContain(words);
  });

  test('the ends themselves are within', () => {
    expect(limitRefusal('withhold.wbc', 2.5)).toBeNull();
    expect(limitRefusal('withhold.wbc', 4.5)).toBeNull();
  });
});

describe('what holds', () => {
  test('nothing set, no policy: all as shipped', () => {
    const { inUse, refused, fixed } = settingsInForce(undefined, undefined);
    expect(inUse).toEqual({ ...shippedChoices, limits: {}, sites: [], featuresOff: [] });
    expect(refused).toEqual([]);
    expect(fixed).toEqual({ choices: [], limits: [], origins: [] });
  });

  test('the policy stands above the user, part by part', () => {
    const user = kept({ limits: { 'withhold.wbc': 3, 'mcv.high': 110 }, laboratory: 'arup', notes: 'hidden' });
    const policy = { limits: { 'withhold.wbc': 4 }, laboratory: 'st-thomas', origins: ['https://EHR.example:8443'] };
    const { inUse, fixed } = settingsInForce(user, policy);
    expect(inUse).toMatchObject({
      limits: { 'withhold.wbc': 4, 'mcv.high': 110 },
      laboratory: 'st-thomas',
      notes: 'hidden',
    });
    expect(fixed).toEqual({ choices: ['laboratory'], limits: ['withhold.wbc'], origins: ['https://ehr.example/*'] });
  });

  test('its adapters come first; it can allow its own limits and adapters only', () => {
    const user = kept({ limits: { 'mcv.high': 110 }, adapters: [{ ...adapter, name: 'Mine' }] });
    const both = settingsInForce(user, { adapters: [adapter] });
    expect(both.inUse.sites.map(({ name }) => name)).toEqual(['House EHR', 'Mine']);
    expect(both.inUse.sites[0]).not.toHaveProperty('schema');
    const own = settingsInForce(user, { adapters: [adapter], featuresOff: ['own-adapters', 'own-limits'] });
    expect(own.inUse.sites.map(({ name }) => name)).toEqual(['House EHR']);
    expect(own.inUse.limits).toEqual({});
  });

  test('limits the wrong way round go back to the default, the user’s before the policy’s', () => {
    const crossed = settingsInForce(kept({ limits: { 'stop.wbc': 3.5, 'withhold.wbc': 2.6 } }), undefined);
    expect(crossed.inUse.limits).toEqual({});
    expect(said(kept({ limits: { 'stop.wbc': 3.5 } }), { limits: { 'withhold.wbc': 2.6 } })).toEqual([
      'settings: limits.stop.wbc: expected at most 2.6, which is withhold.wbc, found 3.5',
    ]);
    const ofPolicy = settingsInForce(undefined, { limits: { 'stop.wbc': 3.5, 'withhold.wbc': 2.6, 'mcv.high': 110 } });
    expect(ofPolicy.inUse.limits).toEqual({ 'mcv.high': 110 });
    expect(ofPolicy.refused).toHaveLength(2);
  });
});

describe('what can’t be used is told, and takes nothing else with it', () => {
  test.each<[string, unknown, string]>([
    ['no object', ['https://ehr.example'], 'policy: the file: expected an object, found ["https://ehr.example"]'],
    ['a field nobody knows', { origin: [] }, 'policy: the file: expected no field "origin" there, found []'],
    ['a choice nobody has', { pill: 'never' }, 'policy: pill: expected one of always, warnings, found "never"'],
    ['a choice of another kind', { announce: 'no' }, 'policy: announce: expected a boolean, found "no"'],
    ['a laboratory nobody knows', { laboratory: 'mine' }, 'policy: laboratory: expected one of arup'],
    [
      'an address that is none',
      { origins: ['ehr'] },
      'policy: origins[0]: expected a site such as https://ehr.example, found "ehr"',
    ],
    [
      'no list of addresses',
      { origins: 'https://e.example' },
      'policy: origins: expected a list, found "https://e.example"',
    ],
    ['a feature nobody has', { featuresOff: ['rules'] }, 'policy: featuresOff[0]: expected one of calculator'],
    [
      'a misspelt adapter',
      { adapters: [{ ...adapter, detect: { tilte: 'x' } }] },
      'policy: adapters[0].detect: expected no field "tilte" there, found "x"',
    ],
    ['limits in a list', { limits: [3] }, 'policy: limits: expected an object, found [3]'],
  ])('%s', (_, wrong, words) => {
    const rest = { regimen: 'aih-us', limits: { 'mcv.high': 110 } };
    const policy = Array.isArray(wrong) ? wrong : { ...rest, ...(wrong as object) };
    expect(said(undefined, policy)).toHaveLength(1);
    expect(said(undefined, policy)[0]).toContain(words);
    if (Array.isArray(wrong)) return;
    const { inUse } = settingsInForce(undefined, policy);
    expect(inUse.regimen).toBe('aih-us');
    if (!('limits' in (wrong as object))) expect(inUse.limits).toEqual(rest.limits);
  });

  test('a user’s file may neither name sites nor take features away', () => {
    expect(said(kept({ origins: ['https://ehr.example'], featuresOff: ['copy'] }))).toHaveLength(2);
  });

  test('fields named as what every object has are none of ours', () => {
    expect(said(undefined, JSON.parse('{"constructor": 1, "__proto__": {"pill": "warnings"}}'))).toHaveLength(2);
  });
});

describe('a file of settings', () => {
  const settings = readSettings(
    kept({ limits: { 'withhold.wbc': 4 }, laboratory: 'arup', announce: false, adapters: [adapter] }),
  ).settings;

  test('comes in as it went out', () => expect(readSettingsText(settingsText(settings))).toEqual({ settings }));

  test('is taken whole or not at all, and every wrong place is named', () => {
    const text = settingsText(settings).replace('"withhold.wbc": 4', '"withhold.wbc": 40').replace('false', '"off"');
    const read = readSettingsText(text);
    expect('refused' in read && read.refused.map(refusalInWords)).toEqual([
      'announce: expected a boolean, found "off"',
      'limits.withhold.wbc: expected a number from 2.5 to 4.5 ×10⁹/L, found 40',
    ]);
  });

  test.each([
    ['{', 'the file: expected JSON, found none'],
    ['{}', 'schema: expected "thioguard.settings/1", found nothing'],
    ['{"schema":"thioguard.site/1"}', 'schema: expected "thioguard.settings/1", found "thioguard.site/1"'],
    [
      '{"schema":"thioguard.settings/2"}',
      'these settings were made by a newer Thioguard, found "thioguard.settings/2"',
    ],
    ['null', 'schema: expected "thioguard.settings/1", found nothing'],
  ])('%s is refused', (text, words) => {
    const read = readSettingsText(text);
    expect('refused' in read && read.refused.map(refusalInWords).join()).toContain(words);
  });

  test('an older version is brought up step by step; a gap on the way is told', () => {
    const steps = {
      1: ({ laboratory, ...rest }: Record<string, unknown>) => ({ ...rest, lab: laboratory }),
      2: ({ lab, ...rest }: Record<string, unknown>) => ({ ...rest, laboratory: lab }),
    };
    const old = settingsContent(settings);
    const now = readSettings(old, { steps, schema: 'thioguard.settings/3' });
    expect(now).toEqual({ settings, refused: [] });
    const { 1: _, ...gap } = steps;
    const [refused] = readSettings(old, { steps: gap, schema: 'thioguard.settings/3' }).refused;
    expect(refused?.where).toBe('schema');
  });
});

test.each([
  ['https://ehr.example', 'https://ehr.example/*'],
  [' HTTP://Ehr.example:8080/* ', 'http://ehr.example/*'],
  ['https://*.hospital.example/', 'https://*.hospital.example/*'],
  ['http://127.0.0.1', 'http://127.0.0.1/*'],
  ['https://[::1]:3000', 'https://[::1]/*'],
  ['https://ehr.example/chart', null],
  ['https://*/*', null],
  ['*://ehr.example', null],
  ['file:///home', null],
  ['ehr.example', null],
])('%s as a site: %s', (text, site) => expect(originIn(text)).toBe(site));
