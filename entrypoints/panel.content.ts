import { defineContentScript } from 'wxt/utils/define-content-script';
import { interfaceMessages } from '../src/browser';
import { speakFrom } from '../src/locale';
import { mountPanel } from '../src/panel';

/** Stage two: brought into the frame that shows the panel, when there is something to show or the user asks. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    speakFrom(interfaceMessages);
    globalThis.thioguardFrame?.mountPanel(mountPanel);
  },
});
