import { describe, expect, test } from 'vitest';
import { fhirReact } from '../reader/sites/fhir-react';
import { libreHealth } from '../reader/sites/librehealth';
import { medplum } from '../reader/sites/medplum';
import { openEmr } from '../reader/sites/openemr';
import { openMrs } from '../reader/sites/openmrs';
import { readSiteFile, SiteFileError } from '.';

const adapter = {
  schema: 'thioguard.site/1',
  name: 'Example EHR',
  detect: { has: '#example' },
  sections: [{ is: 'medications', at: '[aria-label="Drugs"]', where: '#chart' }],
};
const reading = (content: unknown, isSelector = (selector: string) => !selector.includes('[[')) =>
  readSiteFile(typeof content === 'string' ? content : JSON.stringify(content), isSelector);

test('an adapter in a file is what a built-in one is', async () => {
  const { schema: _, ...site } = adapter;
  expect(await reading(adapter)).toEqual(site);
});

test.each([fhirReact, libreHealth, medplum, openEmr, openMrs])(
  'the built-in adapter of $name has the form of a file',
  async (site) => {
    expect(await reading({ schema: 'thioguard.site/1', ...site })).toEqual(site);
  },
);

describe('what is no adapter is refused, with the place, what was expected and what was found', () => {
  test.each<[string, unknown, string]>([
    ['no JSON', 'sections:', 'expected JSON, found none'],
    [
      'another schema',
      { ...adapter, schema: 'thioguard.site/9' },
      'schema: expected "thioguard.site/1", found "thioguard.site/9"',
    ],
    ['no name', { ...adapter, name: undefined }, 'name: expected a string, found nothing'],
    ['a misspelt field', { ...adapter, leaveout: [] }, 'the file: expected no field "leaveout" there, found []'],
    [
      'a section nobody knows',
      { ...adapter, sections: [{ is: 'drugs', at: 'p' }] },
      'sections[0].is: expected one of medications, allergies',
    ],
    ['no way to tell the EHR', { ...adapter, detect: {} }, 'detect: expected a title or a selector "has"'],
    [
      'no selector',
      { ...adapter, signs: [{ at: 'a' }, { at: 'button[[' }] },
      'signs[1].at: expected a CSS selector, found "button[["',
    ],
    ['an empty selector', { ...adapter, signs: [{ at: '' }] }, 'signs[0].at: expected at least 1 characters, found ""'],
    ['a list', [], 'the file: expected an object, found []'],
  ])('%s', async (_, content, words) => {
    const refused = reading(content);
    await expect(refused).rejects.toThrow(SiteFileError);
    await expect(refused).rejects.toThrow(words);
  });
});
