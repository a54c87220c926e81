// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Drawn } from './drawn';

let drawn: Drawn;
let task: number;
const observer = new MutationObserver(() => {});

/** What one task of the page does. */
function draws(change: () => void): void {
  change();
  task += 1;
  drawn.note(observer.takeRecords(), task);
}
const at = (id: string): Element => document.getElementById(id) ?? document.body;

function element(tag: string, id: string, inner: Node | string): Element {
  const made = document.createElement(tag);
  made.id = id;
  made.append(inner);
  return made;
}

beforeEach(() => {
  observer.disconnect();
  drawn = new Drawn();
  task = 0;
  const drug = element('b', 'drug', 'allopurinol');
  document.body.replaceChildren(element('h1', 'name', 'Ada'), element('ul', 'list', element('li', 'first', drug)));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  observer.takeRecords();
});

test('what stood there before has the number 0', () => {
  draws(() => at('name').replaceChildren('Bob'));
  expect([drawn.lastIn(at('name')), drawn.lastIn(at('list')), drawn.lastIn(at('first'))]).toEqual([1, 0, 0]);
});

test('a row is new where its text is, where it was put in, and where its list was', () => {
  draws(() => at('drug').firstChild?.replaceWith('azathioprine'));
  expect(drawn.lastIn(at('first'))).toBe(1);
  draws(() => {
    const text = at('drug').firstChild as Text;
    text.data = 'warfarin';
  });
  expect(drawn.lastIn(at('first'))).toBe(2);
  draws(() => document.body.append(at('list')));
  expect(drawn.lastIn(at('drug'))).toBe(3);
});

test('a row beside a new one is no new row', () => {
  draws(() => at('list').append(document.createElement('li')));
  expect([drawn.lastIn(at('first')), drawn.lastIn(at('list'))]).toEqual([0, 1]);
});

test('being pointed at draws nothing', () => {
  draws(() => at('first').setAttribute('class', 'is-hovered'));
  expect(drawn.lastIn(at('first'))).toBe(0);
});

test('what stands in a shadow tree is as new as the element that holds it', () => {
  const host = document.createElement('div');
  const row = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(row);
  draws(() => document.body.append(host));
  expect(drawn.lastIn(row)).toBe(1);
});
