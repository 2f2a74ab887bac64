import { expect, test } from '@jest/globals';
import { calendarNews, exchangeMailKeys, isParticipantKind, reportAskedBy } from '../exchange/index.js';
import { besideMailKeys } from '../lifecycle/index.js';
import { proposalMailKeys } from '../proposal/index.js';
import { plannedExchange } from '../testing/exchange-story.js';
import { mailsSentAlone, mayGoWithOthers } from './index.js';

const all = [...exchangeMailKeys, ...proposalMailKeys, ...besideMailKeys];

test('whatever brings a calendar something goes by itself', () => {
  const planned = plannedExchange().facts;
  const bringing = all.filter((mail) => calendarNews(mail, planned) !== null);
  expect(bringing.length).toBeGreaterThan(5);
  expect(bringing.filter(mayGoWithOthers)).toEqual([]);
});

test("whatever asks a participant for a report carries a link of the participant's own, and goes by itself", () => {
  const asking = all.filter((mail) => {
    const kind = reportAskedBy(mail);
    return kind !== null && isParticipantKind(kind);
  });
  expect(asking.toSorted()).toEqual([
    'post-report-invitation',
    'post-report-reminder',
    'pre-report-invitation',
    'pre-report-reminder',
  ]);
  for (const mail of asking) expect(mailsSentAlone).toHaveProperty(mail, 'personalLink');
});

test('most of what a case writes may go with others', () => {
  const together = all.filter(mayGoWithOthers);
  expect(together).toEqual(expect.arrayContaining(['introduced', 'still-on', 'reconfirm', 'follow-up']));
  expect(together.length).toBeGreaterThan(all.length / 2);
  for (const mail of ['match-proposed', 'report-link', 'sign-in-link', 'message', 'report-copy'])
    expect(mayGoWithOthers(mail)).toBe(false);
});
