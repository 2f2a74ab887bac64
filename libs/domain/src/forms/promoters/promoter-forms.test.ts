import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reviewCriteria } from '../../promoters/index.js';
import {
  anonymousForm,
  answersForReaders,
  formKeys,
  profileConsentsIn,
  progressOf,
  promoterFormFor,
  promoterFormKeys,
  promoterForms,
  publicProfile,
  questionsFor,
  recommendationIn,
  reviewFormFor,
  scoresIn,
  validateAnswers,
  type Answers,
  type PromoterFormKey,
} from '../index.js';

const problems = (key: PromoterFormKey, answers: Answers) =>
  validateAnswers(promoterFormFor(key), answers, 'filing').map(({ field, key: what }) => `${field} ${what}`);
const keysOf = (form: ReturnType<typeof promoterFormFor>) => questionsFor(form).map(({ key }) => key);
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const application: Answers = {
  name: 'Ane Etxeberria',
  type: 'vet-teacher',
  institutions: ['TKNIKA'],
  region: 'ES21',
  languages: ['es', 'eu'],
  contactEmail: 'ane@example.org',
  reason: 'Twelve schools have gone abroad with her help.',
  priorities: 'Teachers first.',
  messages: 'Go, look, come back, change something.',
  interests: 'How others recognise what was learnt.',
  inclusion: 'no',
  dataConsent: true,
};

describe('the forms of a call', () => {
  test('are numbered, ask each question once, and are none of the reports’', () => {
    for (const key of promoterFormKeys) {
      expect(promoterForms[key].map(({ version }) => version)).toEqual(
        promoterForms[key].map((_one, index) => index + 1),
      );
      for (const form of promoterForms[key]) {
        expect(form.key).toBe(key);
        const keys = keysOf(form);
        expect(new Set(keys).size).toBe(keys.length);
        for (const question of questionsFor(form)) {
          if (question.kind === 'scale')
            expect(question.levels).toHaveLength(question.max! - question.min! + 1);
          if (question.kind === 'choice' || question.kind === 'choices')
            expect((question.options?.length ?? 0) > 1 || question.vocabulary !== undefined).toBe(true);
          expect(question.audience).toContain('secretariat');
        }
      }
    }
    expect(formKeys.filter((key) => (promoterFormKeys as readonly string[]).includes(key))).toEqual([]);
    expect(() => promoterFormFor('promoter-review', 99)).toThrow(RangeError);
  });
});

describe('an application', () => {
  test('asks the six questions, type, institutions, region and languages', () => {
    expect(keysOf(promoterFormFor('promoter-application'))).toEqual([
      'name',
      'type',
      'institutions',
      'region',
      'languages',
      'contactEmail',
      'reason',
      'priorities',
      'messages',
      'interests',
      'inclusion',
      'inclusionHow',
      'dataConsent',
    ]);
    expect(problems('promoter-application', application)).toEqual([]);
    const { region: _none, ...national } = application;
    expect(problems('promoter-application', national)).toEqual([]);
  });

  test('may have so many words when it is filed, and more while it is a draft', () => {
    const long = { ...application, reason: words(301), priorities: words(200) };
    expect(problems('promoter-application', long)).toEqual(['reason too-many-words']);
    expect(validateAnswers(promoterFormFor('promoter-application'), long, 'draft')).toEqual([]);
  });

  test('takes codes from the lists only', () => {
    expect(
      problems('promoter-application', { ...application, region: 'XX99', languages: ['es', 'klingon'] }),
    ).toEqual(['region not-an-option', 'languages.1 not-an-option']);
    expect(problems('promoter-application', { ...application, type: 'mayor' })).toEqual([
      'type not-an-option',
    ]);
  });

  test('asks how people with fewer opportunities are reached only where they are', () => {
    expect(problems('promoter-application', { ...application, inclusion: 'yes' })).toEqual([
      'inclusionHow required',
    ]);
  });

  test('without what tells who it is about has neither name, institution nor address', () => {
    const form = promoterFormFor('promoter-application');
    const left = keysOf(anonymousForm(form));
    expect(left).not.toEqual(expect.arrayContaining(['name']));
    expect(keysOf(form).filter((key) => !left.includes(key))).toEqual([
      'name',
      'institutions',
      'contactEmail',
    ]);
  });

  test('shows its mail address to no reviewer', () => {
    const form = promoterFormFor('promoter-application');
    expect(answersForReaders(form, application, ['reviewer'])).not.toHaveProperty('contactEmail');
    expect(answersForReaders(form, application, ['applicant'])).toEqual(application);
  });
});

