import { expect, test } from '@jest/globals';
import { signToken } from '../auth/session-cookie.js';
import { isToRenew, noVisit, visitCookie, visitIn } from './visit-cookie.js';

const settings = {
  authSecret: 'a secret of the tests, longer than it has to be',
  publicUrl: 'https://w.example',
};
const now = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const header = visitCookie('report-1', 'link-1', now, settings);
const sent = header.split(';')[0]!;

test('a visit is kept from scripts and other sites, and sent for its one report only', () => {
  expect(header.split('; ').slice(1)).toEqual([
    'Max-Age=7200',
    'Path=/api/my-reports/report-1',
    'HttpOnly',
    'SameSite=Strict',
    'Secure',
  ]);
  expect(noVisit('report-1', settings)).toContain('=; Max-Age=0; Path=/api/my-reports/report-1;');
});

test('a visit lasts two hours after it was last used, and is renewed while it is', () => {
  const visit = visitIn(sent, later(119), settings)!;
  expect(visit.linkId).toBe('link-1');
  expect(visitIn(sent, later(120), settings)).toBeNull();
  expect([isToRenew(visit, later(9)), isToRenew(visit, later(11))]).toEqual([false, true]);
});

test('nobody makes one up: what is signed for another use, changed or cut off is no visit', () => {
  const named = (value: string) => `waymark.report=${value}`;
  const signed = (value: string) => named(signToken(value, settings.authSecret));
  expect(visitIn(signed(`report-visit.link-1.${later(1).getTime()}`), now, settings)).not.toBeNull();
  for (const cookie of [
    undefined,
    '',
    named(''),
    named('report-visit.link-1.9999999999999.AAAA'),
    sent.replace('report-visit', 'report_visit'),
    sent.slice(0, -4),
    signed(`session.link-1.${later(1).getTime()}`),
    signed(`report-visit..${later(1).getTime()}`),
    signed('report-visit.link-1.never'),
    signed('report-visit.link-1'),
    named(signToken(`report-visit.link-1.${later(1).getTime()}`, 'another secret')),
  ])
    expect([cookie, visitIn(cookie, now, settings)]).toEqual([cookie, null]);
});
