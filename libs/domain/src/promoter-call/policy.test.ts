import { describe, expect, test } from '@jest/globals';
import { deadlineOf, waitingOn } from '../lifecycle/index.js';
import {
  applications,
  callIn,
  callPayload,
  closedCall,
  decidedCall,
  openCall,
  plannedCall,
  publishedCall,
  readyCall,
  reviewingCall,
  stagedCall,
  withApplications,
  type CallStory,
} from '../testing/promoter-call-story.js';
import { promoterCallRecipientsOf } from './index.js';

const consequences = (story: CallStory) => story.consequences.map(({ consequence }) => consequence);
const waits = (story: CallStory) => waitingOn(story.lifecycle, story.facts, story.context);
const due = (story: CallStory) => deadlineOf(story.lifecycle, story.facts, story.context);

describe('before June', () => {
  test('Given a new call, then it opens on 1 June and closes on 30 June, unless it says otherwise', () => {
    expect(plannedCall().facts).toMatchObject({
      opensOn: '2027-06-01',
      closesOn: '2027-06-30',
      path: 'two-reviewers',
      interview: 'no-interview',
    });
    expect(
      plannedCall({ ...callPayload, opensOn: '2027-10-01', closesOn: '2027-10-31' }).facts.closesOn,
    ).toBe('2027-10-31');
    expect(plannedCall().refusal('secretariat', 'editCall', { closesOn: '2027-05-31' })).toEqual([
      'closesOn: input.end-before-start',
    ]);
  });

  test('Given a call with gaps, when the secretariat says that it is ready, then each gap is a reason', () => {
    const story = plannedCall();
    story.world = { ...story.world, textMissing: ['sv'] };
    story.does('secretariat', 'setWeights', { weights: { relevance: 0 } });
    expect(story.refusal('secretariat', 'sayReady')).toEqual(
      [
        'textInEveryLanguage',
        'weightsGiven',
        'leadNamed',
        'deputyNamed',
        'panelLargeEnough',
        'previewed',
      ].map((need) => `promoterCall.need.${need}`),
    );
  });

  test('Given weights, then only the criteria of the form have one', () => {
    expect(plannedCall().refusal('secretariat', 'setWeights', { weights: { beauty: 3 } })).toEqual([
      'weights: input.not-an-option',
    ]);
  });

  test('Given a call that was said to be ready, when something is changed, then it has to be looked at again', () => {
    const story = readyCall().does('secretariat', 'editCall', { places: 12 });
    expect(story.facts).toMatchObject({ readyAt: null, previewedAt: null, places: 12 });
    expect(story.refusal('secretariat', 'sayReady')).toEqual(['promoterCall.need.previewed']);
  });

  test('Given a lead, then the same person cannot be the deputy', () => {
    const story = plannedCall().does('secretariat', 'nameLead', { personId: 'lead' });
    expect(story.refusal('secretariat', 'nameDeputy', { personId: 'lead' })).toEqual([
      'personId: input.not-an-option',
    ]);
  });

  test('Given a call that is not ready on 25 May, then secretariat and lead are told that morning', () => {
    const story = plannedCall().does('secretariat', 'nameLead', { personId: 'lead' });
    story.takeMails();
    story.until('2027-05-26');
    expect(story.takeMails()).toEqual([
      ['2027-05-25 08:00', 'call-not-ready', 'secretariat'],
      ['2027-05-25 08:00', 'call-not-ready', 'lead'],
    ]);
    expect(story.tasks).toEqual([['2027-05-25 08:00', 'call-to-prepare', 'secretariat']]);
    expect(promoterCallRecipientsOf(story.facts, 'lead')).toEqual([{ kind: 'person', personId: 'lead' }]);
  });

  test('Given a call that is ready, then nobody is warned', () => {
    const story = readyCall();
    story.takeMails();
    story.until('2027-05-31');
    expect(story.takeMails()).toEqual([]);
  });
});

