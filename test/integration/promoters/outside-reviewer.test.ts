import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CoordinatorView, PromoterApplicationRow, PromoterApplicationView } from '@waymark/contract';
import { eventually } from '../../support/casework/eventually.js';
import { papers } from '../../support/casework/promoter-call.js';
import { type DeskRole, DeskWorld, planted } from '../../support/promoters/desk-world.js';
import { everyAnswerTo } from '../../support/promoters/every-answer.js';

/**
 * A call whose review is anonymous and whose interviews follow it, with too few reviewers left for one application:
 * somebody who has no other part in anything reviews it, and learns no name by it.
 */
let world: DeskWorld;
let id: string;
let other: string;
const name = 'Zebulon Wiesengrund';
const school = 'Akademie Wiesengrund';

beforeAll(async () => {
  world = await DeskWorld.gather();
  await world.openCall({ interview: 'after-review', anonymous: true });
  id = await world.apply(name, {
    institutions: [school],
    contactEmail: 'zebulon@wiesengrund.example',
    reason: `At ${school.toUpperCase()} I, ${name}, have sent forty learners abroad.`,
  });
  other = await world.apply('Ane Etxeberria', {}, world.ids.applicant);
  await world.step('lead', world.inCall('closeEarly'), { reason: 'Enough came in.' });
  await world.step('lead', world.inCall('startReview'));
  await world.makeEligible(other);
  await world.write('checker', id, 'eligibility', papers.checklist);
  await world.act('checker', id, 'markEligible');
  for (const role of ['reviewer', 'second'] as const)
    await world.act(role, id, 'declareInterests', { conflict: true, reason: 'We are related.' });
  await world.act('deputy', id, 'declareInterests', { conflict: false });
});
afterAll(() => world.close());

const page = (role: DeskRole) =>
  world.who[role].get<PromoterApplicationView>(`/api/promoter-applications/${id}`);
const mails = async (role: DeskRole) => {
  const [person] = await world.rows<{ email: string }>('select email from person where id = ?', [
    world.ids[role],
  ]);
  return world.work.mail.store.list({ to: person!.email });
};
const jobs = async (role: DeskRole) =>
  (await world.who[role].get<CoordinatorView>('/api/coordinator')).body.jobs
    .filter(({ applicationId }) => applicationId === id)
    .map(({ job }) => job);

test('somebody from outside is invited by mail to a page that they can open, and see nothing of it before', async () => {
  expect((await page('outsider')).status).toBe(404);
  await world.act('secretariat', id, 'inviteOutsideReviewer', { personId: world.ids.outsider });
  const invited = await eventually(async () =>
    (await mails('outsider')).find(({ text }) => text.includes(`/promoter-applications/${id}/show`)),
  );
  expect(`${invited.subject} ${invited.text} ${invited.html}`).not.toMatch(/Zebulon|Wiesengrund/iu);
  const { status, body } = await page('outsider');
  expect([status, body.parts]).toEqual([200, ['row']]);
  expect(await jobs('outsider')).toEqual(['declare']);
  const list = await world.who.outsider.get<PromoterApplicationRow[]>('/api/promoter-applications?_end=100');
  expect(list.body.map((row) => row.id)).toEqual([id]);
  expect((await world.who.outsider.get<unknown>(`/api/promoter-applications/${other}`)).status).toBe(404);
  expect((await world.who.outsider.get<unknown>(`/api/promoter-calls/${world.call}`)).status).toBe(404);
});

test('they declare, are assigned, review, and read the other review only after filing their own', async () => {
  await world.act('outsider', id, 'declareInterests', { conflict: false });
  await world.act('lead', id, 'assign', { reviewerIds: [world.ids.deputy, world.ids.outsider] });
  expect(await jobs('outsider')).toEqual(['review']);
  for (const role of ['deputy', 'outsider'] as const) {
    if (role === 'outsider') {
      const before = await page(role);
      expect(before.body).toMatchObject({ reviews: null, ownReview: { editable: true } });
      expect(before.text).not.toContain(`${planted.commentToPanel} of deputy`);
    }
    await world.write(role, id, 'review', {
      ...papers.review(4),
      commentToPanel: `${planted.commentToPanel} of ${role}`,
    });
    await world.act(role, id, 'fileReview');
  }
  expect((await page('outsider')).text).toContain(`${planted.commentToPanel} of deputy`);
});

test('an anonymous review hides names and institutions from whoever reviews, in every answer and every mail', async () => {
  const names = /Zebulon|Wiesengrund/iu;
  for (const role of ['outsider', 'reviewer', 'second'] as const) {
    const answers = await everyAnswerTo(world, role, id, [name, school]);
    for (const [path, text] of answers) expect([role, path, names.test(text)]).toEqual([role, path, false]);
    for (const { subject, text, html } of await mails(role))
      expect([role, subject, names.test(`${subject} ${text} ${html ?? ''}`)]).toEqual([role, subject, false]);
  }
  // What was written is read all the same.
  expect((await page('outsider')).text).toContain('have sent forty learners abroad');
  // The lead, who reviews nothing of it, knows whom it is about.
  expect((await page('lead')).text).toMatch(names);
});

const slotIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
/** As if the slot that was picked had come. */
const slotComes = () =>
  world.rows(
    `update promoter_application set facts = jsonb_set(facts, '{interview,picked}', to_jsonb((now() - interval '1 hour')::text))
     where id = ? returning 1`,
    [id],
  );
const pick = (slot: string) =>
  world.act('secretariat', id, 'pickSlot', { slot, onBehalf: { role: 'applicant', channel: 'phone' } });
const refused = async (role: DeskRole, action: string, body: object = {}) =>
  (await world.who[role].post<unknown>(`/api/promoter-applications/${id}/actions/${action}`, body)).status;

test('slots are offered and picked; nobody comes; a second one is given, held, and its notes are for those who decide', async () => {
  expect((await page('lead')).body).toMatchObject({ stage: 'interview' });
  expect(await jobs('lead')).toEqual(['interview']);
  expect(await refused('reviewer', 'offerSlots', { slots: [slotIn(3)] })).toBe(404);
  expect(await refused('outsider', 'offerSlots', { slots: [slotIn(3)] })).toBe(403);
  expect(await refused('lead', 'offerSlots', { slots: [slotIn(-3)] })).toBe(422);
  const [first, second] = [slotIn(3), slotIn(4)];
  await world.act('lead', id, 'offerSlots', { slots: [second, first], minutes: 40, place: 'Online' });
  expect(await jobs('lead')).toEqual([]);
  expect((await page('lead')).body.interview).toMatchObject({ slots: [first, second], picked: null });
  expect((await page('outsider')).body.interview).toBeNull();
  await pick(second);
  expect(await refused('lead', 'recordInterview', { text: 'Too early.' })).toBe(409);

  await slotComes();
  expect(await jobs('lead')).toEqual(['interview']);
  await world.act('lead', id, 'recordNoShow');
  expect((await page('lead')).body.interview).toMatchObject({ noShows: 1, picked: null, slots: [] });
  const third = slotIn(6);
  await world.act('checker', id, 'offerSlots', { slots: [third] });
  await pick(third);
  await slotComes();
  const notes = 'Sundew-in-notes';
  await world.act('checker', id, 'recordInterview', { text: notes });
  for (const role of ['lead', 'checker', 'secretariat'] as const)
    expect((await page(role)).body).toMatchObject({ stage: 'ready', interview: { notes, noShows: 1 } });
  for (const role of ['outsider', 'reviewer', 'second'] as const)
    expect([role, (await page(role)).text.includes(notes)]).toEqual([role, false]);
});
