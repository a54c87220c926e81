import { beforeEach, expect, test, vi } from 'vitest';

const { browser, granted, tabs, disk } = vi.hoisted(() => {
  const granted = new Set<string>();
  const tabs = new Map<number, string | undefined>();
  let disk: Record<string, unknown> = {};
  const browser = {
    tabs: { get: async (id: number) => ({ id, url: tabs.get(id) }) },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.has(each)) },
    storage: {
      local: {
        get: async (key: string) => (key in disk ? { [key]: structuredClone(disk[key]) } : {}),
        set: async (more: Record<string, unknown>) => {
          disk = { ...disk, ...more };
        },
      },
    },
  };
  return { browser, granted, tabs, disk: { read: () => disk, empty: () => (disk = {}) } };
});
vi.mock('wxt/browser', () => ({ browser }));
// what an earlier file has loaded still speaks to that file's browser
vi.resetModules();
const { forgetPlaces, keepPlace, placeOf } = await import('./panel-place');

beforeEach(() => {
  disk.empty();
  granted.clear();
  tabs.clear();
  granted.add('https://ehr.example/*');
  tabs.set(1, 'https://ehr.example/charts/ada-example?mrn=4471203');
  tabs.set(2, 'https://ehr.example/other');
  tabs.set(3, 'https://elsewhere.example/');
  tabs.set(4, undefined);
});

test('the place is kept for the origin of the page, and nothing else of its address', async () => {
  await keepPlace(1, 'top-left');
  expect(await placeOf(2)).toBe('top-left');
  expect(disk.read()).toEqual({ places: { 'https://ehr.example': 'top-left' } });
});

test('of a site that is not switched on nothing is kept and nothing known', async () => {
  await keepPlace(3, 'top-left');
  await keepPlace(4, 'top-left');
  expect(disk.read()).toEqual({});
  expect(await placeOf(3)).toBeNull();
  expect(await placeOf(4)).toBeNull();
});

test('with the site it is forgotten', async () => {
  await keepPlace(1, 'top-left');
  granted.clear();
  await forgetPlaces();
  expect(disk.read()).toEqual({ places: {} });
});
