import { describe, expect, test } from '@jest/globals';
import type { Me } from '../api/me.js';
import type { TaskView } from '../api/views.js';
import { needsOf, split } from './needs.js';

const me = { roles: ['secretariat'], organisationIds: [] } as unknown as Me;
const task = (key: string, openedAt: string, dueAt: string | null = null) =>
  ({
    id: `${key} ${openedAt}`,
    key,
    sentence: key,
    openedAt,
    dueAt,
    case: { kind: 'exchange', id: key, title: '', reference: '' },
  }) as unknown as TaskView;
const ordered = (tasks: TaskView[]) =>
  needsOf({ tasks, exchanges: [], proposals: [], reports: [] }, me, (report) => report).map(({ key }) => key);

describe('what needs somebody', () => {
  test('stands in the order of the damage if it is left, and of that in the order of its day', () => {
    expect(
      ordered([
        task('kpi-incomplete', '2025-01-01'),
        task('dates-missing', '2025-10-02'),
        task('visit-unconfirmed', '2025-11-20'),
        task('first-contact-missing', '2025-09-01', '2025-10-01'),
        task('mail-undelivered', '2025-11-19'),
      ]),
    ).toEqual([
      'mail-undelivered 2025-11-19',
      'visit-unconfirmed 2025-11-20',
      'first-contact-missing 2025-09-01',
      'dates-missing 2025-10-02',
      'kpi-incomplete 2025-01-01',
    ]);
  });

  test('is for now when it is late, has no day, or is due within a week', () => {
    const needs = needsOf(
      {
        tasks: [
          task('late', '2025-10-01', '2025-11-01'),
          task('open', '2025-11-10'),
          task('near', '2025-11-10', '2025-11-29'),
          task('far', '2025-11-10', '2025-11-30'),
        ],
        exchanges: [],
        proposals: [],
        reports: [],
      },
      me,
      (report) => report,
    );
    const { now, later } = split(needs, '2025-11-22');
    expect([now, later].map((some) => some.map(({ sentence }) => sentence))).toEqual([
      ['late', 'open', 'near'],
      ['far'],
    ]);
  });
});