describe('opening', () => {
  test('Given a ready call, then it opens on 1 June at 00:00, and the mailing list is written to once', () => {
    const story = readyCall();
    story.takeMails();
    expect(story.refusal('secretariat', 'launch')).toEqual(['promoterCall.need.openingDayCome']);
    expect(story.until('2027-05-31 23:59').facts.stage).toBe('planned');
    expect(story.until('2027-06-01 00:00').facts.stage).toBe('open');
    story.until('2027-06-20');
    expect(story.takeMails()).toEqual([['2027-06-01 00:00', 'call-opened', 'mailingList']]);
  });

  test('Given a call that nobody said is ready, then nothing goes out on 1 June, and the secretariat launches it later', () => {
    const story = plannedCall().until('2027-06-03 10:00');
    expect(story.facts.stage).toBe('planned');
    expect(story.refusal('secretariat', 'launch')).toEqual(['promoterCall.need.saidReady']);
    for (const [action, payload] of [
      ['nameLead', { personId: 'lead' }],
      ['nameDeputy', { personId: 'deputy' }],
      ['namePanel', { reviewerIds: ['rita', 'rolf'] }],
      ['previewCall', {}],
      ['sayReady', {}],
    ] as const)
      story.does('secretariat', action, payload);
    expect(story.wakes().facts.stage).toBe('open');
  });

  test('Given a call, then only the secretariat prepares and launches it', () => {
    for (const role of ['lead', 'deputy', 'reviewer', 'applicant'] as const)
      for (const action of ['editCall', 'sayReady', 'launch', 'nameLead'])
        expect(readyCall().refusal(role, action)).toEqual(['refusal.not-yours']);
  });
});

describe('closing', () => {
  test('Given an open call, then the whole of 30 June belongs to the applicants', () => {
    const story = withApplications(openCall(), applications(5)).until('2027-06-30 23:59');
    expect([story.facts.stage, due(story)]).toEqual(['open', '2027-06-30']);
    expect(story.until('2027-07-01 00:00').facts.stage).toBe('closed');
    expect(consequences(story)).toContainEqual({ command: 'followCall', on: 'applications' });
  });

  test('Given an extension on the last day, then it closes on the new day and every application follows', () => {
    const story = withApplications(openCall(), applications(5)).until('2027-06-30 22:00');
    story.takeMails();
    expect(story.refusal('lead', 'extend', { until: '2027-06-30' })).toEqual(['until: input.not-later']);
    story.does('lead', 'extend', { until: '2027-07-14' });
    expect(story.takeMails()).toEqual([['2027-06-30 22:00', 'call-extended', 'mailingList']]);
    expect(consequences(story).at(-2)).toEqual({ command: 'followCall', on: 'applications' });
    expect(story.until('2027-07-14 23:59').facts.stage).toBe('open');
    expect(story.until('2027-07-15 00:00').facts.stage).toBe('closed');
  });

  test('Given a call closed early, then all that hangs on the closing date comes earlier', () => {
    const story = withApplications(openCall(), applications(5)).until('2027-06-15 12:00');
    story.does('secretariat', 'closeEarly', { reason: 'All places are spoken for.' });
    expect(story.facts).toMatchObject({ stage: 'closed', closesOn: '2027-06-15' });
    expect(story.until('2027-06-22 23:59').facts.stage).toBe('closed');
    expect(story.until('2027-06-23 00:00').facts.stage).toBe('reviewing');
    expect(due(story)).toBe('2027-08-31');
  });

  test('Given enough applications, then the review begins by itself when the nominees’ seven days are over', () => {
    const story = closedCall();
    expect(story.until('2027-07-07 23:59').facts.stage).toBe('closed');
    expect(story.until('2027-07-08 00:00').facts.stage).toBe('reviewing');
    expect(due(story)).toBe('2027-09-15');
  });

  test('Given too few applications, then the lead is told and goes on, extends, or closes without award', () => {
    const story = withApplications(openCall(), applications(2)).until('2027-07-20');
    expect(story.facts.stage).toBe('closed');
    expect(waits(story)).toEqual(['lead']);
    expect(story.mails.filter(([, mail]) => mail === 'too-few-applications')).toEqual([
      ['2027-07-01 08:00', 'too-few-applications', 'lead'],
    ]);
    for (const [action, payload, stage] of [
      ['startReview', {}, 'reviewing'],
      ['extend', { until: '2027-08-15' }, 'open'],
      ['closeWithoutAward', { reason: 'Only two came.' }, 'without-award'],
    ] as const)
      expect(story.asks('lead', action, payload)).toMatchObject({ facts: { stage } });
  });

  test('Given no application at all, then nobody can go on to the review', () => {
    expect(closedCall(0).refusal('lead', 'startReview')).toEqual(['promoterCall.need.anApplication']);
    const some = withApplications(closedCall(0), applications(2, 'lapsed'), applications(1, 'withdrawn'));
    expect(some.refusal('lead', 'startReview')).toEqual(['promoterCall.need.anApplication']);
  });

  test('Given a call closed without award, then its applications end, and go on when it is taken up', () => {
    const story = callIn['without-award']();
    expect(consequences(story)).toContainEqual({ command: 'endWithoutAward', on: 'applications' });
    story.does('lead', 'takeUpCall', { until: '2027-08-31', reason: 'Three regions asked for it.' });
    expect(story.facts.stage).toBe('open');
    expect(consequences(story)).toContainEqual({ command: 'takeUpAgain', on: 'applications' });
  });

  test('Given a call under review, when it is opened again, then it closes anew on the later day', () => {
    const story = reviewingCall().does('lead', 'reopenCall', {
      until: '2027-07-31',
      reason: 'A server was down.',
    });
    expect(story.until('2027-08-01 00:00').facts.stage).toBe('closed');
    expect(story.until('2027-08-08 00:00').facts.stage).toBe('reviewing');
  });
});

