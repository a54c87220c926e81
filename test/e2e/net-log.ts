import { readFileSync } from 'node:fs';

export interface LoggedRequest {
  method: string;
  url: string;
  /** Who asked: the origin of a page or an extension; `not an origin` for the browser itself. */
  initiator: string;
}

/** What Chromium's own log tells of its network, with every process and every part of the browser in it. */
export interface NetLog {
  requests: LoggedRequest[];
  /** Where a socket was to be opened to, as `tcp 127.0.0.1:8080` or `udp [::1]:53`. */
  connections: string[];
}

interface LogEvent {
  type: number;
  params?: { method?: string; url?: string; initiator?: string; address_list?: string[]; address?: string };
}

/** By the names that Chromium gives to what it logs. */
const SOCKETS: Readonly<Record<string, string>> = {
  TCP_CONNECT: 'tcp',
  TCP_CONNECT_ATTEMPT: 'tcp',
  UDP_CONNECT: 'udp',
  UDP_BYTES_SENT: 'udp',
};

/**
 * Reads what a browser with `netLog` wrote, once it is closed.
 * @throws where the file is cut off, or Chromium has other names for what is looked for.
 */
export function readNetLog(file: string): NetLog {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: LogEvent[];
  };
  const numberOf = (name: string): number => {
    const number = constants.logEventTypes[name];
    if (number === undefined) throw new Error(`Chromium’s net log knows no ${name}.`);
    return number;
  };
  const start = numberOf('URL_REQUEST_START_JOB');
  const sockets = new Map(Object.entries(SOCKETS).map(([name, kind]) => [numberOf(name), kind]));
  return {
    requests: events.flatMap(({ type, params }) =>
      type === start && params?.url !== undefined
        ? [{ method: params.method ?? '', url: params.url, initiator: params.initiator ?? '' }]
        : [],
    ),
    connections: events.flatMap(({ type, params }) => {
      const addresses = [...(params?.address_list ?? []), ...(params?.address === undefined ? [] : [params.address])];
      return sockets.has(type) ? addresses.map((address) => `${sockets.get(type)} ${address}`) : [];
    }),
  };
}
