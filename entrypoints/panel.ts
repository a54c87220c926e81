import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../src/panel';

/**
 * Stage two: brought into the frame that shows the panel, when there is something to show or the user asks. What ends it is
 * the chart script's to hear.
 */
export default defineUnlistedScript(() => {
  globalThis.thioguardFrame?.mountPanel(mountPanel);
});
