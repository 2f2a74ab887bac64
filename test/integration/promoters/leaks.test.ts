import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listen } from '../../support/api/listening.js';
import { eventually } from '../../support/casework/eventually.js';
import { papers } from '../../support/casework/promoter-call.js';
import { everyAnswerTo } from '../../support/promoters/every-answer.js';
import { type DeskRole, DeskWorld, planted } from '../../support/promoters/desk-world.js';

/**
 * What becomes of an application changes nothing at all that somebody with a conflict in it can ask: whatever they are
 * answered before it is reviewed, discussed and decided they are answered afterwards, letter by letter. A count, a mean,
 * a rank or an order that took it in would differ.
 */
let world: DeskWorld;
const kinds = ['lead', 'reviewer', 'other'] as const;
type Kept = (typeof kinds)[number];
/** The application in which each of them has a conflict; `other` is a reviewer too, and applied. */
const of = {} as Record<Kept, string>;
/** Given to two reviewers, neither of whom has filed anything. */
let owed: string;
const candidates: Readonly<Record<Kept, string>> = {
  lead: 'Barbarossa Geheim',
  reviewer: 'Melusine Verborgen',
  other: 'Otto Other',
};
/** Who leads it, and who reviews it. */
const panels: Readonly<Record<Kept, { leads: DeskRole; reviewers: readonly [DeskRole, DeskRole] }>> = {
  lead: { leads: 'deputy', reviewers: ['reviewer', 'second'] },
  reviewer: { leads: 'lead', reviewers: ['second', 'deputy'] },
  other: { leads: 'lead', reviewers: ['reviewer', 'second'] },
};

beforeAll(async () => {
  world = await DeskWorld.gather();
  await world.openCall();
  const neutral = await world.apply('Ane Etxeberria', {}, world.ids.applicant);
  for (const role of kinds)
    of[role] = await world.apply(
      candidates[role],
      { institutions: [`Hidden school of ${role}`], region: 'SE232' },
      role === 'other' ? world.ids.other : undefined,
    );
  owed = await world.apply('Bo Berg', { region: 'ITC1' });
  const { reviewer, second, deputy, other } = world.ids;
  await world.step('lead', world.inCall('namePanel'), { reviewerIds: [reviewer, second, deputy, other] });
  await world.step('lead', world.inCall('closeEarly'), { reason: 'Enough came in.' });
  await world.step('lead', world.inCall('startReview'));
  await world.settled();
  for (const id of [neutral, owed, ...Object.values(of)]) {
    await world.makeEligible(id);
    await world.act('deputy', id, 'declareInterests', { conflict: false });
  }
  for (const role of ['lead', 'reviewer'] as const)
    await world.act(role, of[role], 'declareInterests', { conflict: true, reason: 'We are related.' });
  // Something to be seen, so that an empty answer is not taken for a closed one.
  await world.review(neutral, [4, 3]);
  for (const role of kinds) {
    const { leads, reviewers } = panels[role];
    await world.act(leads, of[role], 'assign', { reviewerIds: reviewers.map((one) => world.ids[one]) });
  }
  await world.act('lead', owed, 'assign', { reviewerIds: [reviewer, second] });
  await world.settled();
});
afterAll(() => world.close());

/** Everything somebody is answered, by what was asked. */
const everyAnswer = (role: Kept): Promise<ReadonlyMap<string, string>> =>
  everyAnswerTo(world, role, of[role], [
    planted.commentToPanel,
    planted.discussion,
    planted.reason,
    ...Object.values(candidates),
  ]);

/** Reviews, a word to each other and a decision: all that a panel does with an application. */
async function decide(role: Kept): Promise<void> {
  const { leads, reviewers } = panels[role];
  const id = of[role];
  for (const [at, reviewer] of reviewers.entries()) {
    await world.write(reviewer, id, 'review', {
      ...papers.review(at === 0 ? 1 : 5),
      commentToPanel: `${planted.commentToPanel} ${id}`,
      commentToApplicant: `${planted.commentToApplicant} ${id}`,
    });
    await world.act(reviewer, id, 'fileReview');
  }
  const said = await world.who[leads].post<unknown>(`/api/promoter-applications/${id}/discussion`, {
    text: `${planted.discussion} ${id}`,
  });
  expect([said.status, said.text]).toEqual([200, said.text]);
  await world.act(leads, id, 'stageDecision', { decision: 'accept', reason: `${planted.reason} ${id}` });
  await world.settled();
}