describe('a review', () => {
  const complete: Answers = {
    ...Object.fromEntries(reviewCriteria.map((criterion) => [criterion, 4])),
    commentToPanel: 'Convincing.',
    recommendation: 'accept',
  };

  test('scores every criterion with a described level, and comments apart', () => {
    expect(problems('promoter-review', complete)).toEqual([]);
    expect(problems('promoter-review', { ...complete, reach: 6 })).toEqual(['reach too-high']);
    const form = promoterFormFor('promoter-review');
    expect(answersForReaders(form, { ...complete, commentToApplicant: 'Well done.' }, ['applicant'])).toEqual(
      {
        commentToApplicant: 'Well done.',
      },
    );
    expect(scoresIn(complete)).toEqual(Object.fromEntries(reviewCriteria.map((criterion) => [criterion, 4])));
    expect([recommendationIn(complete), recommendationIn({ recommendation: 'maybe' })]).toEqual([
      'accept',
      null,
    ]);
  });

  test('does not ask for a criterion that its call gives no weight', () => {
    const form = reviewFormFor(promoterFormFor('promoter-review'), { relevance: 2, clarity: 0 });
    expect(keysOf(form)).toEqual(['relevance', 'commentToPanel', 'commentToApplicant', 'recommendation']);
    expect(progressOf(form, { relevance: 3 })).toEqual({ answered: 1, required: 3 });
  });
});

test('whatever comes in as answers is a problem or none, and never an error', () => {
  const anyAnswers = (key: PromoterFormKey) =>
    fc.dictionary(fc.constantFrom(...keysOf(promoterFormFor(key)), '__proto__', 'x'), fc.jsonValue());
  for (const key of promoterFormKeys)
    fc.assert(
      fc.property(anyAnswers(key), fc.constantFrom('draft' as const, 'filing' as const), (answers, mode) => {
        for (const { message } of validateAnswers(promoterFormFor(key), answers, mode))
          expect(message).toMatch(/\.$/);
      }),
      { numRuns: 50 },
    );
});

test('a checklist is complete when everything is ticked', () => {
  const form = promoterFormFor('promoter-eligibility');
  const all = Object.fromEntries(keysOf(form).map((key) => [key, key === 'note' ? 'Fine.' : true]));
  expect(problems('promoter-eligibility', all)).toEqual([]);
  expect(problems('promoter-eligibility', { ...all, single: false })).toEqual(['single must-agree']);
});

describe('a profile', () => {
  const profile: Answers = {
    headline: 'Teacher in Gipuzkoa',
    about: 'I send classes abroad.',
    messages: ['Go.'],
    languages: ['es'],
    links: ['https://example.org'],
    contactEmail: 'ane@example.org',
    pageConsent: true,
    linksConsent: true,
  };

  test('consents to each part apart, and to nothing without the page', () => {
    expect(problems('promoter-profile', profile)).toEqual([]);
    expect(profileConsentsIn(profile)).toEqual(['page', 'links']);
    expect(profileConsentsIn({ ...profile, pageConsent: 'true' })).toEqual([]);
    expect(problems('promoter-profile', { ...profile, pageConsent: false })).toEqual([
      'pageConsent must-agree',
    ]);
  });

  test('shows in public what a consent that still stands is for, whatever was ticked once', () => {
    const form = promoterFormFor('promoter-profile');
    expect(Object.keys(publicProfile(form, profile, ['page']))).toEqual([
      'headline',
      'about',
      'messages',
      'languages',
    ]);
    expect(publicProfile(form, profile, ['page', 'links'])).toHaveProperty('links');
    expect(publicProfile(form, profile, ['links', 'contact'])).toEqual({});
    expect(publicProfile(form, { ...profile, secret: 'x' }, ['page', 'contact'])).not.toHaveProperty(
      'secret',
    );
  });
});
