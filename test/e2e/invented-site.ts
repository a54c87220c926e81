import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of an invented site: a document, and the headers it comes with. */
export interface InventedPage {
  html: string;
  headers?: Record<string, string>;
}

export interface InventedSite {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves these pages by their paths on 127.0.0.1. */
export async function serveSite(pages: Readonly<Record<string, InventedPage | string>>): Promise<InventedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // the browser asks for it by itself, and would say in the console that there is none
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const found = pages[pathname];
    if (found === undefined) return response.writeHead(404).end();
    const { html, headers = {} } = typeof found === 'string' ? { html: found } : found;
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export const banner = (name = 'Wendeline Okstrup', number = '58120347') =>
  `<header id="banner"><p>Patient: ${name} · DOB: 04/12/1975 · MRN: ${number}</p></header>`;

const row = (drug: string, directions: string) => `<tr><td>${drug}</td><td>${directions}</td></tr>`;
export const azathioprine = row('Azathioprine 50 mg tablet', '2 tablets daily');
export const allopurinol = row('Allopurinol 300 mg tablet', '1 tablet daily');

/** A medication list under its heading. */
export const list = (...rows: string[]) =>
  `<section id="medications"><h2>Medications</h2><table><tr><th>Medication</th><th>Directions</th></tr>${rows.join('')}</table></section>`;

export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title>${head}</head><body>${body}</body></html>`;
