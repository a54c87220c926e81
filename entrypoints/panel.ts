import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { interfaceMessages } from '../src/browser';
import { speakFrom } from '../src/locale';
import { mountPanel } from '../src/panel';

/**
 * Stage two: brought into the frame that shows the panel, when there is something to show or the user asks. What ends it is
 * the chart script's to hear.
 */
export default defineUnlistedScript(() => {
  speakFrom(interfaceMessages);
  globalThis.thioguardFrame?.mountPanel(mountPanel);
});
