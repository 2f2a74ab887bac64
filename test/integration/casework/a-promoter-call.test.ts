import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseKey } from '@waymark/db';
import { addDays, type PromoterApplicationFacts, type PromoterCallFacts } from '@waymark/domain';
import { eventually } from '../../support/casework/eventually.js';
import { historyOf, textOf } from '../../support/casework/history.js';
import { rowsOf } from '../../support/casework/in-process.js';
import { papers, PromoterCall } from '../../support/casework/promoter-call.js';
import { Year } from '../../support/casework/year.js';

const reason = { reason: 'For a reason.' };

describe('a promoter call from June to its profiles', () => {
  let year: Year;
  let call: PromoterCall;
  let june: number;
  let ane: CaseKey;
  let bo: CaseKey;
  let chiara: CaseKey;

  const facts = (about: CaseKey) => year.factsOf<PromoterApplicationFacts>(about);
  const lead = () => call.as('lead', 'lead');

  beforeAll(async () => {
    year = await Year.begin();
    call = await PromoterCall.people(year);
    june = await call.prepare();
  });
  afterAll(() => year.close());

  test('opens by itself on 1 June and writes once to members and the list, and to nobody who left it', async () => {
    await year.passTo(`${june}-06-01`, '09:00');
    expect(await year.stageOf(call.call)).toBe('open');
    expect(call.subjectsFor('subscriber')).toEqual([
      `Apply or nominate by 30 Jun ${june}: Mobility Promoters ${june} (en)`,
    ]);
    const [opened] = year.work.mail.store.list({ to: call.people.subscriber.email });
    const [address] = /\S+\/unsubscribe\/[\w-]{43}(?=\s)/.exec(opened!.text)!;
    expect(opened!.list.map((line) => line.replace(/\s+/g, ' '))).toEqual([
      `List-Unsubscribe: <${address}>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ]);
    expect(await call.mailsTo('unsubscribed')).toEqual([]);
    const [told] = await rowsOf<{ mails: number; people: number }>(
      year.work,
      `select count(*)::int as mails, count(distinct data->>'personId')::int as people
       from effect where case_id = ? and data->>'mail' = 'call-opened'`,
      [call.call.id],
    );
    expect(told!.mails).toBe(told!.people);
    expect(told!.mails).toBeGreaterThan(2);
  });

  test('extended on its last day: the clocks of every application move with it', async () => {
    ane = await call.begin('ane');
    bo = await call.begin('bo');
    chiara = await call.begin('chiara');
    await call.ask(ane, 'submit', call.as('ane', 'applicant'));
    await call.ask(bo, 'submit', call.as('bo', 'applicant'));
    await year.passTo(`${june}-06-30`, '18:00');
    const mails = year.work.mail.store.list({ to: call.people.chiara.email });
    expect(mails.map(({ list }) => list)).toEqual([[], []]);
    expect(await call.mailsTo('chiara')).toEqual(['draft-reminder', 'draft-reminder']);
    await call.ask(call.call, 'extend', lead(), { until: `${june}-07-07` });
    for (const about of [ane, bo, chiara])
      await eventually(async () => (await facts(about)).call.closesOn === `${june}-07-07`);
    await year.passTo(`${june}-07-04`);
    expect(await year.stageOf(call.call)).toBe('open');
    expect(await year.stageOf(chiara)).toBe('draft');
    const [row] = await rowsOf<{ due_at: Date }>(
      year.work,
      'select due_at from promoter_application where id = ?',
      [chiara.id],
    );
    // Two days before the new last day.
    expect(new Date(row!.due_at).toISOString().slice(0, 10)).toBe(`${june}-07-05`);
    await call.ask(chiara, 'submit', call.as('chiara', 'applicant'));
    await year.passTo(`${june}-07-08`);
    expect(await year.stageOf(call.call)).toBe('closed');
  });

  test('takes nothing after its last day', async () => {
    const late = { callId: call.call.id, how: 'self', candidateKind: 'person', title: 'Too late' };
    const about = { kind: 'promoterApplication', id: '00000000-0000-4000-8000-000000000001' } as const;
    expect(await year.refusal(about, 'startApplication', call.as('nominator', 'applicant'), late)).toEqual([
      'promoterApplication.need.callOpen',
    ]);
  });

  test('returns one application once, and reviews them all without a sight of conflicts', async () => {
    await call.ask(bo, 'returnToApplicant', lead(), reason);
    await call.write(bo, 'promoter-application', papers.application('Bo Berg'));
    await call.ask(bo, 'resubmit', call.as('bo', 'applicant'));
    expect(await year.refusal(bo, 'returnToApplicant', lead(), reason)).toEqual([
      'promoterApplication.need.notYetReturned',
    ]);
    expect(await year.refusal(bo, 'markEligible', lead())).toContain('required');
    for (const [about, score] of [
      [ane, 5],
      [bo, 4],
      [chiara, 2],
    ] as const)
      await call.review(about, score);
    for (const about of [ane, bo, chiara]) expect(await year.stageOf(about)).toBe('ready');
    const filed = await rowsOf(
      year.work,
      `select form, status from promoter_answers where application_id = ? order by form, id`,
      [bo.id],
    );
    expect(filed).toEqual([
      { form: 'promoter-application', status: 'filed' },
      { form: 'promoter-eligibility', status: 'filed' },
      { form: 'promoter-review', status: 'filed' },
      { form: 'promoter-review', status: 'filed' },
    ]);
  });

  test('releases all decisions at once, and every letter goes out once', async () => {
    await year.passTo(`${june}-09-01`);
    expect(await year.stageOf(call.call)).toBe('reviewing');
    await call.ask(ane, 'stageDecision', lead(), { decision: 'accept', ...reason });
    await call.ask(bo, 'stageDecision', lead(), { decision: 'waitlist', rank: 1, ...reason });
    await call.ask(chiara, 'stageDecision', lead(), { decision: 'reject', ...reason });
    await year.settled();
    const before = await call.mailsTo('ane');
    expect(before).not.toContain('offer');
    await call.ask(call.call, 'releaseDecisions', lead(), { balanceSeen: true });
    await year.reaches(ane, 'accepted');
    await year.reaches(bo, 'waitlisted');
    await year.reaches(chiara, 'rejected');
    await year.settled();
    expect(call.subjectsFor('ane')).toEqual([
      'We have your application: Ane Etxeberria',
      expect.stringMatching(/^You were selected: say yes by .*: Ane Etxeberria$/),
    ]);
    expect(
      call.subjectsFor('bo').filter((subject) => subject.startsWith('You are on the waitlist')),
    ).toHaveLength(1);
    expect(call.subjectsFor('chiara').filter((subject) => subject.startsWith('Not selected'))).toHaveLength(
      1,
    );
    const [letter] = year.work.mail.store.list({ to: call.people.chiara.email }).slice(-1);
    expect(letter!.text).toContain('Your examples are clear.');
    expect(letter!.text).not.toContain('Convincing work.');
  });

  test('the waitlist moves up when nobody answers, and whoever says yes gets a profile', async () => {
    const offered = await year.today();
    await year.passTo(addDays(offered, 15));
    expect(await year.stageOf(ane)).toBe('declined');
    await year.reaches(bo, 'accepted');
    expect((await call.mailsTo('bo')).filter((mail) => mail === 'offer-from-waitlist')).toHaveLength(1);
    const applicant = call.as('bo', 'applicant');
    await call.ask(bo, 'acceptOffer', applicant);
    await call.write(bo, 'promoter-profile', papers.profile);
    await call.ask(bo, 'submitProfile', applicant);
    await call.ask(bo, 'approveProfile', call.secretariat);
    await call.ask(call.call, 'publishProfiles', call.secretariat);
    await year.reaches(bo, 'active');
    const shown = await rowsOf<{ slug: string; content: Record<string, unknown> }>(
      year.work,
      'select slug, content from promoter_profile',
    );
    expect(shown).toMatchObject([{ content: { headline: 'Learning abroad for everybody' } }]);
    expect(shown[0]!.slug).toMatch(/^bo-berg-\d{4}-\d{3}$/);
    await call.ask(bo, 'withdrawConsent', applicant, { what: 'page' });
    expect(await rowsOf(year.work, 'select 1 from promoter_profile')).toEqual([]);
  });

  test('replays, and its histories hold no name and no word of anybody', async () => {
    await year.settled();
    for (const about of [call.call, ane, bo, chiara]) {
      await year.replays(about);
      const history = textOf(await historyOf(year.work.client, about));
      expect(history).not.toMatch(/Etxeberria|Berg|Conti|people\.example|For a reason/);
    }
    const { stage } = await year.factsOf<PromoterCallFacts>(call.call);
    expect(stage).toBe('published');
  });
});
