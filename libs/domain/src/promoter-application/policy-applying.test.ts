import { describe, expect, test } from '@jest/globals';
import { deadlineOf, waitingOn } from '../lifecycle/index.js';
import {
  applicationIn,
  callBecomes,
  draftApplication,
  nomination,
  submittedApplication,
  waitingNomination,
  type ApplicationStory,
} from '../testing/promoter-application-story.js';
import { promoterApplicationRecipientsOf } from './index.js';

const consequences = (story: ApplicationStory) => story.consequences.map(({ consequence }) => consequence);
const waits = (story: ApplicationStory) => waitingOn(story.lifecycle, story.facts, story.context);
const due = (story: ApplicationStory) => deadlineOf(story.lifecycle, story.facts, story.context);
const missing = { field: 'reason', key: 'required' };

describe('a draft', () => {
  test('Given a draft, then its writers are reminded 7 and 2 days before the call closes, and it lapses with 30 June', () => {
    const story = draftApplication();
    expect([waits(story), due(story)]).toEqual([['applicant'], '2027-06-30']);
    story.until('2027-06-30 23:59');
    expect(story.takeMails()).toEqual([
      ['2027-06-23 08:00', 'draft-reminder', 'applicantSide'],
      ['2027-06-28 08:00', 'draft-reminder', 'applicantSide'],
    ]);
    expect(story.until('2027-07-01 00:00').facts.stage).toBe('lapsed');
    expect(story.takeMails()).toEqual([['2027-07-01 00:00', 'draft-lapsed', 'applicantSide']]);
  });

  test('Given co-authors, then they keep access, write, and are reminded too', () => {
    const story = draftApplication().does('applicant', 'addCoAuthor', { personId: 'carla' });
    expect(story.refusal('applicant', 'addCoAuthor', { personId: 'carla' })).toEqual([
      'personId: input.not-an-option',
    ]);
    story.does('coAuthor', 'editApplication', { languages: ['sv'] });
    expect(story.refusal('coAuthor', 'submit')).toEqual(['refusal.not-yours']);
    expect(promoterApplicationRecipientsOf(story.facts, 'applicantSide')).toEqual(
      ['ane', 'carla'].map((personId) => ({ kind: 'person', personId })),
    );
  });

  test('Given a form with gaps, when it is submitted, then each gap is named at its question', () => {
    const story = draftApplication();
    story.world = { ...story.world, form: [missing] };
    expect(story.refusal('applicant', 'submit')).toEqual(['reason: required']);
  });

  test('Given a call that has closed, then nobody submits, and nobody begins', () => {
    const story = draftApplication().sleepsUntil('2027-07-01 00:30');
    expect(story.refusal('applicant', 'submit')).toEqual(['promoterApplication.need.callOpen']);
  });

  test('Given an extension on the last day, then reminders and the end of drafts follow', () => {
    const story = callBecomes(draftApplication().until('2027-06-30 22:00'), { closesOn: '2027-07-14' });
    story.takeMails();
    expect(story.until('2027-07-14 23:59').facts.stage).toBe('draft');
    expect(story.takeMails().map(([when]) => when)).toEqual(['2027-07-07 08:00', '2027-07-12 08:00']);
    expect(story.until('2027-07-15 00:00').facts.stage).toBe('lapsed');
  });

  test('Given a call that is opened again, then a lapsed draft can be taken up', () => {
    const story = applicationIn.lapsed();
    expect(story.refusal('applicant', 'takeUpDraft')).toEqual(['promoterApplication.need.callOpen']);
    callBecomes(story, { closesOn: '2027-07-31' }).does('applicant', 'takeUpDraft');
    expect(story.facts.stage).toBe('draft');
  });

  test('Given a submitted application, then the applicant side has a receipt, and the applicant may withdraw at any time', () => {
    const story = draftApplication();
    story.does('applicant', 'submit');
    expect(story.takeMails()).toEqual([['2027-06-10 10:00', 'application-received', 'applicantSide']]);
    for (const make of Object.values(applicationIn)) {
      const one = make();
      if (one.lifecycle.stages[one.facts.stage].over) continue;
      expect([one.facts.stage, one.refusal('applicant', 'withdraw')]).toEqual([one.facts.stage, []]);
    }
  });
});

