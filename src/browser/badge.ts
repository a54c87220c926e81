import { browser } from 'wxt/browser';
import { countedText, formatList, textOf } from '../locale';
import type { Badge } from '../session';
import { inTurn } from './ask-again';

interface Look {
  text: string;
  color: string;
  title: string;
}

const CRITICAL = '#b3261e';
const WARNING = '#8a4b00';
const NEUTRAL = '#44546a';
const icons = (folder: string): Record<string, string> => ({
  16: `/${folder}/16.png`,
  32: `/${folder}/32.png`,
  48: `/${folder}/48.png`,
});

function lookOf(badge: Badge): Look {
  switch (badge.kind) {
    case 'findings': {
      const { critical, warnings } = badge;
      const title = formatList([
        ...(critical > 0 ? [countedText('badge_critical', critical)] : []),
        ...(warnings > 0 ? [countedText('badge_warnings', warnings)] : []),
      ]);
      return { text: String(critical + warnings), color: critical > 0 ? CRITICAL : WARNING, title };
    }
    case 'cannot-tell':
      return { text: '?', color: NEUTRAL, title: textOf('badge_notDone') };
    case 'unreadable':
      return { text: '×', color: NEUTRAL, title: textOf('badge_unreadable') };
    case 'paused':
      return { text: 'II', color: NEUTRAL, title: textOf('badge_paused') };
    case 'silent':
      return { text: '', color: NEUTRAL, title: textOf('badge_silent') };
  }
}

const titleOf = (state: string): string => textOf('badge_title', { state });

interface TabLook {
  /** A look is several calls, some of which take longer: the last one asked for must be the last one shown. */
  inTurn: ReturnType<typeof inTurn>;
  /** The title that the tab got with the icon. A tab that has gone to another page has lost both. */
  titledWithIcon?: string;
}
const tabLooks = new Map<number, TabLook>();

function tabLook(tabId: number): TabLook {
  const known = tabLooks.get(tabId) ?? { inTurn: inTurn() };
  tabLooks.set(tabId, known);
  return known;
}

/** The browser decodes three pictures for each icon, which takes longer than all the rest. */
async function showIcon(tabId: number): Promise<void> {
  const title = await browser.action.getTitle({ tabId });
  if (title !== tabLook(tabId).titledWithIcon) await browser.action.setIcon({ tabId, path: icons('icon') });
}

async function showNow(tabId: number, badge: Badge): Promise<void> {
  const { text, color, title: state } = lookOf(badge);
  const title = titleOf(state);
  const [icon] = await Promise.allSettled([
    showIcon(tabId),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
  // an icon that could not be set is tried again with the next state
  if (icon.status === 'fulfilled') tabLook(tabId).titledWithIcon = title;
}

async function clearNow(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: icons('icon-off') }),
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: titleOf(textOf('badge_notUsed')) }),
  ]);
}

/** Shows a tab's state on the toolbar icon. A tab that was closed meanwhile needs none. */
export function showBadge(tabId: number, badge: Badge): Promise<void> {
  return tabLook(tabId).inTurn(() => showNow(tabId, badge));
}

/** Back to the look of a tab in which Thioguard is not used. */
export function clearBadge(tabId: number): Promise<void> {
  return tabLook(tabId).inTurn(() => clearNow(tabId));
}
