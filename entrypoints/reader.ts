import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRootOf } from '../src/browser';
import { isHeadingText, newMemory, patientOn, speaksOfMedicine, understand } from '../src/chart';
import { createReader, sitesHere, todayHere } from '../src/reader';

/** Stands first in every frame of an enabled site; `npm run scan` and the bench run this very file. */
export default defineUnlistedScript(() => {
  globalThis.thioguardReader = createReader(
    window,
    {
      isHeadingText,
      speaksOfMedicine,
      newMemory,
      understand: (screen, frame, memory) => understand(screen, frame, todayHere(), memory),
      identify: (screen, frame) => patientOn(screen, frame, todayHere()),
    },
    sitesHere,
    closedRootOf,
  );
});
