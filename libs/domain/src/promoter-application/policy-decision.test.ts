import { describe, expect, test } from '@jest/globals';
import { deadlineOf, waitingOn } from '../lifecycle/index.js';
import {
  activeApplication,
  applicationIn,
  approvedApplication,
  confirmedApplication,
  notifiedApplication,
  profiledApplication,
  readyApplication,
  stagedApplication,
  type ApplicationStory,
} from '../testing/promoter-application-story.js';
import { plainStatusOf, promoterApplicationStages } from './index.js';

const consequences = (story: ApplicationStory) => story.consequences.map(({ consequence }) => consequence);
const waits = (story: ApplicationStory) => waitingOn(story.lifecycle, story.facts, story.context);
const due = (story: ApplicationStory) => deadlineOf(story.lifecycle, story.facts, story.context);
const need = (name: string) => `promoterApplication.need.${name}`;
const movesUp = { command: 'moveUp', on: 'waitlist' };

describe('staging and release', () => {
  test('Given a staged decision, then it has a reason, nothing is sent, and it can be taken back or changed', () => {
    const story = readyApplication();
    story.takeMails();
    expect(story.refusal('lead', 'stageDecision', { decision: 'accept' })).toEqual([
      'reason: input.required',
    ]);
    story.does('lead', 'stageDecision', { decision: 'reject', reason: 'Too narrow.' });
    story.does('lead', 'stageDecision', { decision: 'accept', reason: 'On second thoughts.' });
    expect(story.facts.staged).toMatchObject({ decision: 'accept', rank: null });
    story.does('lead', 'unstageDecision', { reason: 'The balance.' });
    expect(story.facts).toMatchObject({ stage: 'ready', staged: null });
    expect(story.takeMails()).toEqual([]);
  });

  test('Given the waitlist, then each has a place on it', () => {
    expect(
      readyApplication().refusal('lead', 'stageDecision', { decision: 'waitlist', reason: 'Nearly.' }),
    ).toEqual(['rank: input.required']);
  });

  test('Given staged decisions, then only the lead stages, and the applicant’s plain status tells nothing of it', () => {
    expect(readyApplication().refusal('secretariat', 'stageDecision')).toEqual(['refusal.not-yours']);
    const untold = ['eligible', 'under-review', 'ready', 'staged', 'notified'] as const;
    expect(new Set(untold.map((stage) => plainStatusOf[stage]))).toEqual(new Set(['being-reviewed']));
    expect(promoterApplicationStages.filter((stage) => !plainStatusOf[stage])).toEqual([]);
  });

  test('Given decisions that are not released, then nobody is told, whoever asks', () => {
    expect(stagedApplication().refusal('clock', 'notify')).toEqual([need('decisionsReleased')]);
    expect(stagedApplication().refusal('lead', 'notify')).toEqual(['refusal.not-yours']);
  });

  test.each([
    ['accept', 'accepted', 'offer', 'applicant'],
    ['waitlist', 'waitlisted', 'waitlisted', 'applicantSide'],
    ['reject', 'rejected', 'rejected', 'applicantSide'],
  ] as const)(
    'Given %s staged, when decisions are released, then one letter goes out',
    (decision, stage, mail, to) => {
      const story = stagedApplication(decision);
      story.takeMails();
      story.world = { ...story.world, call: { ...story.world.call, stage: 'decided' } };
      story.does('clock', 'notify');
      expect(story.facts.stage).toBe(stage);
      expect(story.takeMails().map(([, ...rest]) => rest)).toEqual([[mail, to]]);
      expect(story.refusal('clock', 'notify')).toEqual(['refusal.wrong-stage']);
    },
  );
});

