import { render } from 'preact';
import { interfaceMessages, inUseNow, popupLink, popupTab } from '../../src/browser';
import { direction, languageTag, speakFrom } from '../../src/locale';
import { Popup } from '../../src/popup';
import { todayHere } from '../../src/reader';

speakFrom(interfaceMessages);
Object.assign(document.documentElement, { lang: languageTag(), dir: direction() });

const query = new URLSearchParams(location.search);
// a popup that was opened in a tab of its own stays open
const close = (): void => (query.has('tab') ? undefined : window.close());

void Promise.all([popupTab(query), inUseNow()]).then(([tab, house]) =>
  render(<Popup link={popupLink} today={todayHere()} {...{ tab, house, close }} />, document.body),
);
