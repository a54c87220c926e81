import { beforeEach, expect, test, vi } from 'vitest';

const ICON = '/icon/16.png';
const { browser, toolbar } = vi.hoisted(() => {
  /** As browsers keep it: for each tab, until it goes to another page. */
  const toolbar = new Map<number, { title?: string; text?: string; icon?: string | undefined; decoded: number }>();
  const of = (tabId: number) => {
    const now = toolbar.get(tabId) ?? { decoded: 0 };
    toolbar.set(tabId, now);
    return now;
  };
  const action = {
    getTitle: async ({ tabId }: { tabId: number }) => of(tabId).title ?? 'Thioguard',
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void Object.assign(of(tabId), { title }),
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void Object.assign(of(tabId), { text }),
    setBadgeBackgroundColor: async () => {},
    async setIcon({ tabId, path }: { tabId: number; path: Record<string, string> }) {
      of(tabId).icon = path[16];
      of(tabId).decoded += 1;
    },
  };
  return { browser: { action }, toolbar };
});
vi.mock('wxt/browser', () => ({ browser }));
// what an earlier file has loaded still speaks to that file's browser
vi.resetModules();
await import('../locale/testing/english');
const { clearBadge, showBadge } = await import('./badge');

const critical = { kind: 'findings', critical: 1, warnings: 2 } as const;
const silent = { kind: 'silent' } as const;

beforeEach(() => toolbar.clear());

test('a tab gets its icon once, and each state its text', async () => {
  await showBadge(1, silent);
  await showBadge(1, critical);
  await showBadge(1, critical);
  expect(toolbar.get(1)).toMatchObject({ icon: ICON, text: '3', decoded: 1 });
  await showBadge(2, critical);
  expect(toolbar.get(2)).toMatchObject({ icon: ICON, text: '3', decoded: 1 });
});

test('and once more on another page, where the browser has forgotten it', async () => {
  await showBadge(3, critical);
  toolbar.delete(3);
  await showBadge(3, critical);
  expect(toolbar.get(3)).toMatchObject({ icon: ICON, text: '3' });
});

test('and where the browser refused it before', async () => {
  vi.spyOn(browser.action, 'setIcon').mockRejectedValueOnce(new Error('no such picture'));
  await showBadge(5, critical);
  expect(toolbar.get(5)).toMatchObject({ text: '3', decoded: 0 });
  await showBadge(5, critical);
  expect(toolbar.get(5)).toMatchObject({ icon: ICON, decoded: 1 });
});

test('and where it was taken away', async () => {
  await showBadge(4, silent);
  await clearBadge(4);
  expect(toolbar.get(4)).toMatchObject({ icon: '/icon-off/16.png', text: '' });
  await showBadge(4, silent);
  expect(toolbar.get(4)).toMatchObject({ icon: ICON });
});

test('the look that was asked for last is the one that stays, however long the browser takes for an icon', async () => {
  await Promise.all([showBadge(6, critical), clearBadge(6)]);
  expect(toolbar.get(6)).toMatchObject({
    icon: '/icon-off/16.png',
    text: '',
    title: 'Thioguard: not used on this site',
  });
});
