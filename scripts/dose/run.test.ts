import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { DoseAdvice } from '../../src/dosing';
import { runDose } from './run';

const TODAY = '2026-11-22';
const dose = (command: string) => runDose(command === '' ? [] : command.split(' '), TODAY);
const advice = (command: string): DoseAdvice => {
  const { code, out, error } = dose(`--json ${command}`);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out);
};

describe('the contract', () => {
  test('all fields of thioguard.dose/1', () => {
    expect(Object.keys(advice('--weight 70 --tpmt normal')).sort()).toEqual(
      [
        'schema',
        'status',
        'standardMgPerKg',
        'factors',
        'rangeMgPerDay',
        'suggestedMgPerDay',
        'suggestedMgPerKg',
        'tablets',
        'steps',
        'monitoring',
        'companion',
        'reasons',
      ].sort(),
    );
  });

  test.each([
    ['--weight 70 --tpmt normal --nudt15 normal', 'ok', 125],
    ['--weight 154lb --tpmt *1/*1', 'ok', 125],
    ['--weight=70 --tpmt=*1/*3A --nudt15 normal', 'ok', 50],
    ['--weight 70 --tpmt-activity 20U/mL --tpmt-lab ARUP', 'ok', 50],
    ['--weight 70 --tpmt-activity 20U/mL', 'cannot-calculate', null],
    ['--weight 70', 'cannot-calculate', null],
    ['--weight 70 --tpmt poor', 'contraindicated', null],
    ['--weight 70 --tpmt normal --with allopurinol,lisinopril', 'contraindicated', null],
    ['--weight 70 --tpmt normal --with allopurinol --specialist-low-dose', 'ok', 25],
    ['--weight 70 --tpmt normal --crcl 35', 'ok', 100],
    ['--weight 70 --tpmt normal --haemodialysis', 'ok', 50],
    ['--weight 70 --tpmt normal --wbc 3.4', 'hold', null],
    ['--weight 70 --intent maintain --current 150 --platelets 49', 'contraindicated', null],
    ['--weight 70 --tpmt normal --pregnant', 'contraindicated', null],
    ['--weight 70 --tpmt normal --pregnant --transplant', 'ok', 125],
    ['--weight 70 --tpmt normal --age 17', 'cannot-calculate', null],
    ['--weight 70 --tpmt normal --regimen aih-us', 'ok', 50],
    ['--weight 70 --tpmt normal --tablets 50', 'ok', 150],
    ['--tpmt normal', 'cannot-calculate', null],
    ['--weight 100 --intent taper --current 200', 'ok', 150],
    ['--weight 100 --intent taper --current 200 --never-stop cirrhosis,relapses', 'contraindicated', null],
    ['--weight 100 --intent taper --current 200 --not-met symptoms', 'hold', null],
  ])('%s: %s, %s mg', (command, status, suggestedMgPerDay) =>
    expect(advice(command)).toMatchObject({ status, suggestedMgPerDay }),
  );

  test('the plan starts today, or on the day given', () => {
    expect(advice('--weight 70 --tpmt normal').steps[0]?.from).toBe(TODAY);
    expect(advice('--weight 70 --tpmt normal --from 2026-12-01').steps[0]?.from).toBe('2026-12-01');
    expect(advice('--weight 70 --tpmt normal --from 2026-01-05').steps[0]?.from).toBe('2026-01-05');
  });
});

describe('wrong use is refused with one line that names the flag', () => {
  test.each([
    ['--weight 0 --tpmt normal', '--weight'],
    ['--weight 700', '--weight'],
    ['--weight 70,5', '--weight'],
    ['--weight heavy', '--weight'],
    ['--weight', '--weight'],
    ['--weight --json', '--weight'],
    ['--weight=', '--weight'],
    ['--weight 70 --tpmt *1/*99', '--tpmt'],
    ['--weight 70 --tpmt low', '--tpmt'],
    ['--weight 70 --nudt15 *1/*3A', '--nudt15'],
    ['--weight 70 --tpmt-activity 20U/mL --tpmt-lab Nowhere', '--tpmt-lab'],
    ['--weight 70 --tpmt-activity 20 --tpmt-lab ARUP', '--tpmt-activity'],
    ['--weight 70 --intent stop', '--intent'],
    ['--weight 70 --regimen uk', '--regimen'],
    ['--weight 70 --crcl normal', '--crcl'],
    ['--weight 70 --wbc 3,4', '--wbc'],
    ['--weight 70 --anc -1', '--anc'],
    ['--weight 70 --age 150', '--age'],
    ['--weight 70 --tablets 0', '--tablets'],
    ['--weight 70 --from 2026-02-30', '--from'],
    ['--weight 70 --from 2020-01-01', '--from'],
    ['--weight 70 --with AZT', '--with'],
    ['--weight 70 --never-stop boredom', '--never-stop'],
    ['--weight 70 --dose 5', '--dose'],
    ['70', '70'],
  ])('%s', (command, flag) => {
    const { code, out, error } = dose(command);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.startsWith(`${flag}: `)).toBe(true);
    expect(error).not.toContain('\n');
  });

  test('no flag at all: how it is used', () =>
    expect(dose('')).toMatchObject({ code: 2, error: expect.stringMatching(/^usage: npm run -s dose/) }));
});

test('for a person: dose, factors, reasons, plan and tests', () => {
  const { out } = dose('--weight 70 --tpmt intermediate --nudt15 normal --regimen aih-europe --from 2026-11-23');
  for (const line of [
    /^Azathioprine 50 mg\/day \(0.71 mg\/kg\/day\): 1 × 50 mg$/m,
    /^Range 32–74 mg\/day\.$/m,
    /^- TPMT intermediate: × 0.3–0.7, here 0.5 \(SEED, CPIC25, DPWG, BSG\)$/m,
    /^- warning, AZA-PGX-03: /m,
    /^- from 30 Nov 2026: 50 mg\/day \(1 × 50 mg\); only with counts/m,
    /^With prednisone$/m,
    /^- 30 Nov 2026: Blood count \(CBC\), Liver tests \(LFT\)$/m,
    /the clinician decides\.$/,
  ])
    expect(out).toMatch(line);
});

test('the command itself', { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/dose.ts', ...args], { encoding: 'utf8' });
  const { status, stdout, stderr } = run('--json', '--weight', '70', '--tpmt', 'normal');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'thioguard.dose/1', suggestedMgPerDay: 125 });
  expect(run('--weight', '0')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^--weight: .*\n$/),
  });
});
