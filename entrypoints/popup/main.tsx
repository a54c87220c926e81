import { render } from 'preact';
import { popupLink, popupTab } from '../../src/browser';
import { Popup } from '../../src/popup';
import { todayHere } from '../../src/reader';

const query = new URLSearchParams(location.search);
// a popup that was opened in a tab of its own stays open
const close = (): void => (query.has('tab') ? undefined : window.close());

void popupTab(query).then((tab) =>
  render(<Popup link={popupLink} tab={tab} close={close} today={todayHere()} />, document.body),
);
