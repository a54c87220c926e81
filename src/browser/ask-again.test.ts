import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askAgain, inTurn } from './ask-again';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that is stopped over the first messages, so many times. */
function stoppedWorker(times: number) {
  const worker = {
    asked: 0,
    ask: async (): Promise<string> => {
      worker.asked += 1;
      if (worker.asked <= times) throw new Error(`stopped ${worker.asked}`);
      return `answer ${worker.asked}`;
    },
  };
  return worker;
}

describe('a worker that was stopped is asked again', () => {
  test('at once the first time: a frame that is being closed has no later', () => {
    const worker = stoppedWorker(0);
    void askAgain(worker.ask, [300]);
    expect(worker.asked).toBe(1);
  });

  test('after each wait, until it answers', async () => {
    const worker = stoppedWorker(2);
    const answer = askAgain(worker.ask, [300, 600, 900]);
    await vi.advanceTimersByTimeAsync(299);
    expect(worker.asked).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(worker.asked).toBe(2);
    await vi.advanceTimersByTimeAsync(599);
    expect(worker.asked).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe('answer 3');
    await vi.runAllTimersAsync();
    expect(worker.asked).toBe(3);
  });

  test('and where no attempt is answered, the last one says why', async () => {
    const worker = stoppedWorker(9);
    const failing = expect(askAgain(worker.ask, [300, 300])).rejects.toThrow('stopped 3');
    await vi.runAllTimersAsync();
    await failing;
    expect(worker.asked).toBe(3);
  });
});

describe('in turn', () => {
  test('a tick taken back comes after the tick, also where that had to be said again', async () => {
    const heard: string[] = [];
    const say = inTurn();
    const worker = stoppedWorker(1);
    const ticked = say(() => askAgain(worker.ask, [300]).then(() => heard.push('ticked')));
    const unticked = say(async () => heard.push('unticked'));
    await vi.advanceTimersByTimeAsync(299);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect([await ticked, await unticked]).toEqual([1, 2]);
    expect(heard).toEqual(['ticked', 'unticked']);
  });

  test('one that failed tells its own sender, and holds up nobody', async () => {
    const say = inTurn();
    const failing = expect(say(() => Promise.reject(new Error('nobody there')))).rejects.toThrow('nobody there');
    expect(await say(async () => 'heard')).toBe('heard');
    await failing;
  });
});
