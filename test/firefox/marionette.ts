import { connect } from 'node:net';

/** A line to Firefox's own remote control, Marionette: every message is its length in bytes, a colon, and JSON. */
export interface Marionette {
  /** Sends one command and resolves to its result. Rejects with Firefox's words where it failed or is gone. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
}

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  done(result: unknown): void;
  failed(error: Error): void;
}

/** Connects to a Marionette that listens on this port of this machine. Rejects where none does. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  const take = ([, id, error, result]: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.failed(new Error(`${error.error}: ${error.message}`));
    else asked?.done(result);
  };
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      // The first message is no answer: Firefox introduces itself.
      if (Array.isArray(message)) take(message as Answer);
    }
  });
  const lost = () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox is gone.'));
    waiting.clear();
  };
  await new Promise<void>((connected, refused) => {
    socket.once('connect', connected);
    socket.once('error', refused);
  });
  socket.on('error', lost).on('close', lost);

  return {
    send(command, parameters = {}) {
      lastId += 1;
      const id = lastId;
      return new Promise((done, failed) => {
        waiting.set(id, { done, failed });
        socket.write(withLength(JSON.stringify([0, id, command, parameters])));
      });
    },
  };
}

const withLength = (message: string): string => `${Buffer.byteLength(message)}:${message}`;
