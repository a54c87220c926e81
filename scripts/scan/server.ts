import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** Serves saved pages on 127.0.0.1, each folder under a number of its own, so that frames and relative links work. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PageServer {
  addressOf(folder: string, name: string): string;
  close(): Promise<void>;
}

export async function servePages({ scripts }: { scripts: boolean }): Promise<PageServer> {
  const folders: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const [, number = '', ...rest] = path.split('/');
    const folder = folders[Number(number)];
    const file = folder === undefined ? '' : join(folder, ...rest);
    const isInside = folder !== undefined && file.startsWith(folder + sep);
    if (!isInside || !existsSync(file) || !statSync(file).isFile() || !realpathSync(file).startsWith(folder)) {
      response.writeHead(404).end();
      return;
    }
    const headers: Record<string, string> = {
      'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    };
    if (!scripts) headers['content-security-policy'] = "script-src 'none'; object-src 'none'";
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf(folder, name) {
      const real = realpathSync(folder);
      const known = folders.indexOf(real);
      const number = known >= 0 ? known : folders.push(real) - 1;
      return `http://127.0.0.1:${port}/${number}/${encodeURIComponent(name)}`;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
