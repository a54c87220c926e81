import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPanel } from '../src/panel';

/** Stage two: brought into the frame that shows the panel, when there is something to show or the user asks. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    globalThis.thioguardFrame?.mountPanel(mountPanel);
    // the frame's own script ends the panel; a second lifetime would go on listening after it
    context.abort();
  },
});
