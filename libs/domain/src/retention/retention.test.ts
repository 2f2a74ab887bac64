import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, defaultSettings } from '../deadlines/index.js';
import { formFor } from '../forms/index.js';
import {
  answersOfForgotten,
  forgetDay,
  isToBeForgotten,
  keepsName,
  keptBecause,
  latestDue,
  withoutAddress,
  type PersonKept,
} from './index.js';

/** Somebody who travelled once, in an exchange that was over in November 2025. */
const traveller: PersonKept = {
  roles: ['participant'],
  speaks: false,
  isContact: false,
  hasOpenCase: false,
  since: '2025-11-14T10:00:00.000Z',
  forgottenAt: null,
};
const given = (over: Partial<PersonKept>): PersonKept => ({ ...traveller, ...over });
const settings = defaultSettings;

describe('how long contact data is kept', () => {
  test('Given an exchange that is over, then who travelled is forgotten three years later, not a day before', () => {
    expect(forgetDay(traveller, settings)).toBe('2028-11-14');
    expect(isToBeForgotten(traveller, settings, '2028-11-13')).toBe(false);
    expect(isToBeForgotten(traveller, settings, '2028-11-14')).toBe(true);
    expect(isToBeForgotten(traveller, settings, '2030-01-01')).toBe(true);
  });

  test('Given a shorter time set by the secretariat, then that holds', () => {
    expect(forgetDay(traveller, { ...settings, participantContactMonths: 12 })).toBe('2026-11-14');
  });

  test('Given an exchange that was over late in the evening, then its day is the one in Brussels', () => {
    expect(forgetDay(given({ since: '2025-11-14T23:30:00.000Z' }), settings)).toBe('2028-11-15');
  });

  test('Given the last day of February, then the day there is three years later', () => {
    expect(forgetDay(given({ since: '2024-02-29T10:00:00.000Z' }), settings)).toBe('2027-02-28');
  });

  test.each([
    ['a role besides travelling', { roles: ['participant', 'coordinator'] }, 'role'],
    ['an organisation to speak for', { speaks: true }, 'speaks'],
    ['being the contact of a side', { isContact: true }, 'contact'],
    ['an exchange that is not over', { hasOpenCase: true }, 'openCase'],
    ['being forgotten already', { forgottenAt: '2028-11-14T03:30:00.000Z' }, 'forgotten'],
  ] as const)('Given %s, then there is no day, and the reason is said', (_what, over, reason) => {
    const person = given(over as Partial<PersonKept>);
    expect(keptBecause(person)).toEqual([reason]);
    expect(forgetDay(person, settings)).toBeNull();
    expect(isToBeForgotten(person, settings, '2099-01-01')).toBe(false);
  });

  test('Given several things that keep somebody, then all of them are said at once', () => {
    expect(keptBecause(given({ roles: ['secretariat'], speaks: true, hasOpenCase: true }))).toEqual([
      'role',
      'speaks',
      'openCase',
    ]);
  });

  test('Given nobody’s role at all, then they are kept no longer than a participant', () => {
    expect(keptBecause(given({ roles: [] }))).toEqual([]);
  });

  test('whoever is due is among those who are looked for', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), fc.nat(40), (since, months, later) => {
        const person = given({ since: since.toISOString() });
        const set = { ...settings, participantContactMonths: months };
        const today = addDays(forgetDay(person, set)!, later);
        expect(dayOf(person.since) < latestDue(set, today)).toBe(true);
      }),
    );
  });
});

describe('what is forgotten', () => {
  test('Given that their time is over, then the name stays with the record of who travelled', () => {
    expect(keepsName('time', false)).toBe(true);
  });

  test('Given their own wish, then the name goes too, unless it is public with their consent', () => {
    expect(keepsName('request', false)).toBe(false);
    expect(keepsName('request', true)).toBe(true);
  });

  test('Given a report, then addresses and access needs go, and what they saw and learnt stays', () => {
    const answers = {
      role: 'Planner',
      accessNeeds: 'A room without steps',
      accessNeedsConsent: true,
      secondAddress: 'asa@home.example',
    };
    expect(answersOfForgotten(formFor('pre-participant'), answers)).toEqual({ role: 'Planner' });
  });

  test('Given a host’s report, then whom guests called goes, and the programme stays', () => {
    const answers = {
      contactName: 'Ane',
      contactPhone: '+34 1',
      contactEmail: 'a@b.example',
      safety: 'None',
    };
    expect(answersOfForgotten(formFor('pre-host'), answers)).toEqual({ safety: 'None' });
  });

  test.each([
    ['Åsa Lind <ASA@example.org>', 'Åsa Lind'],
    ['asa@example.org', '–'],
    ['Somebody <else@example.org>', 'Somebody <else@example.org>'],
  ])('Given a mail from %s, then its sender reads %s', (sender, left) => {
    expect(withoutAddress(sender, ['asa@example.org', ''])).toBe(left);
  });
});