describe('acceptance and waitlist', () => {
  test('Given an offer, then it has 14 days with reminders 7 and 2 days before, and then the waitlist moves up', () => {
    const story = notifiedApplication();
    expect([waits(story), due(story)]).toEqual([['applicant'], '2027-09-29']);
    story.takeMails();
    expect(story.until('2027-09-29 23:59').takeMails()).toEqual([
      ['2027-09-22 08:00', 'offer-reminder', 'applicant'],
      ['2027-09-27 08:00', 'offer-reminder', 'applicant'],
    ]);
    expect(story.until('2027-09-30 00:00').facts.stage).toBe('declined');
    expect(consequences(story)).toContainEqual(movesUp);
  });

  test('Given a no, or a withdrawal before publication, then the waitlist moves up; given one before any offer, it does not', () => {
    expect(consequences(notifiedApplication().does('applicant', 'declineOffer'))).toContainEqual(movesUp);
    expect(consequences(approvedApplication().does('applicant', 'withdraw'))).toContainEqual(movesUp);
    expect(consequences(stagedApplication().does('applicant', 'withdraw'))).not.toContainEqual(movesUp);
    expect(consequences(notifiedApplication('waitlist').does('applicant', 'withdraw'))).not.toContainEqual(
      movesUp,
    );
  });

  test('Given a free place, then the first in line moves up, with 14 days of its own', () => {
    const story = notifiedApplication('waitlist').until('2027-09-30 00:00');
    story.world = { ...story.world, aheadOnWaitlist: 1 };
    expect(story.refusal('clock', 'moveUp')).toEqual([need('firstInLine')]);
    story.world = { ...story.world, aheadOnWaitlist: 0, placesLeft: 0 };
    expect(story.refusal('clock', 'moveUp')).toEqual([need('placeFree')]);
    story.world = { ...story.world, placesLeft: 1 };
    story.does('clock', 'moveUp');
    expect([story.facts.stage, due(story)]).toEqual(['accepted', '2027-10-14']);
    expect(story.mails.at(-1)).toEqual(['2027-09-30 00:00', 'offer-from-waitlist', 'applicant']);
  });

  test('Given an answer by phone, then the secretariat records it on the applicant’s word', () => {
    const onBehalf = { role: 'applicant', channel: 'phone' } as const;
    const story = notifiedApplication();
    expect(story.refusal('secretariat', 'acceptOffer')).toEqual(['refusal.not-yours']);
    expect(story.does('secretariat', 'acceptOffer', {}, { onBehalf }).facts.stage).toBe('confirmed');
  });

  test('Given an archived call, then its waitlist ends and those on it are told', () => {
    const story = notifiedApplication('waitlist').does('clock', 'endWaitlist');
    expect([story.facts.stage, story.mails.at(-1)?.[1]]).toEqual(['rejected', 'rejected']);
  });
});

