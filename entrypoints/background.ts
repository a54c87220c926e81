import { defineBackground } from 'wxt/utils/define-background';
import * as shell from '../src/browser';
import { prefillFrom } from '../src/dosing';
import { todayHere } from '../src/reader';
import { checkBeforeSigning, evaluate } from '../src/rules';
import { chartDesk } from '../src/session';

/** Keeps one chart session a tab, and says in each tab what the rules say of it. */
export default defineBackground(() => {
  const desk = chartDesk({
    memory: shell.tabMemory(),
    judge: () => ({ today: todayHere(), evaluate, check: checkBeforeSigning }),
    now: Date.now,
    carryOut: shell.carryOut,
  });

  shell.listen({
    async fromFrame(message, tabId, frameId) {
      if (message.about === 'frame') return desk.news(tabId, frameId, message.news);
      const { wish } = message;
      if (wish.kind === 'pause' || wish.kind === 'resume') return desk.setPaused(tabId, wish.kind === 'pause');
      if (wish.kind === 'say') return desk.say(tabId, wish.saying, wish.since);
      if (wish.kind === 'sign') return desk.tellHost(tabId, wish);
      await shell.tellFrame(tabId, wish.frameId, wish);
    },
    async fromPopup({ tabId, ask }) {
      if (ask === 'status') return desk.status(tabId);
      if (ask === 'prefill') {
        const judged = await desk.judged(tabId);
        return judged && prefillFrom(judged.chart, judged.verdict);
      }
      if (ask === 'resume') return desk.setPaused(tabId, false);
      if (ask === 'look-once' && !(await shell.startInTab(tabId))) return false;
      await desk.openPanel(tabId);
      return true;
    },
  });
  shell.onTabEvents({
    closed: (tabId) => void desk.forget(tabId),
    panelAsked: (tabId) => void shell.startInTab(tabId).then(() => desk.openPanel(tabId)),
    started: () => void shell.registerScripts().then(shell.startEverywhere),
  });
  shell.onSites({
    granted: (sites) => void shell.registerScripts().then(() => shell.startOn(sites)),
    async removed() {
      await shell.registerScripts();
      for (const { tabId, urls } of await desk.frameAddresses()) {
        if ((await Promise.all(urls.map(shell.isGranted))).includes(true)) continue;
        await shell.tellAllFrames(tabId, { kind: 'stop' });
        await shell.clearBadge(tabId);
        await desk.forget(tabId);
      }
    },
  });
  void shell.closeMemoryToPages();
  void desk.sweep();
});
