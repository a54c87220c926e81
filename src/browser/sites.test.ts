import { expect, test, vi } from 'vitest';
import { siteOf } from './sites';

vi.mock('wxt/browser', () => ({ browser: {} }));

test.each([
  ['https://ehr.example/chart?id=1', 'https://ehr.example/*'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
  ['http://[::1]:3000/', 'http://[::1]/*'],
  ['chrome://settings', null],
  ['chrome-extension://abc/popup.html', null],
  ['file:///home/x.html', null],
  ['about:blank', null],
  ['', null],
  [undefined, null],
])('%s is of the site %s', (url, site) => expect(siteOf(url)).toBe(site));
