import { describe, expect, it } from 'vitest';
import type { Block } from '../screen';
import { identify } from './patient';
import { frame, group, heading, screenOf, table } from './screens.examples';
import { senseOfScreen } from './sense';

const identityOn = (blocks: Block[], language = 'en-us') =>
  identify(blocks, senseOfScreen(screenOf(blocks, { language }), frame, '2026-11-22'));
const patientOn = (...blocks: Block[]) => identityOn(blocks).patient;

describe('who the open chart belongs to', () => {
  it.each<[string, Block[]]>([
    [
      'a heading with labelled bits beside it',
      [heading('Ada Example'), group(['Ada Example'], ['DOB: 03/12/1984'], ['Sex: Female'], ['MRN: 4711'])],
    ],
    ['one line', [group([], ['Ada Example DOB: 03/12/1984 Sex: F MRN: 4711'])]],
    [
      'a line with words of its own in front',
      [group([], ['REPORT AWAITING FILING Patient: EXAMPLE, Ada DOB: 12-Mar-1984 MR No: 4711 Sex: F'])],
    ],
    ['cells of a banner table', [table([], ['EXAMPLE, Ada', 'DOB: 12-Mar-1984 (42y)', 'Sex: F', 'MR No: 4711'])]],
    [
      'labels and values in parts of their own',
      [group([], ['Patient', 'Ada Example'], ['DOB', 'Mar 12, 1984 (42 yrs)'], ['Sex', 'Female'], ['MRN', '4711'])],
    ],
    [
      'a German banner',
      [heading('Example, Ada'), group([], ['geb. 12.03.1984 (42 J.)'], ['weiblich'], ['Pat.-Nr. 4711'])],
    ],
    ['a French banner', [group([], ['Mme EXAMPLE Ada'], ['Née le 12/03/1984 (42 ans)'], ['Sexe : F'], ['IPP : 4711'])]],
    [
      'a bare birth date with the age',
      [group([], ['AE', 'Ada Example'], ['1984-03-12 (042Y)'], ['Female'], ['MRN 4711'])],
    ],
    ['a sex and a date', [heading('Ada Example (official)'), group([], ['female , 03/12/1984'], ['MRN: 4711'])]],
    [
      'first and last name apart',
      [
        group(
          [],
          ['Last name', 'Example'],
          ['First name', 'Ada'],
          ['Birth date', '1984-03-12'],
          ['Gender', 'Female'],
          ['MRN', '4711'],
        ),
      ],
    ],
  ])('%s', (_, blocks) => {
    const { patient } = identityOn(
      blocks,
      blocks.some((block) => /geb|Née/.test(JSON.stringify(block))) ? 'de' : 'en-us',
    );
    expect(patient?.name?.toLowerCase()).toMatch(/ada/);
    expect(patient?.name?.toLowerCase()).toMatch(/example/);
    expect(patient).toMatchObject({ birthDate: '1984-03-12', ageYears: 42, sex: 'female', identifiers: ['4711'] });
  });

  it('is nobody on a list of patients', () => {
    const rows = [
      ['Ada Example', '1984-03-12', 'MRN: 1'],
      ['Bo Sample', '1990-01-02', 'MRN: 2'],
    ];
    expect(patientOn(table([], ['Name', 'Birth date', 'Record'], ...rows))).toBeNull();
  });

  it('is not the user who is logged in', () => {
    expect(
      patientOn(group([], ['Alice Smith'], ['Project 123']), group([], ['Ada Example'], ['1984-03-12 (042Y)']))?.name,
    ).toBe('Ada Example');
  });

  it('is nobody where no name, date or number is printed', () => {
    expect(patientOn(group([], ['Welcome back'], ['Inbox (3)']))).toBeNull();
  });

  it('names a second patient on the screen', () => {
    const blocks = [
      heading('Ada Example'),
      group([], ['DOB: 03/12/1984'], ['MRN: 4711']),
      ...Array.from({ length: 6 }, () => group([], ['Follow-up visit planned'])),
      group([], ['Patient: Bo Sample'], ['DOB: 01/02/1990'], ['MRN: 9']),
    ];
    expect(identityOn(blocks)).toMatchObject({
      patient: { name: 'Ada Example', identifiers: ['4711'] },
      others: [{ name: 'Bo Sample' }],
    });
  });

  it('does not take the same patient, named again in a report, for another', () => {
    const blocks = [
      heading('Ada Example'),
      group([], ['DOB: 03/12/1984'], ['MRN: 4711']),
      ...Array.from({ length: 6 }, () => group([], ['Follow-up visit planned'])),
      group([], ['Patient: EXAMPLE, Ada'], ['DOB: 03/12/1984']),
    ];
    expect(identityOn(blocks).others).toEqual([]);
  });
});
