import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrameFacts, isHeadingText, patientOn, type Screen, speaksOfMedicine, understand } from '../src/chart';
import { createReader, sitesHere, todayHere } from '../src/reader';

/** Stands first in every frame of an enabled site; `npm run scan` and the bench run this very file. */
export default defineUnlistedScript(() => {
  const understanding = {
    isHeadingText,
    speaksOfMedicine,
    understand: (screen: Screen, frame: FrameFacts) => understand(screen, frame, todayHere()),
    identify: (screen: Screen, frame: FrameFacts) => patientOn(screen, frame, todayHere()),
  };
  globalThis.thioguardReader = createReader(window, understanding, sitesHere());
});
