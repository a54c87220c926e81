/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Builds an element: `h('div', { class: c.row, onclick: open }, 'text', child)`; null children vanish.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown> | null} attributes
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === false || value === undefined) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), (event) => value(event));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat()) if (child) element.append(child);
  return element;
}

/** What of this page's address goes on to the next one and to the server: the delays it asks for. */
function keptQuery() {
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === 'delay' || name === 'lists') kept.set(name, value);
  }
  return kept;
}

/**
 * Fetches JSON from Larkspur's server.
 *
 * @param {string} path
 * @param {AbortSignal} [signal]
 */
export async function load(path, signal) {
  const address = new URL(`/modern/api${path}`, location.origin);
  for (const [name, value] of keptQuery()) address.searchParams.set(name, value);
  const answer = await fetch(address, signal ? { signal } : {});
  return answer.json();
}

/**
 * An address of this application, with the delays of the present one.
 *
 * @param {string} path
 */
export function addressOf(path) {
  const query = keptQuery().toString();
  return `/modern${path}${query ? `?${query}` : ''}`;
}

/**
 * A link that changes the address and loads nothing anew.
 *
 * @param {string} path
 * @param {Record<string, unknown>} attributes
 * @param {...(Child | Child[])} children
 */
export function routeLink(path, attributes, ...children) {
  return h('a', { href: addressOf(path), 'data-route': path, ...attributes }, ...children);
}
