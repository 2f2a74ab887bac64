import { addDays } from '@waymark/domain';
import type { Key } from '../i18n/en.js';

const monday = 1;

/** The next Monday that is not today. */
function nextMonday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, ((monday - weekday + 6) % 7) + 1);
}

/** The days a task can be put off to, the soonest first, no day twice. */
export function laterDays(today: string): { label: Key; until: string }[] {
  const days: { label: Key; until: string }[] = [
    { label: 'task.later.tomorrow', until: addDays(today, 1) },
    { label: 'task.later.days', until: addDays(today, 3) },
    { label: 'task.later.monday', until: nextMonday(today) },
    { label: 'task.later.weeks', until: addDays(today, 14) },
  ];
  return days
    .filter(({ until }, index) => days.findIndex((other) => other.until === until) === index)
    .sort((a, b) => a.until.localeCompare(b.until));
}
