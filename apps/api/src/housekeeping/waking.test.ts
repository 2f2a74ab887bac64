import { describe, expect, test } from '@jest/globals';
import { WakingMemory } from './waking.js';

const one = { kind: 'exchange', id: '1', why: 'undelivered' };
const other = { kind: 'exchange', id: '2', why: 'overdue' };

describe('waking', () => {
  test('is done at once, and then less and less often while nothing changes', () => {
    const memory = new WakingMemory();
    const turns = Array.from({ length: 240 }, (_, turn) => turn * 15_000);
    const woken = turns.filter((now) => memory.due([one], now).length > 0);
    expect(woken[0]).toBe(0);
    expect(woken.length).toBeLessThan(12);
    const pauses = woken.slice(1).map((now, index) => now - woken[index]!);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(Math.max(...pauses)).toBe(600_000);
  });

  test('begins anew when the case was well in between', () => {
    const memory = new WakingMemory();
    expect(memory.due([one, other], 0)).toEqual([one, other]);
    expect(memory.due([one], 5_000)).toEqual([]);
    expect(memory.due([one, other], 10_000)).toEqual([other]);
  });
});
