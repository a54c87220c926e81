import { render } from 'preact';
import { inUseNow, popupLink, popupTab } from '../../src/browser';
import { Popup } from '../../src/popup';
import { todayHere } from '../../src/reader';

const query = new URLSearchParams(location.search);
// a popup that was opened in a tab of its own stays open
const close = (): void => (query.has('tab') ? undefined : window.close());

void Promise.all([popupTab(query), inUseNow()]).then(([tab, house]) =>
  render(<Popup link={popupLink} today={todayHere()} {...{ tab, house, close }} />, document.body),
);
