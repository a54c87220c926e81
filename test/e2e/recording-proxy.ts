import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** What went to this machine, as `GET http://127.0.0.1:8080/path`. */
  local: string[];
  /** What tried to leave it: recorded and refused. */
  foreign: string[];
  close(): Promise<void>;
}

/** Hosts that Chromium itself calls, whatever the flags. The other recorders show an extension's calls to them. */
export const chromiumsOwn = /(^|\.)(google|googleapis|gvt1|gstatic)\.com$/;
const isLoopback = (host: string) => host === '127.0.0.1' || host === 'localhost' || host === '[::1]';

/**
 * A forward proxy on 127.0.0.1: lets this machine's own addresses pass, refuses all others, and records both.
 * @param browsersOwn hosts that are refused and not recorded.
 */
export async function startRecordingProxy(browsersOwn?: RegExp): Promise<RecordingProxy> {
  const local: string[] = [];
  const foreign: string[] = [];
  const note = (method: string, host: string, url: string) => {
    if (isLoopback(host)) local.push(`${method} ${url}`);
    else if (!browsersOwn?.test(host)) foreign.push(`${method} ${url}`);
  };

  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '', 'http://proxy.invalid');
    note(asked.method ?? '', url.hostname, url.href);
    if (!isLoopback(url.hostname)) {
      answer.writeHead(502).end();
      return;
    }
    const { port, pathname, search } = url;
    const passed = request(
      { host: '127.0.0.1', port, path: pathname + search, method: asked.method, headers: asked.headers },
      (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      },
    );
    passed.on('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });
  server.on('connect', (asked, socket) => {
    // A browser that closes while it is refused resets the socket, which is no failure of the test.
    socket.on('error', () => socket.destroy());
    const host = (asked.url ?? '').replace(/:\d+$/, '');
    note('CONNECT', host, asked.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    local,
    foreign,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
