import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type {
  AssignmentView,
  BalanceView,
  CallDashboard,
  LetterPreview,
  ManyResult,
  RankedApplication,
  ReleaseView,
  PromoterApplicationRow,
  PromoterApplicationView,
  PromoterCallView,
} from '@waymark/contract';
import { DeskWorld, planted } from '../../support/promoters/desk-world.js';
import { eventually } from '../../support/casework/eventually.js';

let world: DeskWorld;
beforeAll(async () => {
  world = await DeskWorld.gather();
});
afterAll(() => world.close());

const application = async (as: 'lead' | 'reviewer' | 'secretariat' | 'second', id: string) =>
  (await world.who[as].get<PromoterApplicationView>(`/api/promoter-applications/${id}`)).body;
const theCall = async (as: 'lead' | 'secretariat' = 'secretariat') =>
  (await world.who[as].get<PromoterCallView>(`/api/promoter-calls/${world.call}`)).body;

test('a call goes from its plan to the release over HTTP', async () => {
  await world.openCall();
  expect(await theCall()).toMatchObject({
    stage: 'open',
    lead: { name: 'Lea Lindner' },
    texts: { length: 6 },
  });

  const ane = await world.apply('Ane Etxeberria', {}, world.ids.applicant);
  const bo = await world.apply('Bo Berg', { region: 'SE232', type: 'ngo' });
  await world.step('lead', world.inCall('closeEarly'), { reason: 'Enough came in.' });
  await world.step('lead', world.inCall('startReview'));
  for (const id of [ane, bo]) await world.makeEligible(id);

  const view = await application('reviewer', ane);
  expect(view).toMatchObject({
    stage: null,
    reviews: null,
    reviewers: null,
    answers: null,
    declared: 'clear',
  });
  const { body: proposed } = await world.who.lead.get<AssignmentView>(
    `/api/promoter-calls/${world.call}/assignment`,
  );
  expect(proposed).toMatchObject({ complete: true, reviewsNeeded: 2, applications: { length: 2 } });
  const twice = await world.who.lead.post<ManyResult[]>(`/api/promoter-calls/${world.call}/assignment`, {
    assignments: [{ applicationId: ane, reviewerIds: [world.ids.other] }],
  });
  expect(twice.body).toMatchObject([{ id: ane, done: false }]);
  await world.review(ane, [5, 4]);
  await world.review(bo, [2, 5]);
  expect(await application('lead', ane)).toMatchObject({
    stage: 'ready',
    score: { mean: 4.5, disagreement: false },
  });

  for (const [id, decision] of [
    [ane, 'accept'],
    [bo, 'reject'],
  ] as const)
    await world.act('lead', id, 'stageDecision', { decision, reason: 'By the scores.' });
  const call = `/api/promoter-calls/${world.call}`;
  const ranked = await world.who.lead.get<RankedApplication[]>(`${call}/ranking`);
  expect(ranked.body.map(({ title, score }) => [title, score.disagreement])).toEqual([
    ['Ane Etxeberria', false],
    ['Bo Berg', true],
  ]);
  expect((await world.who.lead.get<RankedApplication[]>(`${call}/ranking?region=SE232`)).body).toMatchObject([
    { rank: 2, title: 'Bo Berg' },
  ]);
  expect((await world.who.lead.get<BalanceView>(`${call}/balance`)).body).toMatchObject({
    cameIn: 2,
    accept: 1,
    reject: 1,
    pending: 0,
  });
  const { body: letter } = await world.who.lead.get<LetterPreview>(
    `/api/promoter-applications/${ane}/letter`,
  );
  expect(letter).toMatchObject({ decision: 'accept', to: 'Ane Etxeberria' });
  expect(letter.text).toContain(planted.commentToApplicant);
  expect(letter.text).not.toContain(planted.commentToPanel);
  expect((await world.who.lead.get<CallDashboard>(`${call}/dashboard`)).body).toMatchObject({
    applications: 2,
    reviews: { needed: 4, filed: 4, late: 0 },
  });
  await world.step('lead', world.inCall('releaseDecisions'), { balanceSeen: true });
  await eventually(async () => {
    expect(await application('secretariat', ane)).toMatchObject({ stage: 'accepted' });
    expect(await application('secretariat', bo)).toMatchObject({ stage: 'rejected' });
    return true;
  });
  const list = await world.who.lead.get<PromoterApplicationRow[]>(
    `/api/promoter-applications?callId=${world.call}&stage=accepted`,
  );
  expect(list.body.map(({ title }) => title)).toEqual(['Ane Etxeberria']);
  expect(list.headers.get('x-total-count')).toBe('1');
  await eventually(async () => (await world.who.lead.get<ReleaseView>(`${call}/release`)).body.finished);
  expect((await world.who.lead.get<ReleaseView>(`${call}/release`)).body).toMatchObject({
    waiting: 0,
    letters: { length: 2 },
  });
});
