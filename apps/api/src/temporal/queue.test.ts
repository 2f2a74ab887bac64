import { describe, expect, test } from '@jest/globals';
import { KeyedQueue, QueueFull } from './queue.js';

const gate = () => {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

describe('the queue of a case', () => {
  test('never runs more than its width at once, and runs all of them', async () => {
    const queue = new KeyedQueue(3, 100);
    let now = 0;
    let most = 0;
    const order: number[] = [];
    const loads: unknown[] = [];
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        queue.run('case', async () => {
          most = Math.max(most, (now += 1));
          await new Promise((resolve) => setImmediate(resolve));
          order.push(index);
          loads.push(queue.load());
          now -= 1;
        }),
      ),
    );
    expect(loads[0]).toEqual({ inFlight: 3, queued: 27 });
    expect(queue.load()).toEqual({ inFlight: 0, queued: 0 });
    expect(most).toBe(3);
    expect(order).toHaveLength(30);
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
  });

  test('does not let one case wait for another', async () => {
    const queue = new KeyedQueue(1, 100);
    const first = gate();
    const slow = queue.run('slow', () => first.opened);
    await expect(queue.run('quick', async () => 'done')).resolves.toBe('done');
    first.open();
    await slow;
  });

  test('goes on after a failure and turns away what would wait too long', async () => {
    const queue = new KeyedQueue(1, 1);
    const first = gate();
    const failing = queue.run('case', async () => {
      await first.opened;
      throw new Error('no');
    });
    const second = queue.run('case', async () => 'second');
    await expect(queue.run('case', async () => 'third')).rejects.toBeInstanceOf(QueueFull);
    first.open();
    await expect(failing).rejects.toThrow('no');
    await expect(second).resolves.toBe('second');
    await expect(queue.run('case', async () => 'later')).resolves.toBe('later');
  });
});
