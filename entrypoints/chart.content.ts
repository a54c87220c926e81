import { defineContentScript } from 'wxt/utils/define-content-script';
import { closedRootOf, linkFrame, removeOrphanedPanels, visitFrames } from '../src/browser';
import type { Panel, PanelOptions } from '../src/panel';
import { boxInFrame, type FrameWatch, isOwnPaper, watchFrame, watchSign } from '../src/reader';
import { type Clearing, frameSide, samePatient } from '../src/session';

declare global {
  /** How the panel's script, which comes later and shares this world, finds the frame it is to serve. */
  var thioguardFrame:
    | {
        mountPanel(mount: (options: PanelOptions) => Panel): void;
        clearPanel(because: Clearing): void;
        lastCleared(): Clearing | null;
      }
    | undefined;
}

/** Stage one, second script: watches the frame, tells the background what it shows, and hosts the panel if asked. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const reader = globalThis.thioguardReader;
    if (!reader || isOwnPaper(window)) return;
    removeOrphanedPanels();
    const { signal } = context;
    const stop = (): void => context.abort();
    let watch: FrameWatch | null = null;
    const sign = watchSign(window, { signal, tell: (at) => side.onSign(at) });

    const side = frameSide({
      reader,
      stop,
      tell: (message) => link.tell(message),
      readAfter: (milliseconds) => context.setTimeout(() => watch?.readNow(), milliseconds),
      pauseReading: () => watch?.pause(),
      placeHere: (box) => boxInFrame(window, box),
      watchSign: (mark) => sign.aim(mark === 0 ? null : reader.elementOf(mark)),
      clearOthers: (because) => visitFrames((frame) => frame.thioguardFrame?.clearPanel(because)),
      name: `${performance.timeOrigin} ${Math.random()}`,
      clock: () => performance.timeOrigin + performance.now(),
    });
    const link = linkFrame({ signal, obey: side.obey, numbered: side.setFrameId, orphaned: stop });
    watch = watchFrame({ ...side, reader, signal, closedRootOf, samePatient, isAlive: link.isAlive });

    let mounted = false;
    globalThis.thioguardFrame = {
      mountPanel(mount) {
        if (!mounted) side.attach(mount({ host: side.host, signal }));
        mounted = true;
      },
      clearPanel: side.clear,
      lastCleared: side.lastCleared,
    };
    visitFrames(({ thioguardFrame: other }) => {
      const noticed = other?.lastCleared();
      if (noticed) side.clear(noticed);
    });
  },
});
