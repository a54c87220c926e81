import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectations, expectedRules, type PracticeEhr, patients, quietScreens, startPracticeEhr } from './index';

const TODAY = '2026-11-22';
let ehr: PracticeEhr;

beforeAll(async () => {
  ehr = await startPracticeEhr({ today: TODAY });
});
afterAll(() => ehr.close());

const get = (path: string) => fetch(ehr.url + path);
const text = async (path: string) => (await get(path)).text();

/** What a browser would load with each chart, beside the page itself. */
const partsOf = (chartId: string) => [
  `/modern/charts/${chartId}/summary`,
  `/modern/api/charts/${chartId}/banner`,
  `/modern/api/charts/${chartId}/lists`,
  `/modern/api/charts/${chartId}/results`,
  `/classic/chart/${chartId}`,
  `/classic/frames/${chartId}`,
  `/classic/banner/${chartId}`,
  `/classic/banner/${chartId}.js`,
  `/classic/main/${chartId}`,
  `/classic/results/${chartId}`,
  `/classic/rx/${chartId}`,
  `/flowsheet/akte/${chartId}`,
];
const assets = [
  '/modern/assets/app.js',
  '/modern/assets/style.css',
  '/modern/assets/classes.js',
  '/flowsheet/stil.css',
];
const everyPath = [...patients.flatMap(({ chartId }) => partsOf(chartId)), ...quietScreens, ...assets, '/classic/menu'];

describe('the practice EHR', () => {
  it.each(everyPath)('serves %s, unstored and without a word of any other server', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toMatch(/(?:https?:)?\/\/[a-z\d]+\.[a-z\d]/i);
  });

  it('has no other page', async () => {
    expect((await get('/modern/api/charts/1/banner')).status).toBe(404);
    expect((await get('/classic/chart/1')).status).toBe(404);
    expect((await get('/elsewhere')).status).toBe(404);
  });

  it('keeps names and record numbers out of addresses and titles, which a browser writes to disk', async () => {
    for (const path of everyPath) {
      const titles = (await text(path)).match(/<title>.*?<\/title>/g) ?? [];
      for (const { surname, recordNumber } of patients) {
        expect(`${path} ${titles.join(' ')}`.toLowerCase()).not.toContain(surname.toLowerCase());
        expect(path).not.toContain(recordNumber);
      }
    }
  });

  it('counts its days from the day it is given', async () => {
    expect(await text('/classic/results/5503')).toContain('19-Nov-2026');
    expect(await text('/flowsheet/akte/5503')).toContain('19.11.2026');
    expect(await text('/modern/api/charts/5503/results')).toContain('Nov 19, 2026');
  });

  it('keeps what it was asked for', async () => {
    const before = ehr.requests.length;
    await get('/classic/menu?x=1');
    expect(ehr.requests.slice(before)).toEqual([{ method: 'GET', path: '/classic/menu?x=1' }]);
  });

  it('lets a part come late, by call and by address', async () => {
    const took = async (path: string) => {
      const start = performance.now();
      await text(path);
      return performance.now() - start;
    };
    ehr.setDelay({ results: 120 });
    expect(await took('/modern/api/charts/5501/results')).toBeGreaterThan(110);
    ehr.setDelay({ results: 0 });
    expect(await took('/classic/main/5501?delay=medications:120')).toBeGreaterThan(110);
    expect(await took('/flowsheet/akte/5501?delay=130')).toBeGreaterThan(120);
  });

  it('turns a signed order into a current medication, in every skin, until it is closed', async () => {
    const own = await startPracticeEhr({ today: TODAY });
    const order = new URLSearchParams({ drug: 'azathioprine', strength: '50', times: '1-0-1' });
    const refused = await fetch(`${own.url}/modern/api/charts/5502/orders`, { method: 'POST', body: 'drug=unknown' });
    expect(refused.status).toBe(422);
    await fetch(`${own.url}/modern/api/charts/5502/orders`, { method: 'POST', body: order });
    const german = new URLSearchParams({ drug: 'Allopurinol', strength: '300,0', times: '1-0-0' });
    await fetch(`${own.url}/flowsheet/verordnung/5502`, { method: 'POST', body: german });
    const classic = await (await fetch(`${own.url}/classic/main/5502`)).text();
    await own.close();
    expect(classic).toContain('Azathioprine Tab 50 mg');
    expect(classic).toContain('Allopurinol Tab 300 mg');
  });
});

describe('its patients', () => {
  it('differ in record number, birth date and blood counts; two share a name', () => {
    const distinct = (values: unknown[]) => expect(new Set(values).size).toBe(values.length);
    const everybody = [...patients, ...patients.flatMap(({ report }) => (report ? [report.person] : []))];
    distinct(everybody.map(({ recordNumber }) => recordNumber));
    distinct(everybody.map(({ birthDate }) => birthDate));
    distinct(patients.map(({ draws }) => draws[0]?.values.wbc));
    expect(patients).toHaveLength(10);
    expect(new Set(patients.map(({ given, surname }) => `${given} ${surname}`)).size).toBe(9);
  });

  it.each(expectations())(
    'print name and record number: $skin $chartId',
    async ({ skin, chartId, name, recordNumber }) => {
      const path = { modern: `/modern/api/charts/${chartId}/banner`, classic: `/classic/chart/${chartId}` };
      const page = await text(skin === 'flowsheet' ? `/flowsheet/akte/${chartId}` : path[skin]);
      expect(page).toContain(name);
      expect(page).toContain(recordNumber);
    },
  );

  it('show allopurinol on page 2 alone where the list has two pages', async () => {
    const pages = [
      '/modern/api/charts/5509/medications?page=',
      '/classic/main/5509?page=',
      '/flowsheet/akte/5509?seite=',
    ];
    for (const path of pages) {
      expect(await text(`${path}1`)).not.toMatch(/allopurinol (?:tab )?300/i);
      expect(await text(`${path}2`)).toMatch(/allopurinol (?:tab )?300/i);
    }
  });

  it('need no rule for what is not theirs: a rule is expected or undecided, never both', () => {
    for (const { findings, undecided, mayBeUndecided, silent } of expectations()) {
      for (const rule of findings) {
        expect(expectedRules).toContain(rule);
        expect([...undecided, ...mayBeUndecided]).not.toContain(rule);
      }
      if (silent) expect([...findings, ...undecided]).toEqual([]);
    }
  });
});
