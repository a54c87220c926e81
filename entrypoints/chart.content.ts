import { defineContentScript } from 'wxt/utils/define-content-script';
import { closedRootOf, linkFrame, removeOrphanedPanels, sitesInUse, visitFrames } from '../src/browser';
import { boxInFrame, bringSites, type FrameWatch, isOwnPaper, watchFrame, watchSign } from '../src/reader';
import { frameSide, samePatient } from '../src/session';

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
    // left for good before there is a watch that tells it
    addEventListener('pagehide', ({ persisted }) => !watch && !persisted && stop(), { signal });
    void sitesInUse().then((sites) => {
      if (signal.aborted) return;
      bringSites(sites);
      watch = watchFrame({ ...side, reader, signal, closedRootOf, samePatient, isAlive: link.isAlive });
    });

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