describe('decisions', () => {
  test('Given a review, then the lead is reminded of the release a week before 15 September, and told on the day', () => {
    const story = reviewingCall();
    story.takeMails();
    story.until('2027-09-16');
    expect(story.takeMails()).toEqual([
      ['2027-09-08 08:00', 'release-due', 'lead'],
      ['2027-09-15 08:00', 'release-due', 'secretariat'],
    ]);
    expect(story.tasks.at(-1)).toEqual(['2027-09-15 08:00', 'decisions-due', 'lead']);
  });

  test('Given staged decisions, then either the lead or the secretariat releases all, after looking at the balance', () => {
    for (const role of ['lead', 'secretariat'] as const) {
      const story = stagedCall();
      expect(story.refusal(role, 'releaseDecisions')).toEqual(['balanceSeen: input.required']);
      expect(story.refusal(role, 'releaseDecisions', { balanceSeen: false })).toEqual([
        'promoterCall.need.balanceLookedAt',
      ]);
      story.does(role, 'releaseDecisions', { balanceSeen: true });
      expect(story.facts.stage).toBe('decided');
      expect(consequences(story)).toContainEqual({ command: 'notify', on: 'stagedApplications' });
    }
    expect(stagedCall().refusal('reviewer', 'releaseDecisions', { balanceSeen: true })).toEqual([
      'refusal.not-yours',
    ]);
  });

  test('Given an application that is still pending, then the release needs it left out, with a reason', () => {
    const story = withApplications(
      stagedCall(),
      applications(1, 'staged', 'accept'),
      applications(1, 'interview'),
    );
    const release = () => story.refusal('lead', 'releaseDecisions', { balanceSeen: true });
    expect(release()).toEqual(['promoterCall.need.everyApplicationSettled']);
    expect(story.refusal('lead', 'leaveOut', { applicationId: 'interview-0' })).toEqual([
      'reason: input.required',
    ]);
    expect(story.refusal('lead', 'leaveOut', { applicationId: 'staged-0', reason: 'Late.' })).toEqual([
      'applicationId: input.not-an-option',
    ]);
    story.does('lead', 'leaveOut', { applicationId: 'interview-0', reason: 'Ill until October.' });
    expect(release()).toEqual([]);
    story.does('lead', 'takeBackIn', { applicationId: 'interview-0' });
    expect(release()).toEqual(['promoterCall.need.everyApplicationSettled']);
  });

  test('Given one left out of the release, when it is staged, then it has a release of its own', () => {
    const story = withApplications(decidedCall(), applications(3, 'accepted'));
    expect(story.refusal('lead', 'releaseDecisions', { balanceSeen: true })).toEqual([
      'promoterCall.need.somethingToRelease',
    ]);
    withApplications(story, applications(3, 'accepted'), applications(1, 'staged', 'accept'));
    story.does('lead', 'releaseDecisions', { balanceSeen: true });
    expect(story.facts.stage).toBe('decided');
  });

  test('Given profiles, then they are published by the secretariat, and a year later the call is archived', () => {
    expect(decidedCall().refusal('secretariat', 'publishProfiles')).toEqual([
      'promoterCall.need.aProfileApproved',
    ]);
    const story = publishedCall();
    expect(consequences(story)).toContainEqual({ command: 'publishProfile', on: 'approvedProfiles' });
    expect(story.until('2028-09-13 23:59').facts.stage).toBe('published');
    expect(story.until('2028-09-14 00:00').facts.stage).toBe('archived');
    expect(consequences(story)).toContainEqual({ command: 'endWaitlist', on: 'waitlist' });
  });
});
