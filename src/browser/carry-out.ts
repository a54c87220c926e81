import type { Effect } from '../session';
import { showBadge } from './badge';
import { tellAllFrames, tellFrame } from './frames';
import { keepPlace, placeOf } from './panel-place';
import { bringPanel } from './sites';

async function show(tabId: number, effect: Extract<Effect, { kind: 'show' }>): Promise<void> {
  const shown = await tellFrame(tabId, effect.frameId, effect);
  // the frame keeps the view until its panel has come
  if (shown !== false) return;
  const dock = await placeOf(tabId);
  if (dock) await tellFrame(tabId, effect.frameId, { kind: 'place', dock });
  await bringPanel(tabId, effect.frameId);
}

/**
 * Does in the tab what follows from a change of its session. Messages leave in the order given; that a frame is gone, or
 * that the browser no longer lets the extension in, is no error. Resolves once all of it is done.
 */
export async function carryOut(tabId: number, effects: readonly Effect[]): Promise<void> {
  await Promise.allSettled(effects.map((effect) => carryOutOne(tabId, effect)));
}

function carryOutOne(tabId: number, effect: Effect): Promise<unknown> {
  switch (effect.kind) {
    case 'show':
      return show(tabId, effect);
    case 'open-checklist':
    case 'sign':
    case 'reveal':
    case 'outline':
      return tellFrame(tabId, effect.frameId, effect);
    case 'place':
      return keepPlace(tabId, effect.dock);
    case 'clear':
    case 'open':
      return tellFrame(tabId, effect.frameId, { kind: effect.kind });
    case 'read':
    case 'pause':
      return tellAllFrames(tabId, { kind: effect.kind });
    case 'badge':
      return showBadge(tabId, effect.badge);
  }
}