describe('profiles', () => {
  test('Given a yes, then the profile has 14 days with reminders, and then it is a task for the secretariat', () => {
    const story = confirmedApplication();
    story.takeMails();
    story.until('2027-10-06');
    expect(story.takeMails()).toEqual([
      ['2027-09-27 08:00', 'profile-reminder', 'applicant'],
      ['2027-10-02 08:00', 'profile-reminder', 'applicant'],
    ]);
    expect(story.tasks.at(-1)).toEqual(['2027-10-05 00:00', 'profile-missing', 'secretariat']);
    expect(story.facts.stage).toBe('confirmed');
  });

  test('Given no consent to the page, then there is no profile to approve', () => {
    const story = confirmedApplication();
    story.world = { ...story.world, profileConsents: [] };
    story.does('applicant', 'giveConsents', { consents: ['page'] });
    expect(story.refusal('applicant', 'submitProfile')).toEqual([need('pageTicked')]);
    expect(story.refusal('applicant', 'giveConsents', { consents: ['page', 'soul'] })).toEqual([
      'consents: input.not-an-option',
    ]);
    story.world = { ...story.world, profileConsents: ['page'] };
    expect(story.does('applicant', 'submitProfile').facts.stage).toBe('profile-drafted');
  });

  test('Given a profile that is sent in, then what is ticked in it is agreed to by that very step, and nothing else', () => {
    const story = confirmedApplication().does('applicant', 'giveConsents', { consents: ['page', 'contact'] });
    const given = story.facts.profile.consents.page;
    story.until('2027-09-25 10:00').does('applicant', 'submitProfile');
    expect(story.facts.profile.consents).toEqual({ page: given, photo: story.now });
    story.does('secretariat', 'returnProfile', { comment: 'Shorter, please.' });
    story.world = { ...story.world, profileConsents: ['page'] };
    expect(story.does('applicant', 'submitProfile').facts.profile.consents).toEqual({ page: given });
  });

  test('Given a consent that was taken back, then it may be given again, by a promoter of former years too', () => {
    const story = activeApplication().does('applicant', 'withdrawConsent', { what: 'page' });
    story.does('applicant', 'giveConsents', { consents: ['page'] });
    expect(consequences(story).at(-1)).toEqual({ publish: 'profile' });
    story.does('applicant', 'becomeAlumni').does('applicant', 'withdrawConsent', { what: 'page' });
    story.does('applicant', 'giveConsents', { consents: ['page', 'links'] });
    expect(Object.keys(story.facts.profile.consents)).toEqual(['page', 'links']);
  });

  test('Given a drafted profile, then the secretariat approves it or returns it with a comment', () => {
    const story = profiledApplication();
    expect(story.refusal('lead', 'approveProfile')).toEqual(['refusal.not-yours']);
    story.does('secretariat', 'returnProfile', { comment: 'Shorter, please.' });
    expect(story.facts.stage).toBe('confirmed');
    expect(story.does('applicant', 'submitProfile').facts.profile.revision).toBe(2);
  });

  test('Given consent withdrawn before publication, then nothing is published', () => {
    const story = approvedApplication().does('applicant', 'withdrawConsent', { what: 'page' });
    expect(story.refusal('secretariat', 'publishProfile')).toEqual([need('pageAgreed')]);
    expect(story.facts.profile.consents).toEqual({});
  });

  test('Given an active promoter, when one consent is withdrawn, then that part goes at once; given the page, all of it', () => {
    const story = activeApplication();
    expect(story.facts).toMatchObject({ stage: 'active', profile: { publishedAt: story.now } });
    story.does('applicant', 'withdrawConsent', { what: 'photo' });
    expect(consequences(story).at(-2)).toEqual({ publish: 'profile' });
    expect(Object.keys(story.facts.profile.consents)).toEqual(['page']);
    expect(story.refusal('applicant', 'giveConsents', { consents: ['photo'] })).toEqual([need('pageStays')]);
    story.does('applicant', 'withdrawConsent', { what: 'page' });
    expect(consequences(story).at(-2)).toEqual({ unpublish: 'profile' });
  });

  test('Given a promoter who withdraws, then the profile is taken off at once', () => {
    expect(consequences(activeApplication().does('applicant', 'withdraw'))).toContainEqual({
      unpublish: 'profile',
    });
    expect(consequences(applicationIn.confirmed().does('applicant', 'withdraw'))).not.toContainEqual({
      unpublish: 'profile',
    });
  });

  test('Given an active promoter, then renewal is asked each year, and silence for 30 days makes an alumnus', () => {
    const story = activeApplication();
    story.takeMails();
    story.until('2028-12-01 08:00');
    expect(story.takeMails()).toEqual([['2028-12-01 08:00', 'renewal', 'applicant']]);
    expect([waits(story), due(story)]).toEqual([['applicant'], '2028-12-31']);
    story.until('2028-12-05 10:00').does('applicant', 'renew');
    story.takeMails();
    story.until('2029-12-05 09:00');
    expect(story.takeMails()).toEqual([['2029-12-05 08:00', 'renewal', 'applicant']]);
    expect(story.until('2030-01-04 23:59').facts.stage).toBe('active');
    expect(story.until('2030-01-05 00:00').facts.stage).toBe('alumni');
    expect(story.does('applicant', 'rejoin').facts.stage).toBe('active');
  });
});