describe('a nomination', () => {
  test('Given a nominee who has not agreed, then the nominator cannot submit, only hand it in for the nominee’s yes', () => {
    const story = nomination().does('nominator', 'askNominee');
    expect(story.refusal('nominator', 'submit')).toEqual(['promoterApplication.need.candidateAgrees']);
    expect(story.takeMails()).toEqual([['2027-06-10 10:00', 'nomination', 'applicant']]);
    expect(story.refusal('nominator', 'askNominee')).toEqual(['promoterApplication.need.nomineeNotAsked']);
    story.does('applicant', 'agreeToNomination').does('nominator', 'submit');
    expect(story.facts).toMatchObject({ stage: 'submitted', applicantId: 'ane', nominatorId: 'nils' });
  });

  test('Given a nomination handed in on the last day, when the nominee agrees within seven days, then it is submitted', () => {
    const story = nomination().until('2027-06-30 23:50').does('nominator', 'submitForConsent');
    expect([waits(story), due(story)]).toEqual([['applicant'], '2027-07-07']);
    story.until('2027-07-07 23:59').does('applicant', 'agreeToNomination');
    expect(story.facts.stage).toBe('submitted');
    expect(story.story().slice(-2)).toEqual(['nominee-agreed', 'nominee-agreed-in-time']);
  });

  test('Given a nominee who stays silent, then the nominee is reminded, and the nomination lapses after the grace', () => {
    const story = waitingNomination();
    story.takeMails();
    expect(story.until('2027-07-07 23:59').facts.stage).toBe('awaiting-consent');
    expect(story.takeMails()).toEqual([['2027-07-01 08:00', 'nomination-reminder', 'applicant']]);
    expect(story.until('2027-07-08 00:00').facts.stage).toBe('lapsed');
    expect(story.refusal('applicant', 'agreeToNomination')).toEqual(['refusal.wrong-stage']);
  });

  test('Given the days of grace, then they are for the nominee’s yes only: an unfinished nomination lapses on 30 June', () => {
    expect(nomination().does('applicant', 'agreeToNomination').until('2027-07-01').facts.stage).toBe(
      'lapsed',
    );
  });

  test('Given a nominee who refuses, then the nomination is over and the nominator is told', () => {
    const story = waitingNomination();
    story.takeMails();
    story.does('applicant', 'refuseNomination', { reason: 'No time this year.' });
    expect(story.facts.stage).toBe('withdrawn');
    expect(story.takeMails().map(([, mail, to]) => [mail, to])).toEqual([
      ['nomination-refused', 'nominator'],
    ]);
  });

  test('Given a nominee who agreed, then the nominator can no longer take it back', () => {
    const story = nomination().does('applicant', 'agreeToNomination');
    expect(story.refusal('nominator', 'withdrawNomination')).toEqual([
      'promoterApplication.need.nomineeHasNotAgreed',
    ]);
  });
});

describe('eligibility', () => {
  test('Given a submitted application, then the lead or a named coordinator has five working days', () => {
    const story = submittedApplication();
    expect([waits(story), due(story)]).toEqual([['lead', 'checker'], '2027-06-17']);
    story.takeMails();
    story.until('2027-06-18');
    expect(story.takeMails()).toEqual([['2027-06-17 08:00', 'eligibility-due', 'checkers']]);
    for (const role of ['lead', 'checker'] as const) expect(story.refusal(role, 'markEligible')).toEqual([]);
    for (const role of ['secretariat', 'reviewer', 'deputy'] as const)
      expect(story.refusal(role, 'markEligible')).toEqual(['refusal.not-yours']);
  });

  test('Given a checklist with gaps, then the application cannot be found eligible; not eligible needs a reason', () => {
    const story = submittedApplication();
    story.world = { ...story.world, checklist: [{ field: 'complete', key: 'required' }] };
    expect(story.refusal('lead', 'markEligible')).toEqual(['complete: required']);
    expect(story.refusal('lead', 'markIneligible')).toEqual(['reason: input.required']);
  });

  test('Given an application returned once, when it is not mended in seven days, then it is judged as it stands, and not returned again', () => {
    const story = applicationIn.returned();
    expect([waits(story), due(story)]).toEqual([['applicant'], '2027-06-17']);
    expect(story.until('2027-06-17 23:59').facts.stage).toBe('returned');
    expect(story.until('2027-06-18 00:00').facts.stage).toBe('submitted');
    expect(story.refusal('lead', 'returnToApplicant', { reason: 'Again.' })).toEqual([
      'promoterApplication.need.notYetReturned',
    ]);
  });

  test('Given a returned application, then it may be mended after the call has closed', () => {
    const story = submittedApplication().until('2027-06-29 10:00');
    story.does('lead', 'returnToApplicant', { reason: 'The region is missing.' }).until('2027-07-03 10:00');
    story.does('applicant', 'editApplication', { region: 'SE23' }).does('applicant', 'resubmit');
    expect(story.facts).toMatchObject({ stage: 'submitted', region: 'SE23' });
  });

  test('Given a duplicate, then it is merged into another application of the call, with a reason', () => {
    const story = submittedApplication();
    expect(story.refusal('lead', 'merge', { applicationId: 'stranger', reason: 'Same.' })).toEqual([
      'applicationId: input.not-an-option',
    ]);
    story.does('checker', 'merge', { applicationId: 'other-application', reason: 'The same person.' });
    expect(story.facts.stage).toBe('merged');
  });

  test('Given fields locked after the deadline, then one question can be opened again, and only one', () => {
    const story = submittedApplication().does('checker', 'reopenField', {
      field: 'priorities',
      reason: 'Cut off.',
    });
    expect(story.refusal('lead', 'reopenField', { field: 'reach', reason: 'Cut off.' })).toEqual([
      'promoterApplication.need.noFieldReopened',
    ]);
    expect(story.does('applicant', 'closeField').facts.reopenedField).toBeNull();
  });

  test('Given a call closed without award, then its applications end, and come back where they were when it is taken up', () => {
    const story = applicationIn.eligible().does('clock', 'endWithoutAward');
    expect(story.facts.stage).toBe('without-award');
    expect(consequences(story)).toContainEqual({ mail: 'call-without-award', to: 'applicantSide' });
    expect(story.does('clock', 'takeUpAgain').facts.stage).toBe('eligible');
  });
});
