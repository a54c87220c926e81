/**
 * The practice EHR: three synthetic products with the same ten patients, on 127.0.0.1.
 * As a script: `tsx test/practice-ehr/server.ts [--port 8642] [--today 2026-11-22]` prints its address and runs on.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Day, realToday } from './calendar';
import { type Delays, delaysOf, noDelay } from './delays';
import type { Reply, Skin } from './exchange';
import { OrderBook } from './order-book';
import { classic } from './skins/classic';
import { flowsheet } from './skins/flowsheet';
import { modern } from './skins/modern';
import { start } from './skins/start';

const SKINS: Readonly<Record<string, Skin>> = { modern, classic, flowsheet, '': start };
const FORM_LIMIT = 10_000;

export interface PracticeEhrOptions {
  /** Default: any free port. */
  port?: number;
  /** The day the charts are opened on, `YYYY-MM-DD`; default: the real today. */
  today?: Day;
  delay?: Partial<Delays>;
}

/** One request as it came in, in the order of arrival. */
export interface RecordedRequest {
  method: string;
  /** Path with query. */
  path: string;
}

export interface PracticeEhr {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  port: number;
  /** Sets the delays of all later requests; parts that are not named stay as they are. */
  setDelay(delay: Partial<Delays>): void;
  requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > FORM_LIMIT) break;
  }
  return new URLSearchParams(body);
}

async function send(reply: Reply, response: ServerResponse, stop: AbortSignal): Promise<void> {
  const [first, ...rest] = reply.parts;
  if (first && first.afterMs > 0) await wait(first.afterMs, undefined, { signal: stop });
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'cache-control': 'no-store',
    ...(reply.location ? { location: reply.location } : {}),
  });
  if (first) response.write(first.text);
  for (const part of rest) {
    if (part.afterMs > 0) await wait(part.afterMs, undefined, { signal: stop });
    response.write(part.text);
  }
  response.end();
}

/** Starts the practice EHR. Throws where the port is taken. */
export async function startPracticeEhr(options: PracticeEhrOptions = {}): Promise<PracticeEhr> {
  const today = options.today ?? realToday();
  const requests: RecordedRequest[] = [];
  const orders = new OrderBook();
  const stopping = new AbortController();
  let standing: Delays = { ...noDelay, ...options.delay };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    requests.push({ method, path: address.pathname + address.search });
    const [, folder = '', ...below] = address.pathname.split('/');
    const reply = (Object.hasOwn(SKINS, folder) ? SKINS[folder] : undefined)?.({
      method,
      path: `/${below.join('/')}`,
      query: address.searchParams,
      form: await formOf(request),
      today,
      delays: delaysOf(address.searchParams, standing),
      orders,
    });
    await send(
      reply ?? { status: 404, type: 'text/plain', parts: [{ afterMs: 0, text: 'Not here.' }] },
      response,
      stopping.signal,
    );
  }

  const server = createServer((request, response) => {
    // A page that was left, or the end of the server, cuts a delayed answer short; nobody waits for it then.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    setDelay(delay) {
      standing = { ...standing, ...delay };
    },
    requests,
    close() {
      stopping.abort();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, today: { type: 'string' } } });
  const ehr = await startPracticeEhr({
    ...(values.port ? { port: Number(values.port) } : {}),
    ...(values.today ? { today: values.today } : {}),
  });
  console.log(ehr.url);
}
