// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { usualDoses } from '../../rules/dosing';
import { localLimits } from '../../rules/local-limits';
import { activityLaboratories } from '../../rules/pharmacogenetics';
import { sources } from '../../rules/sources';
import type { OptionsLink } from '../browser';
import { speakFrom } from '../locale';
import { fromFile } from '../locale/testing/from-file';
import { hasMarks, markedMessages, textsWithin, unmarkedTexts } from '../locale/testing/marked';
import { sitesHere } from '../reader';
import { usesOfLimits } from '../rules';
import { OptionsPage } from '.';

beforeAll(() => speakFrom(fromFile(markedMessages(english))));
afterAll(() => speakFrom(fromFile(english)));
afterEach(() => {
  render(null, document.body);
});

const adapter = (name: string) => ({ schema: 'thioguard.site/1', name, detect: { has: '#house' } });
/** Of each part something that holds, and of most something that can't be used. */
const kept = {
  schema: 'thioguard.settings/1',
  notes: 'loudly',
  limits: { 'withhold.platelets': 1400, 'mcv.high': 110, 'stop.wbc': 3.5, 'withhold.wbc': 2.6, nosuch: 1 },
  adapters: [adapter('Ownehr')],
};
const policy = {
  regimen: 'aih-us',
  weightUnit: 'lb',
  laboratory: 'st-thomas',
  announce: 'no',
  pill: 'warnings',
  limits: { 'fall.percent': 10 },
  origins: ['https://ehr.example', 'nowhere'],
  featuresOff: ['calculator'],
  adapters: [adapter('Houseehr')],
  origin: [],
};
const link = {
  read: async () => ({ kept, policy }),
  onSettings: () => undefined,
  sites: async () => ['https://other.example/*'],
  onSites: () => undefined,
  access: async () => ({ privateWindows: true, files: false }),
  version: () => '1.2.3',
} as unknown as OptionsLink;

/** Data of the rules, names in the two files, and what stands in them where it was found to be wrong. */
const content = [
  'folded hidden kg lb Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec JSON https example',
  ...textsWithin([localLimits, usualDoses, activityLaboratories, sources, [...usesOfLimits()]]),
  ...sitesHere().map(({ name }) => name),
  ...Object.keys(sources),
  JSON.stringify([kept, policy]),
];

async function show(section: string): Promise<void> {
  location.hash = section;
  await act(async () => render(<OptionsPage link={link} today="2099-01-01" />, document.body));
}

test.each(['sites', 'adapters', 'limits', 'choices', 'policy', 'transfer', 'about'])(
  'all that the options page says of its own comes from the messages: %s',
  async (section) => {
    await show(section);
    expect(document.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe(`#${section}`);
    expect(hasMarks(document.querySelector('main') as HTMLElement)).toBe(true);
    expect(unmarkedTexts(document.body, content)).toEqual([]);
  },
);

test('control: a word that is no message', async () => {
  await show('policy');
  document.querySelector('h1')?.append('Close');
  expect(unmarkedTexts(document.body, content)).toEqual(['Close']);
});
