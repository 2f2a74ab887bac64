import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SubjectRecords, Viewer } from '../access/index.js';
import { addDays } from '../deadlines/index.js';
import { exchangeTaskKeys } from '../exchange/index.js';
import type { CaseRole } from '../lifecycle/index.js';
import { proposalTaskKeys } from '../proposal/index.js';
import {
  byDamage,
  damageIfLeft,
  damages,
  isForNow,
  mayGive,
  nearDays,
  type NeedFacts,
  slipsOn,
  visitIsNear,
  weekDays,
} from './index.js';

const today = '2025-11-22';
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const need: fc.Arbitrary<NeedFacts> = fc.record({
  task: fc.option(fc.constantFrom(...exchangeTaskKeys, ...proposalTaskKeys, 'written'), { nil: undefined }),
  dueOn: maybe(day),
  since: maybe(day),
  visitOn: maybe(day),
});
const dayOf = ({ dueOn, since }: NeedFacts) => dueOn ?? since ?? '9';
const sooner = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('what needs somebody', () => {
  test('stands in one order, whatever order it is found in', () => {
    fc.assert(
      fc.property(fc.array(need), fc.infiniteStream(fc.nat()), (needs, dice) => {
        const shuffled = needs
          .map((one) => ({ one, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const place = (one: NeedFacts) => [damageIfLeft(one, today), dayOf(one)];
        expect(shuffled.sort(byDamage(today)).map(place)).toEqual(needs.sort(byDamage(today)).map(place));
      }),
    );
  });

  test('never stands behind what does less damage, nor behind what is due later and does as much', () => {
    fc.assert(
      fc.property(need, need, (a, b) => {
        const [first, second] = [a, b].sort(byDamage(today)) as [NeedFacts, NeedFacts];
        const level = (one: NeedFacts) => damages.indexOf(damageIfLeft(one, today));
        expect(level(first)).toBeLessThanOrEqual(level(second));
        if (level(first) === level(second))
          expect(sooner(dayOf(first), dayOf(second))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('touches people as soon as the visit is near, and never less than it would without a visit', () => {
    fc.assert(
      fc.property(need, fc.integer({ min: 0, max: visitIsNear }), (one, days) => {
        expect(damageIfLeft({ ...one, visitOn: addDays(today, days) }, today)).toBe('people');
        const without = damageIfLeft({ ...one, visitOn: null }, today);
        expect(damages.indexOf(damageIfLeft(one, today))).toBeLessThanOrEqual(damages.indexOf(without));
      }),
    );
    const far = { task: 'kpi-incomplete', dueOn: null, since: today };
    expect(damageIfLeft({ ...far, visitOn: addDays(today, visitIsNear + 1) }, today)).toBe('late');
    expect(damageIfLeft({ ...far, visitOn: addDays(today, -1) }, today)).toBe('late');
  });

  test('is for now when it is late, has no day, or is due within a week', () => {
    const due = (days: number | null) =>
      isForNow({ dueOn: days === null ? null : addDays(today, days), since: today, visitOn: null }, today);
    expect([due(-30), due(null), due(0), due(nearDays), due(nearDays + 1)]).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what slips', () => {
  const roles = fc.subarray<CaseRole>(['secretariat', 'host', 'sender', 'participant', 'proposer']);

  test('slips on its last day, and only from today to the end of the week', () => {
    fc.assert(
      fc.property(roles, maybe(day), (waitingOn, until) => {
        const inWeek = until !== null && until >= today && until < addDays(today, weekDays);
        expect(slipsOn({ waitingOn, until }, today)).toBe(inWeek && waitingOn.length > 0 ? until : null);
      }),
    );
  });

  test('is nothing that waits for time alone', () => {
    expect(slipsOn({ waitingOn: ['clock'], until: today }, today)).toBeNull();
    expect(slipsOn({ waitingOn: ['clock', 'host'], until: today }, today)).toBe(today);
  });
});

describe('who may give a task to whom', () => {
  const person = (roles: Viewer['roles'], organisationIds: string[], personId: string): Viewer => ({
    personId,
    roles,
    organisationIds,
  });
  const people = fc.constantFrom(
    person(['secretariat'], [], 'secretary'),
    person(['representative'], ['host-org'], 'host'),
    person(['representative'], ['host-org'], 'deputy of the host'),
    person(['representative'], ['sender-org'], 'sender'),
    person(['representative'], ['other-org'], 'stranger'),
    person(['participant'], ['host-org'], 'participant'),
    person(['coordinator'], [], 'coordinator'),
  );
  const tasks = fc.constantFrom('secretariat', 'host', 'sender').map((forRole): SubjectRecords['Task'] => ({
    forRole,
    hostOrgId: 'host-org',
    senderOrgId: 'sender-org',
    organisationId: null,
  }));

  test('never goes to somebody who could not see it, nor from a member to the secretariat', () => {
    fc.assert(
      fc.property(people, people, tasks, (by, to, task) => {
        if (!mayGive(by, to, task)) return;
        const side = { host: 'host-org', sender: 'sender-org' }[task.forRole];
        const sees = (who: Viewer) =>
          who.roles.includes('secretariat') ||
          (who.roles.includes('representative') && who.organisationIds.includes(side ?? 'none'));
        expect([sees(by), sees(to)]).toEqual([true, true]);
        if (!by.roles.includes('secretariat')) expect(to.roles).not.toContain('secretariat');
      }),
    );
  });

  test('may always keep what they may see to, and hand it to a deputy', () => {
    const task = { forRole: 'host', hostOrgId: 'host-org', senderOrgId: 'sender-org', organisationId: null };
    const host = person(['representative'], ['host-org'], 'host');
    expect(mayGive(host, host, task)).toBe(true);
    expect(mayGive(host, person(['representative'], ['host-org'], 'deputy'), task)).toBe(true);
    const secretary = person(['secretariat'], [], 'secretary');
    expect([mayGive(secretary, host, task), mayGive(host, secretary, task)]).toEqual([true, false]);
    expect(mayGive(secretary, host, { ...task, forRole: 'secretariat' })).toBe(false);
  });
});
