import type { Day } from './calendar';
import type { Delays } from './delays';
import type { Markup } from './markup';
import type { OrderBook } from './order-book';

/** What a skin is asked. `path` starts with the skin's own first folder removed: `/charts/5501`. */
export interface Ask {
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  today: Day;
  delays: Delays;
  orders: OrderBook;
}

/** One part of an answer and how long after the part before it is sent. */
export interface Part {
  afterMs: number;
  text: string;
}

export interface Reply {
  status: number;
  type: string;
  parts: Part[];
  /** Where to go instead, with status 303. */
  location?: string;
}

/** A skin answers what it knows and null for what it has not. */
export type Skin = (ask: Ask) => Reply | null;

/** A page, sent in one go after `afterMs`. */
export function page(markup: Markup, afterMs = 0): Reply {
  return pageInParts([{ afterMs, markup }]);
}

/** A page that arrives part after part, as a slow server sends it. */
export function pageInParts(parts: { afterMs: number; markup: Markup }[]): Reply {
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    parts: parts.map(({ afterMs, markup }) => ({ afterMs, text: markup.text })),
  };
}

/** Anything that is no page: JSON, a script, a style sheet. */
export function file(type: string, text: string, afterMs = 0): Reply {
  return { status: 200, type, parts: [{ afterMs, text }] };
}

export function json(value: unknown, afterMs = 0): Reply {
  return file('application/json; charset=utf-8', JSON.stringify(value), afterMs);
}

/** The answer to a form that was accepted: look at this page instead. */
export function seeOther(location: string): Reply {
  return { status: 303, type: 'text/plain', parts: [], location };
}

/** The answer to an order with a missing or wrong field. */
export function refused(why: string): Reply {
  return { status: 422, type: 'text/plain; charset=utf-8', parts: [{ afterMs: 0, text: why }] };
}
