import { render } from 'preact';
import { interfaceMessages, popupLink, popupTab } from '../../src/browser';
import { direction, languageTag, speakFrom } from '../../src/locale';
import { Popup } from '../../src/popup';
import { todayHere } from '../../src/reader';

speakFrom(interfaceMessages);
Object.assign(document.documentElement, { lang: languageTag(), dir: direction() });

const query = new URLSearchParams(location.search);
// a popup that was opened in a tab of its own stays open
const close = (): void => (query.has('tab') ? undefined : window.close());

void popupTab(query).then((tab) =>
  render(<Popup link={popupLink} tab={tab} close={close} today={todayHere()} />, document.body),
);
