import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, type ExtensionBrowser } from '../e2e/extension-browser';

/** Moments at which the worker hangs, each once for the same message, so that it can be stopped in the midst of it. */
export type Moment =
  | 'a message has come'
  | 'before it is kept'
  | 'once it is kept'
  | 'before a frame is told'
  | 'once a frame is told'
  | 'before the panel is brought';

type Method = 'get' | 'set' | 'remove';
type Call = `${'session' | 'local' | 'managed'}.${Method}`;

/** What goes wrong; kept in `storage.local`, where it outlasts the worker. */
export interface Faults {
  hangsAt?: Moment;
  /** Calls of the storage that reject. */
  failing?: Call[];
  /** What each key is answered with, whatever was kept under it. */
  answers?: Partial<Record<Call, unknown>>;
  /** By how much the clocks of the worker and of scripts in pages are ahead. */
  clockAheadMs?: number;
  /** Scripts of pages and the worker complain by each way there is. */
  complains?: boolean;
}

/** What is used of Chrome's own interface, and what the faulty build adds to it. */
interface Area extends Record<Method, (what: unknown) => Promise<Record<string, unknown>>> {}
type Hear = (message: unknown, sender: unknown, answer: (said: unknown) => void) => unknown;
interface ChromeInside {
  storage: Record<'session' | 'local' | 'managed', Area> & { onChanged: { addListener(hear: () => void): void } };
  tabs?: { sendMessage(...given: unknown[]): Promise<unknown> };
  scripting?: { executeScript(how: { files?: string[] }): Promise<unknown> };
  runtime: { onMessage: { addListener(hear: Hear): void } };
}
declare const chrome: ChromeInside;
declare global {
  /** In scripts of the faulty build: what of `storage.local` never fails. */
  var soundStorage: Pick<Area, 'get' | 'set'> | undefined;
}

/** Runs before Thioguard's own scripts, in their world. */
function spoil(where: string): void {
  // a second run in the same world
  if (globalThis.soundStorage) return;
  const { storage, tabs, scripting, runtime } = chrome;
  const sound = { get: storage.local.get.bind(storage.local), set: storage.local.set.bind(storage.local) };
  globalThis.soundStorage = sound;
  const faultsNow = async () => ((await sound.get('faults')).faults ?? {}) as Faults;

  let ahead = 0;
  const clock = Date.now.bind(Date);
  Date.now = () => clock() + ahead;
  const setClock = async (): Promise<void> => {
    ahead = (await faultsNow()).clockAheadMs ?? 0;
  };
  void setClock();
  storage.onChanged.addListener(() => void setClock());

  /** The same message said again is the same key: moments differ, its generation does not. */
  const keyOf = (what: unknown): string =>
    JSON.stringify(what, (key, value) =>
      typeof value === 'number' && value > 1e11 && key !== 'generation' ? undefined : value,
    );
  const pass = async (moment: Moment, what: unknown): Promise<void> => {
    const { hangsAt } = await faultsNow();
    if (hangsAt !== moment) return;
    const key = `hung ${moment} ${keyOf(what)}`;
    if (key in (await sound.get(key))) return;
    await sound.set({ [key]: true, hanging: true });
    await new Promise(() => {});
  };

  const complain = async (): Promise<void> => {
    const { complains } = await faultsNow();
    if (!complains) return;
    console.error(`${where} says an error`);
    void Promise.reject(new Error(`${where} rejects`));
    setTimeout(() => {
      throw new Error(`${where} throws`);
    });
  };

  for (const area of ['session', 'local', 'managed'] as const) {
    const store = storage[area] as Area | undefined;
    for (const method of ['get', 'set', 'remove'] as const) {
      const call = store?.[method]?.bind(store);
      if (!store || !call) continue;
      store[method] = async (what) => {
        const name: Call = `${area}.${method}`;
        const { failing = [], answers = {} } = await faultsNow();
        if (failing.includes(name)) throw new Error(`${name} fails`);
        if (name in answers) return Object.fromEntries([what ?? 'tab:1'].flat().map((key) => [key, answers[name]]));
        if (name === 'session.set') await pass('before it is kept', what);
        const answer = await call(what);
        if (name === 'session.set') await pass('once it is kept', what);
        return answer;
      };
    }
  }

  if (where === 'worker' && tabs) {
    const send = tabs.sendMessage.bind(tabs);
    tabs.sendMessage = async (...given) => {
      await pass('before a frame is told', given);
      const answer = await send(...given);
      await pass('once a frame is told', given);
      return answer;
    };
  }
  if (where === 'worker' && scripting) {
    const execute = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (how) => {
      if (how.files?.includes('/panel.js')) await pass('before the panel is brought', how);
      return execute(how);
    };
  }
  if (where === 'worker') {
    const { onMessage } = runtime;
    const listen = onMessage.addListener.bind(onMessage);
    onMessage.addListener = (hear) =>
      listen((message, sender, answer) => {
        void complain();
        // answered by a promise, or by the callback
        void pass('a message has come', message).then(() => {
          const said = hear(message, sender, answer);
          if (said instanceof Promise) void said.then(answer);
        });
        return true;
      });
  }
  void complain();
}

/** A copy of the built extension in which things go wrong as `setFaults` says. Returns its folder. */
export function makeFaultyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-faulty-'));
  cpSync(builtExtension, folder, { recursive: true });
  for (const [file, where] of [
    ['background.js', 'worker'],
    ['reader.js', 'script in a page'],
  ] as const)
    writeFileSync(
      join(folder, file),
      `(${spoil})(${JSON.stringify(where)});\n${readFileSync(join(builtExtension, file), 'utf8')}`,
    );
  return folder;
}

/** Says what goes wrong, and stops the worker where it hangs. */
export interface FaultDesk {
  /** From now on this goes wrong, and nothing else; each message hangs anew. */
  set(faults: Faults): Promise<void>;
  /** How often the worker was stopped so far. */
  kills(): number;
  close(): Promise<void>;
}

/** Works from a page of the extension's own: a worker that hangs, or was just stopped, would not answer. */
export async function faultDesk(browser: ExtensionBrowser): Promise<FaultDesk> {
  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.id}/options.html`);
  let kills = 0;
  let closed = false;
  const hangs = (): Promise<boolean> =>
    desk.evaluate(async () => {
      const { local } = chrome.storage;
      const isSo = 'hanging' in (await local.get('hanging'));
      if (isSo) await local.remove('hanging');
      // a look every few drawings of this page is often enough
      else await new Promise((later) => setTimeout(later, 30));
      return isSo;
    });
  const run = async (): Promise<void> => {
    while (!closed) {
      if (!(await hangs())) continue;
      await browser.stopWorker();
      kills += 1;
    }
  };
  const running = run();
  return {
    set: (faults) =>
      desk.evaluate(async (what) => {
        const { local } = chrome.storage;
        await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('hung ')));
        await local.set({ faults: what });
      }, faults),
    kills: () => kills,
    async close() {
      closed = true;
      // a worker that is just being stopped ends with the browser, and so does waiting for it
      running.catch(() => {});
      await desk.close();
    },
  };
}
