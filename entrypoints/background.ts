import { defineBackground } from 'wxt/utils/define-background';
import * as shell from '../src/browser';
import { doseBy, prefillFrom } from '../src/dosing';
import { speakFrom } from '../src/locale';
import { todayHere } from '../src/reader';
import { judgeBy } from '../src/rules';
import { chartDesk, isSession } from '../src/session';
import { settingsInForce } from '../src/settings';

/** Keeps one chart session a tab, and says in each tab what the rules say of it. */
export default defineBackground(() => {
  speakFrom(shell.interfaceMessages);
  const house = shell.houseSettings(settingsInForce, () => void desk.judgeAgain());
  const desk = chartDesk({
    memory: shell.tabMemory(house.known, isSession),
    judge() {
      const { limits } = house.now();
      return { today: todayHere(), house: house.now(), ...judgeBy(limits), dose: doseBy(limits) };
    },
    now: Date.now,
    carryOut: shell.carryOut,
  });

  shell.listen({
    fromFrame: (message, tabId, frameId) =>
      message.about === 'frame' ? desk.news(tabId, frameId, message.news) : desk.wish(tabId, message.wish),
    async fromPopup(message) {
      const { tabId } = message;
      if (message.about === 'patient') return desk.wish(tabId, { ...message, kind: 'say' });
      const { ask } = message;
      if (ask === 'status') return desk.status(tabId);
      if (ask === 'checklist') return desk.checklist(tabId);
      if (ask === 'judged') return desk.judged(tabId);
      if (ask === 'prefill') return desk.judged(tabId).then((of) => of && prefillFrom(of.chart, of.verdict));
      if (ask === 'resume') return desk.wish(tabId, { kind: 'resume' });
      if (ask === 'look-once' && !(await shell.startInTab(tabId))) return false;
      await desk.openPanel(tabId);
      return true;
    },
  });
  shell.onTabEvents({
    closed: (tabId) => void desk.forget(tabId),
    panelAsked: (tabId, asked) => void shell.startInTab(tabId).then(() => desk.openPanel(tabId, asked)),
    started: () => void shell.registerScripts().then(shell.startEverywhere),
  });
  shell.onSites({
    granted: (sites) => void shell.registerScripts().then(() => shell.startOn(sites)),
    async removed() {
      await shell.registerScripts();
      await shell.forgetPlaces();
      for (const { tabId, urls } of await desk.frameAddresses()) {
        if ((await Promise.all(urls.map(shell.isGranted))).includes(true)) continue;
        await shell.stopInTab(tabId, () => desk.forget(tabId));
      }
    },
  });
  void shell.closeMemoryToPages();
  void desk.sweep();
});
