// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { LabResult, Pharmacogenetic } from '../../chart';
import { drawn, mounted } from '../mounted.examples';
import { annasChart, annasView, evidence, nothingSaid, result } from '../views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

const activity = (more: Partial<Pharmacogenetic> = {}): Pharmacogenetic => ({
  gene: 'tpmt',
  phenotype: null,
  diplotype: null,
  by: 'activity',
  text: 'TPMT activity 20 U/mL',
  aboveRange: false,
  date: '2026-11-01',
  evidence: evidence('TPMT activity 20 U/mL', 'Results'),
  ...more,
});

async function showing(tpmt: Pharmacogenetic, laboratory: string | null = null, labs: LabResult[] = []): Promise<void> {
  page.panel.show(
    annasView({
      chart: annasChart({ labs, pharmacogenetics: { tpmt, nudt15: null } }),
      said: { ...nothingSaid, since: 42, laboratory },
    }),
  );
  page.panel.open();
  page.named('What I read').click();
  await drawn();
}

/** Of the laboratory; below it stand those of what is entered by hand. */
const select = () =>
  page.all('select').find((each) => each.closest('label')?.textContent?.startsWith('Measured by')) as
    | HTMLSelectElement
    | undefined;

test('an activity that nobody classed asks for its laboratory, for the patient shown', async () => {
  await showing(activity());
  const choice = select();
  if (!choice) throw new Error('expected a choice of laboratories, found none');
  expect([...choice.options].map(({ text }) => text)).toContain('ARUP (from December 2015) (U/mL)');
  choice.value = 'arup';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  expect(page.host.say).toHaveBeenCalledWith({ kind: 'laboratory', id: 'arup' }, 42);
});

test('the choice stays in sight, so that it can be taken back', async () => {
  await showing(activity({ phenotype: 'intermediate', basis: 'ARUP (from December 2015)' }), 'arup');
  expect(select()?.value).toBe('arup');
});

test('a class that the report gives asks nothing', async () => {
  await showing(activity({ phenotype: 'normal', basis: 'the printed range' }));
  expect(select()).toBeUndefined();
});

test('a result of a unit not known is not used, unless it classes a gene all the same', async () => {
  const tpmt = activity({ phenotype: 'normal', basis: 'the printed range' });
  const unknown = { unit: 'U/mL RBC', canonical: null, note: 'unit not known' };
  const labs = [result('TPMT activity', 20, { ...unknown, evidence: tpmt.evidence }), result('WBC', 4.8, unknown)];
  const cautions = () => page.all('#tabpanel-read td .caution').map((each) => each.textContent);
  await showing(tpmt, null, labs);
  expect(cautions()).toEqual(['unit not known', 'unit not known, not used']);
});
