import { describe, expect, test } from '@jest/globals';
import {
  activeApplication,
  confirmedApplication,
  profiledApplication,
  type ApplicationStory,
} from '../testing/promoter-application-story.js';
import type { PromoterApplicationFacts } from './facts.js';
import { consentsInPreview, consentsToOffer, keepsPortrait, showsPortrait } from './portrait.js';

/** Whether the photo is still there after a step. */
function stays(story: ApplicationStory, step: (story: ApplicationStory) => unknown): boolean {
  const before: PromoterApplicationFacts = story.facts;
  step(story);
  return keepsPortrait(before, story.facts);
}

describe('the photo of a promoter', () => {
  test('Given a profile that is being written, then its photo stays, whatever is ticked', () => {
    const { facts } = confirmedApplication();
    expect(showsPortrait(facts)).toBe(false);
    expect(keepsPortrait(null, facts)).toBe(true);
  });

  test('Given a profile that is sent in without a yes to it, then it is erased; given a yes, it stays', () => {
    const story = confirmedApplication();
    story.world = { ...story.world, profileConsents: ['page', 'links'] };
    expect(stays(story, (one) => one.does('applicant', 'submitProfile'))).toBe(false);
    expect(stays(confirmedApplication(), (one) => one.does('applicant', 'submitProfile'))).toBe(true);
  });

  test('Given a yes that is taken back, of the photo or of the page, then it is erased, in a draft too', () => {
    for (const what of ['photo', 'page']) {
      expect(stays(activeApplication(), (one) => one.does('applicant', 'withdrawConsent', { what }))).toBe(
        false,
      );
      const returned = profiledApplication().does('secretariat', 'returnProfile', { comment: 'Shorter.' });
      expect(keepsPortrait(null, returned.facts)).toBe(true);
      expect(stays(returned, (one) => one.does('applicant', 'withdrawConsent', { what }))).toBe(false);
    }
  });

  test('Given another part that is taken back, or a promoter of former years, then it stays; given the end, it goes', () => {
    const story = activeApplication().does('applicant', 'giveConsents', {
      consents: ['page', 'photo', 'links'],
    });
    expect(stays(story, (one) => one.does('applicant', 'withdrawConsent', { what: 'links' }))).toBe(true);
    expect(stays(story, (one) => one.does('applicant', 'becomeAlumni'))).toBe(true);
    expect(stays(activeApplication(), (one) => one.does('applicant', 'withdraw'))).toBe(false);
    expect(stays(confirmedApplication(), (one) => one.does('applicant', 'withdraw'))).toBe(false);
  });
});

describe('a preview', () => {
  const ticked = { pageConsent: true, photoConsent: true };

  test('shows what is ticked while it is written, and the page in any case', () => {
    const { facts } = confirmedApplication();
    const draft = (answers: object) => consentsInPreview(facts, { status: 'draft', answers: { ...answers } });
    expect(draft(ticked)).toEqual(['page', 'photo']);
    expect(draft({ linksConsent: true })).toEqual(['page', 'links']);
    expect(draft({})).toEqual(['page']);
  });

  test('shows what is agreed to once it is sent in, whatever was ticked', () => {
    const { facts } = profiledApplication().does('applicant', 'withdrawConsent', { what: 'photo' });
    expect(consentsInPreview(facts, { status: 'filed', answers: ticked })).toEqual(['page']);
  });
});

test('what may be agreed to again is the page, and then each part of which there is something', () => {
  const story = activeApplication().does('applicant', 'withdrawConsent', { what: 'photo' });
  const there = { answers: { links: ['https://ane.example/'], contactEmail: '' }, hasPhoto: false };
  expect(consentsToOffer(story.facts, there)).toEqual(['links']);
  expect(consentsToOffer(story.facts, { ...there, hasPhoto: true })).toEqual(['photo', 'links']);
  story.does('applicant', 'withdrawConsent', { what: 'page' });
  expect(consentsToOffer(story.facts, there)).toEqual(['page']);
});
