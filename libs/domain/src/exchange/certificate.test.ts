import { expect, test } from '@jest/globals';
import { attendanceOf, type ExchangeFacts } from './index.js';

const filed = { status: 'filed' } as const;
const person = (more: object = {}) => ({
  personId: 'asa',
  addedAt: '2025-10-01T08:00:00Z',
  attendance: 'present' as const,
  pre: filed,
  post: filed,
  consent: { quote: false, name: false, photo: false },
  ...more,
});
const held = { outcome: 'held', recordedAt: '2025-11-21T08:00:00Z' } as const;
const plan = { start: '2025-11-18', end: '2025-11-20', programme: [] };
const facts = (visit: ExchangeFacts['visit'] = held, more: object = {}) => ({
  plan,
  visit,
  participants: [person(more)],
});

test('whoever was there and asked for it is certified the days of the visit', () => {
  expect(attendanceOf(facts(), 'asa', true)).toEqual({
    attended: { start: '2025-11-18', end: '2025-11-20' },
  });
});

test('a visit that took other days is certified as it was', () => {
  for (const outcome of ['shortened', 'interrupted'] as const)
    expect(
      attendanceOf(facts({ ...held, outcome, start: '2025-11-18', end: '2025-11-19' }), 'asa', true),
    ).toEqual({ attended: { start: '2025-11-18', end: '2025-11-19' } });
});

test.each([
  ['who did not ask for it', facts(), 'asa', false, 'notWanted'],
  ['whose report is not filed', facts(held, { post: { status: 'returned' } }), 'asa', true, 'notWanted'],
  ['who does not travel', facts(), 'somebody', true, 'notWanted'],
  ['who was absent', facts(held, { attendance: 'absent' }), 'asa', true, 'absent'],
  ['of whom nobody has said', facts(held, { attendance: 'unknown' }), 'asa', true, 'notRecorded'],
  ['while nobody has recorded the visit', facts(null), 'asa', true, 'notRecorded'],
  ['where only the clock assumes it', facts({ ...held, outcome: 'unconfirmed' }), 'asa', true, 'notRecorded'],
  ['where it was not held', facts({ ...held, outcome: 'not-held' }), 'asa', true, 'notRecorded'],
  ['where no day is known', { ...facts(), plan: { programme: [] } }, 'asa', true, 'notRecorded'],
] as const)('nobody is certified %s', (_who, given, personId, wanted, none) => {
  expect(attendanceOf(given as never, personId, wanted)).toEqual({ none });
});
