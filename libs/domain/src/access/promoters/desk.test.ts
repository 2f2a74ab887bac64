import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { papersOf, type PromoterApplicationFacts } from '../../promoter-application/index.js';
import {
  activeApplication,
  applicationIn,
  declares,
  draftApplication,
  eligibleApplication,
  filesReview,
  reviewedApplication,
  submittedApplication,
} from '../../testing/promoter-application-story.js';
import type { Viewer } from '../viewer.js';
import { promoterDeskParts, promoterDeskRoles, promoterDeskWriting, promoterFormReaders } from './index.js';

const viewer = (personId: string, roles: Viewer['roles'] = ['coordinator']): Viewer => ({
  personId,
  roles,
  organisationIds: [],
});
const secretary = viewer('secretary', ['secretariat']);
const forms = [
  'promoter-application',
  'promoter-eligibility',
  'promoter-review',
  'promoter-profile',
] as const;
/** The forms in which somebody may write, with what they may write. */
const writes = (who: Viewer, facts: PromoterApplicationFacts) =>
  Object.fromEntries(
    forms
      .map((form) => [form, promoterDeskWriting(who, facts, form)] as const)
      .filter(([, writing]) => writing.length > 0),
  );
const everybody = ['lead', 'deputy', 'checker', 'rita', 'rolf', 'rosa', 'olga', 'stranger'];

describe('whoever is of the candidate’s side', () => {
  test('is nothing at the desk, reads nothing and writes nothing there, the secretariat’s own people among them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(applicationIn)),
        fc.constantFrom('ane', 'nils', 'carla'),
        fc.constantFrom<Viewer['roles']>([], ['coordinator'], ['secretariat', 'coordinator']),
        fc.boolean(),
        (make, personId, roles, anonymous) => {
          const facts = { ...make().facts, applicantId: 'ane', nominatorId: 'nils', coAuthorIds: ['carla'] };
          const who = viewer(personId, roles);
          expect(promoterDeskRoles(who, facts)).toEqual([]);
          expect(promoterDeskParts(who, facts, anonymous)).toEqual([]);
          expect(writes(who, facts)).toEqual({});
        },
      ),
    );
  });
});

describe('whoever has a conflict, or no part in it', () => {
  test('reads nothing and writes nothing, in any stage', () => {
    for (const make of Object.values(applicationIn))
      for (const personId of everybody) {
        const facts: PromoterApplicationFacts = {
          ...make().facts,
          found: personId === 'stranger' ? [] : [{ personId, kind: 'same-organisation' }],
        };
        expect([personId, promoterDeskParts(viewer(personId), facts, false)]).toEqual([personId, []]);
        expect(writes(viewer(personId), facts)).toEqual({});
      }
  });
});

describe('what is written at the desk', () => {
  test('Given a draft, then the secretariat writes all of it on its author’s word, and nobody of the panel does', () => {
    const { facts } = draftApplication();
    expect(writes(secretary, facts)).toEqual({ 'promoter-application': 'all' });
    for (const personId of everybody) expect(writes(viewer(personId), facts)).toEqual({});
  });

  test('Given that it is in, then its answers are closed, but for the one question that was opened again', () => {
    const story = submittedApplication();
    expect(writes(secretary, story.facts)).toEqual({});
    story.does('lead', 'reopenField', { field: 'priorities', reason: 'It was cut off.' });
    expect(writes(secretary, story.facts)).toEqual({ 'promoter-application': ['priorities'] });
    expect(writes(viewer('lead'), story.facts)['promoter-application']).toBeUndefined();
    story.does('applicant', 'closeField');
    expect(writes(secretary, story.facts)).toEqual({});
  });

  test('Given the checklist, then lead and checkers fill it in until they decided by it', () => {
    const { facts } = submittedApplication();
    for (const personId of ['lead', 'checker'])
      expect(writes(viewer(personId), facts)).toEqual({ 'promoter-eligibility': 'all' });
    expect(writes(viewer('rita'), facts)).toEqual({});
    expect(writes(viewer('checker'), eligibleApplication().facts)).toEqual({});
  });

  test('Given a review, then it is its reviewer’s alone until it is filed, or a conflict comes to light', () => {
    const story = reviewedApplication();
    expect(writes(viewer('rita'), story.facts)).toEqual({ 'promoter-review': 'all' });
    for (const personId of ['lead', 'deputy', 'checker', 'rosa'])
      expect(writes(viewer(personId), story.facts)).toEqual({});
    expect(writes(secretary, story.facts)).toEqual({});
    filesReview(story, 'rita');
    expect(writes(viewer('rita'), story.facts)).toEqual({});
    declares(story, 'rolf', true);
    expect(writes(viewer('rolf'), story.facts)).toEqual({});
  });

  test('a profile is written by the promoter, never at the desk; and only what is a draft, or was opened again, is written at all', () => {
    const stories = [...Object.values(applicationIn), activeApplication];
    for (const make of stories)
      for (const who of [secretary, ...everybody.map((personId) => viewer(personId))]) {
        const { facts } = make();
        const found = writes(who, facts);
        expect(found['promoter-profile']).toBeUndefined();
        for (const form of Object.keys(found)) {
          const own = papersOf(facts).filter(
            (paper) => paper.form === form && [null, who.personId].includes(paper.personId),
          );
          expect(own.map(({ status }) => status)).toContain('draft');
        }
      }
  });
});

test('as whom somebody reads a form follows from what they are: whoever checks reads what the lead reads', () => {
  expect(promoterFormReaders(['secretariat', 'lead'])).toEqual(['secretariat', 'lead']);
  expect(promoterFormReaders(['checker'])).toEqual(['lead']);
  expect(promoterFormReaders(['outsideReviewer'])).toEqual(['reviewer']);
  expect(promoterFormReaders(['deputy'])).toEqual([]);
});
