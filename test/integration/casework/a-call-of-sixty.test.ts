import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, type PromoterApplicationFacts } from '@waymark/domain';
import { type Candidate, Candidates, forEach } from '../../support/casework/candidates.js';
import { eventually } from '../../support/casework/eventually.js';
import { rowsOf } from '../../support/casework/in-process.js';
import { papers, PromoterCall } from '../../support/casework/promoter-call.js';
import { Year } from '../../support/casework/year.js';

const reason = { reason: 'For a reason.' };
const usual = 47;
const others = [
  'Twin Zwilling',
  'Draft Dora',
  'Gone Greta',
  'Forgetful Fritz',
  'Mended Mia',
  'Unmended Udo',
  'Wrong Wanda',
  'Friend Frida',
  'Void Viktor',
  'Slow Sven',
] as const;

describe('a call with sixty applications', () => {
  let year: Year;
  let call: PromoterCall;
  let all: Candidates;
  let june: number;
  let plain: Candidate[];
  let odd: Readonly<Record<(typeof others)[number], Candidate>>;
  let agreed: Candidate;
  let silent: Candidate;
  let refused: Candidate;
  let nominees: { id: string; email: string }[];

  const facts = ({ about }: Candidate) => year.factsOf<PromoterApplicationFacts>(about);
  const stage = ({ about }: Candidate) => year.stageOf(about);
  const lead = () => call.as('lead', 'lead');
  const from = (mails: readonly string[], mail: string) =>
    mails.filter((line) => line.endsWith(` ${mail}`)).map((line) => line.slice(0, 5));

  beforeAll(async () => {
    year = await Year.begin();
    call = await PromoterCall.people(year);
    all = new Candidates(call);
    june = await call.prepare({ places: 10 });
    await year.passTo(`${june}-06-02`, '09:00');
  });
  afterAll(() => year.close());

  test('takes sixty, each of whom hears once that it came in', async () => {
    const names = Array.from({ length: usual }, (_one, index) => `Candidate ${index + 1}`);
    plain = [];
    await forEach(names, async (name, index) => (plain[index] = await all.begin(name)));
    const begun: [string, Candidate][] = [];
    await forEach(others, async (name) => {
      const mail = name === 'Twin Zwilling' ? plain[0]!.email : undefined;
      begun.push([name, await all.begin(name, mail === undefined ? {} : { mail })]);
    });
    odd = Object.fromEntries(begun) as typeof odd;
    nominees = [];
    for (const name of ['Yes Yara', 'Silent Silas', 'No Nora']) nominees.push(await all.person(name));
    [agreed, silent, refused] = (await Promise.all(
      nominees.map(({ email }, index) =>
        all.begin(`Nominator ${index}`, { nominee: `Nominee ${index}`, mail: email }),
      ),
    )) as [Candidate, Candidate, Candidate];
    await forEach([agreed, silent, refused], (one) => all.act(one, 'submitForConsent', {}, 'nominator'));
    const sent = [...plain, ...Object.values(odd)].filter(
      ({ name }) => !['Draft Dora', 'Forgetful Fritz'].includes(name),
    );
    await forEach(sent, (one) => all.act(one, 'submit'));
    await all.act(odd['Draft Dora'], 'withdraw');
    await all.act(odd['Gone Greta'], 'withdraw', reason);
    await all.act({ ...refused, personId: nominees[2]!.id }, 'refuseNomination');
    await year.settled();
    const [counted] = await rowsOf(year.work, 'select count(*)::int as n from promoter_application');
    expect(counted).toEqual({ n: 60 });
    expect(await all.counts(['application-received'])).toEqual({
      'application-received': { mails: sent.length, cases: sent.length },
    });
    expect(
      from(await all.mails(odd['Gone Greta'].about, call.people.lead.id), 'application-withdrawn'),
    ).toEqual(['06-02']);
    expect([await stage(odd['Draft Dora']), await stage(refused)]).toEqual(['withdrawn', 'withdrawn']);
  });

  test('extended on its last day, it takes what was late, and after that nothing more', async () => {
    await year.passTo(`${june}-06-30`, '18:00');
    await call.ask(call.call, 'extend', lead(), { until: `${june}-07-07`, ...reason });
    await eventually(async () => (await facts(silent)).call.closesOn === `${june}-07-07`);
    await year.passTo(`${june}-07-08`, '09:00');
    expect(await year.stageOf(call.call)).toBe('closed');
    const fritz = odd['Forgetful Fritz'];
    expect(await stage(fritz)).toBe('lapsed');
    // Seven and two days before the first last day, and before the second, from which seven are counted on that very day.
    expect(from(await all.mails(fritz.about, fritz.personId), 'draft-reminder')).toEqual([
      '06-23',
      '06-28',
      '06-30',
      '07-05',
    ]);
    expect(
      await year.refusal(fritz.about, 'takeUpDraft', { personId: fritz.personId, roles: ['applicant'] }),
    ).toEqual(['promoterApplication.need.callOpen']);
    const tooLate = { callId: call.call.id, how: 'self', candidateKind: 'person', title: 'Too late' };
    const nothing = { kind: 'promoterApplication', id: '00000000-0000-4000-8000-000000000001' } as const;
    expect(await year.refusal(nothing, 'startApplication', call.as('ane', 'applicant'), tooLate)).toEqual([
      'promoterApplication.need.callOpen',
    ]);
  });

  test('gives nominees seven days more for their yes, and nobody else', async () => {
    await year.passTo(`${june}-07-13`);
    await call.ask(agreed.about, 'agreeToNomination', { personId: nominees[0]!.id, roles: ['applicant'] });
    await year.reaches(agreed.about, 'submitted');
    await year.passTo(`${june}-07-15`);
    expect(await stage(silent)).toBe('lapsed');
    const late = { personId: nominees[1]!.id, roles: ['applicant'] } as const;
    expect(
      await year.refusal(silent.about, 'agreeToNomination', { ...late, roles: [...late.roles] }),
    ).not.toEqual([]);
    await year.reaches(call.call as never, 'reviewing');
  });

  test('merges what came twice, says no to what does not fit, and returns once', async () => {
    const [first] = plain as [Candidate];
    const twin = odd['Twin Zwilling'];
    await call.ask(twin.about, 'merge', lead(), { applicationId: first.about.id, ...reason });
    await call.ask(odd['Wrong Wanda'].about, 'markIneligible', lead(), reason);
    for (const name of ['Mended Mia', 'Unmended Udo'] as const)
      await call.ask(odd[name].about, 'returnToApplicant', lead(), reason);
    const mia = odd['Mended Mia'];
    await call.write(mia.about, 'promoter-application', papers.application('Mended Mia'));
    await all.act(mia, 'resubmit');
    const today = await year.today();
    await year.passTo(addDays(today, 8));
    expect(await stage(odd['Unmended Udo'])).toBe('submitted');
    expect([await stage(twin), await stage(odd['Wrong Wanda'])]).toEqual(['merged', 'ineligible']);
    expect(await year.refusal(odd['Unmended Udo'].about, 'returnToApplicant', lead(), reason)).toEqual([
      'promoterApplication.need.notYetReturned',
    ]);
  });

  test('is reviewed past conflicts and silence', async () => {
    const frida = odd['Friend Frida'].about;
    await call.ask(frida, 'declareInterests', lead(), { conflict: true, reason: 'We are friends.' });
    await year.settled();
    expect(from(await all.mails(frida, call.people.deputy.id), 'acting-lead-named')).toHaveLength(1);
    expect(await year.refusal(frida, 'markEligible', lead())).not.toEqual([]);
    await all.review(frida, ['rita', 'rolf'], 5, 'deputy');

    const viktor = odd['Void Viktor'].about;
    await all.assign(viktor, ['rita', 'rolf']);
    await all.file(viktor, 'rita', 5);
    const late = { conflict: true, reason: 'I see only now that we wrote a book together.' };
    await call.ask(viktor, 'declareInterests', call.as('rita', 'reviewer'), late);
    await year.settled();
    expect(await year.openTasks({ ...viktor })).toEqual(['reviewer-missing']);
    await all.declareClear(viktor, 'rosa');
    await all.give(viktor, ['rosa']);
    await all.file(viktor, 'rolf', 4);
    await all.file(viktor, 'rosa', 2);
    const voided = (await year.factsOf<PromoterApplicationFacts>(viktor)).reviews;
    expect(voided.map(({ status }) => status).toSorted()).toEqual(['filed', 'filed', 'void']);

    const sven = odd['Slow Sven'].about;
    const given = await year.today();
    await all.assign(sven, ['rita', 'rolf']);
    await all.file(sven, 'rita', 3);
    const steady = [
      ...plain.map(({ about }) => about),
      ...[agreed, odd['Mended Mia'], odd['Unmended Udo']].map(({ about }) => about),
    ];
    await forEach(steady, (about, index) => all.review(about, ['rita', 'rosa'], 1 + (index % 5)));
    await year.passTo(addDays(given, 18));
    const reminders = from(await all.mails(sven, call.people.rolf.id), 'review-reminder');
    expect(reminders).toEqual([9, 13].map((day) => addDays(given, day).slice(5)));
    expect(from(await all.mails(sven, call.people.lead.id), 'review-late')).toHaveLength(1);
    await all.declareClear(sven, 'rosa');
    await all.give(sven, ['rosa']);
    await all.file(sven, 'rosa', 3);
    await year.settled();
    for (const about of [frida, viktor, sven, ...steady]) expect(await year.stageOf(about)).toBe('ready');
  });

  test('tells all of them at once, each by one letter', async () => {
    await year.passTo(`${june}-09-14`);
    const ready = [
      ...plain,
      agreed,
      ...(['Mended Mia', 'Unmended Udo', 'Friend Frida', 'Void Viktor', 'Slow Sven'] as const).map(
        (name) => odd[name],
      ),
    ];
    await forEach(ready, ({ about, name }, index) => {
      const decision = index < 10 ? 'accept' : index < 13 ? 'waitlist' : 'reject';
      const by = name === 'Friend Frida' ? 'deputy' : 'lead';
      const rank = decision === 'waitlist' ? { rank: index - 9 } : {};
      return call.ask(about, 'stageDecision', call.as(by, 'lead'), { decision, ...rank, ...reason });
    });
    await year.settled();
    const letters = ['offer', 'waitlisted', 'rejected'];
    expect(await all.counts(letters)).toEqual({});
    await call.ask(call.call, 'releaseDecisions', lead(), { balanceSeen: true });
    await forEach(ready.slice(0, 10), ({ about }) => year.reaches(about, 'accepted'));
    await forEach(ready.slice(13), ({ about }) => year.reaches(about, 'rejected'));
    await year.settled();
    const told = await all.counts(letters);
    expect(told['offer']).toEqual({ mails: 10, cases: 10 });
    expect(told['waitlisted']).toEqual({ mails: 3, cases: 3 });
    // The one that was nominated is told to both.
    expect(told['rejected']!.cases).toBe(ready.length - 13);
    const [twice] = await rowsOf(
      year.work,
      `select count(*)::int as n from (select 1 from effect where kind = 'mail' and data->>'mail' = any(string_to_array(?, ','))
         group by case_id, data->>'personId' having count(*) > 1) as more`,
      [letters.join(',')],
    );
    expect(twice).toEqual({ n: 0 });
  });

  test('the waitlist moves up twice: after a no, and after silence', async () => {
    const offered = await year.today();
    const [no, quiet, ...yes] = plain.slice(0, 10) as [Candidate, Candidate, ...Candidate[]];
    const [next, after, last] = plain.slice(10, 13) as [Candidate, Candidate, Candidate];
    await all.act(no, 'declineOffer', reason);
    await year.reaches(next.about, 'accepted');
    expect(await stage(after)).toBe('waitlisted');
    await forEach([...yes, next], (one) => all.act(one, 'acceptOffer'));
    await year.passTo(addDays(offered, 15));
    expect(await stage(quiet)).toBe('declined');
    expect(from(await all.mails(quiet.about, quiet.personId), 'offer-reminder')).toEqual(
      [7, 12].map((day) => addDays(offered, day).slice(5)),
    );
    await year.reaches(after.about, 'accepted');
    await all.act(after, 'acceptOffer');
    expect(await stage(last)).toBe('waitlisted');
    expect((await all.counts(['offer-from-waitlist']))['offer-from-waitlist']).toEqual({
      mails: 2,
      cases: 2,
    });
  });

  test('counts days on the wall in Brussels when clocks go back', async () => {
    const one = plain[2]!;
    await year.passTo(`${june}-10-22`);
    await call.write(one.about, 'promoter-profile', papers.profile);
    await all.act(one, 'submitProfile');
    await year.passTo(`${june}-10-24`);
    await call.ask(one.about, 'returnProfile', call.secretariat, { comment: 'Say where you work.' });
    await year.passTo(`${june}-11-06`);
    const mails = await rowsOf<{ at: string }>(
      year.work,
      `select to_char(created_at at time zone 'Europe/Brussels', 'MM-DD HH24:MI') as at from effect
       where case_id = ? and data->>'mail' = 'profile-reminder' and created_at > '${june}-10-24' order by created_at`,
      [one.about.id],
    );
    const hour = mails[0]!.at.slice(6);
    expect(mails.map(({ at }) => at)).toEqual([`10-31 ${hour}`, `11-05 ${hour}`]);
  });

  test('a second call with nobody in it is extended once and ends without award', async () => {
    const again = await call.prepare({ places: 3 });
    expect(again).toBe(june + 1);
    await year.passTo(`${again}-06-01`, '09:00');
    expect(await year.stageOf(call.call)).toBe('open');
    await year.passTo(`${again}-07-01`, '09:00');
    expect(await year.stageOf(call.call)).toBe('closed');
    expect(await year.refusal(call.call, 'startReview', lead())).toEqual(['promoterCall.need.anApplication']);
    await call.ask(call.call, 'extend', lead(), { until: `${again}-07-10`, ...reason });
    await year.passTo(`${again}-07-20`, '09:00');
    expect(await year.stageOf(call.call)).toBe('closed');
    await call.ask(call.call, 'closeWithoutAward', lead(), reason);
    expect(await year.stageOf(call.call)).toBe('without-award');
  });

  test('went only where its lifecycles lead', async () => {
    await year.settled();
    expect(await all.illegal()).toEqual([]);
    await year.replays(call.call);
    await year.replays(plain[0]!.about);
  });
});
