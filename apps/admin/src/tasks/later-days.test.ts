import { describe, expect, test } from '@jest/globals';
import { addDays } from '@waymark/domain';
import { laterDays } from './later-days.js';

describe('the days a task can be put off to', () => {
  test('lie ahead, in order, each once, and Monday is the next one, whatever day it is', () => {
    for (let ahead = 0; ahead < 14; ahead += 1) {
      const today = addDays('2025-11-17', ahead);
      const days = laterDays(today);
      const until = days.map((one) => one.until);
      expect(until).toEqual([...new Set(until)].sort());
      expect(until.every((day) => day > today)).toBe(true);
      const monday = days.find(({ label }) => label === 'task.later.monday');
      // Left out only where another choice is that very day.
      const next = addDays('2025-11-24', ahead >= 7 ? 7 : 0);
      expect(monday?.until ?? (until.includes(next) ? next : null)).toBe(next);
    }
  });
});