test.each(kinds)(
  'what a panel does with an application changes no answer to a conflicted %s, and no stream tells of it',
  async (role) => {
    const id = of[role];
    const [row] = await world.rows<{ reference: string; email: string }>(
      `select a.reference, p.email from promoter_application a, person p where a.id = ? and p.id = ?`,
      [id, world.ids[role]],
    );
    const { reference, email } = row!;
    const boxBefore = world.work.mail.store.list({ to: email }).length;
    const before = await everyAnswer(role);
    const theirs = await listen(world.who[role]);
    const leads = await listen(world.who[panels[role].leads]);
    try {
      // A stream tells what comes after it began to look: the discussion of another day makes sure that it does.
      await eventually(async () => {
        await world.rows(
          `insert into case_event (case_kind, case_id, seq, type, action, at, stage_to, data)
           select 'promoterCall', c.id, 900 + count(e.seq)::int, 'panel-named', 'namePanel', now(), 'reviewing', '{}'
           from promoter_call c join case_event e on e.case_id = c.id where c.id = ? group by c.id returning 1`,
          [world.call],
        );
        const hears = [theirs, leads].every(({ events }) => events.some((one) => one.id === world.call));
        return hears || undefined;
      });
      await decide(role);
      await eventually(async () => leads.events.some((one) => one.id === id) || undefined);
      expect(theirs.events.filter((one) => one.id === id)).toEqual([]);
    } finally {
      theirs.stop();
      leads.stop();
    }
    const after = await everyAnswer(role);
    // The story of the call holds what this test put into it.
    const called = `/api/promoter-calls/${world.call}/events`;
    const changed = [...before].filter(([path, text]) => path !== called && after.get(path) !== text);
    expect(changed.map(([path, text]) => ({ path, text, now: after.get(path) }))).toEqual([]);

    const everything = [...before.values(), ...after.values()].join('\n');
    const mails = world.work.mail.store.list({ to: email }).slice(boxBefore);
    const mailed = mails.map(({ subject, text, html }) => `${subject} ${text} ${html ?? ''}`).join('\n');
    const hidden = [
      planted.commentToPanel,
      planted.commentToApplicant,
      planted.discussion,
      planted.reason,
    ].map((word) => `${word} ${id}`);
    const ofOthers = role === 'other' ? [] : [candidates[role], reference, `Hidden school of ${role}`];
    for (const word of [...hidden, ...ofOthers]) {
      expect([word, everything.includes(word)]).toEqual([word, false]);
      expect([word, mailed.includes(word)]).toEqual([word, false]);
    }
  },
);

test('what another reviewer writes and files changes no answer to one who still owes their own review', async () => {
  const before = await everyAnswerTo(world, 'reviewer', owed, [planted.commentToPanel]);
  expect(before.get(`/api/promoter-applications/${owed}`)).toContain('"ownReview":{');
  await world.write('second', owed, 'review', {
    ...papers.review(1),
    commentToPanel: `${planted.commentToPanel} ${owed}`,
  });
  await world.act('second', owed, 'fileReview');
  await world.settled();
  const after = await everyAnswerTo(world, 'reviewer', owed, [planted.commentToPanel]);
  const changed = [...before].filter(([path, text]) => after.get(path) !== text);
  expect(changed.map(([path, text]) => ({ path, text, now: after.get(path) }))).toEqual([]);
  // The lead, who owes none, reads of it.
  expect((await world.who.lead.get<unknown>(`/api/promoter-applications/${owed}`)).text).toContain(
    `${planted.commentToPanel} ${owed}`,
  );
});

test('whoever applies in a call sees nothing of any other application in it either', async () => {
  const list = await world.who.other.get<unknown[]>('/api/promoter-applications?_end=100');
  expect([list.status, list.body]).toEqual([200, []]);
  const call = `/api/promoter-calls/${world.call}`;
  const { body } = await world.who.other.get<{ applications: number }>(`${call}/dashboard`);
  expect(body.applications).toBe(0);
  expect((await world.who.other.get<unknown[]>(`${call}/ranking`)).body).toEqual([]);
});
