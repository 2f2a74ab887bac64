import { describe, expect, test } from '@jest/globals';
import { completePre, completePost, context } from './answers.test-data.js';
import {
  consentIn,
  currentVersion,
  filedAnswers,
  formFor,
  formKeys,
  forms,
  outcomesIn,
  progressOf,
  questionsFor,
  sectionsFor,
  validateAnswers,
  withCaseAnswers,
  type Answers,
  type FormContext,
} from './index.js';

const fieldsWith = (
  form: Parameters<typeof validateAnswers>[0],
  answers: unknown,
  context: FormContext = {},
) => validateAnswers(form, answers, 'filing', context).map(({ field, key }) => `${field} ${key}`);

describe('the registry', () => {
  test('knows every version of every form by number', () => {
    for (const key of formKeys) {
      expect(forms[key].map((form) => form.version)).toEqual(forms[key].map((_, index) => index + 1));
      expect(forms[key].every((form) => form.key === key)).toBe(true);
      expect(formFor(key)).toBe(formFor(key, currentVersion(key)));
    }
    expect(() => formFor('pre-host', 99)).toThrow(RangeError);
  });

  test('every form asks each question once, and hangs conditions on questions it has', () => {
    for (const form of formKeys.map((key) => formFor(key))) {
      const keys = form.sections.flatMap((section) => section.questions.map((question) => question.key));
      expect(new Set(keys).size).toBe(keys.length);
      for (const question of form.sections.flatMap((section) => section.questions)) {
        if (question.showIf?.question) expect(keys).toContain(question.showIf.question);
        if (question.kind === 'scale') expect([question.min, question.max]).toEqual([1, 5]);
        if (question.kind === 'choice' || question.kind === 'choices')
          expect(question.options?.length).toBeGreaterThan(1);
        expect(question.audience).toContain('secretariat');
      }
    }
  });
});

describe('a participant before the visit', () => {
  const form = formFor('pre-participant', 1);

  test('can file complete answers', () => {
    expect(fieldsWith(form, completePre)).toEqual([]);
  });

  test('is told every question still open, and nothing while it is a draft', () => {
    expect(fieldsWith(form, {})).toEqual([
      'role required',
      'department required',
      'work required',
      'expectations required',
      'language required',
      'dataConsent required',
    ]);
    expect(validateAnswers(form, {}, 'draft')).toEqual([]);
    expect(validateAnswers(form, { language: { code: 'en', level: '' }, role: ' ' }, 'draft')).toEqual([]);
  });

  test('cannot file without agreeing to the use of the data', () => {
    expect(fieldsWith(form, { ...completePre, dataConsent: false })).toEqual(['dataConsent must-agree']);
  });

  test('may name three expectations at most', () => {
    expect(fieldsWith(form, { ...completePre, expectations: ['a', 'b', 'c', 'd'] })).toEqual([
      'expectations too-many',
    ]);
  });

  test('is asked about passing needs on only when the host is outside the EEA and there are needs', () => {
    const shown = (answers: Answers, context: FormContext) =>
      sectionsFor(form, answers, context)
        .flatMap((section) => section.questions)
        .some((question) => question.key === 'accessNeedsConsent');
    const needs = { accessNeeds: 'A room without steps' };
    expect(shown(needs, { hostInEea: false })).toBe(true);
    expect(shown(needs, { hostInEea: true })).toBe(false);
    expect(shown({ accessNeeds: '  ' }, { hostInEea: false })).toBe(false);
  });

  test('a second address must look like one, once filed', () => {
    const wrong = { ...completePre, secondAddress: 'not an address' };
    expect(fieldsWith(form, wrong)).toEqual(['secondAddress not-an-address']);
    expect(validateAnswers(form, wrong, 'draft')).toEqual([]);
    expect(fieldsWith(form, { ...completePre, secondAddress: ' ane@example.org ' })).toEqual([]);
  });
});

describe('a participant after the visit', () => {
  const form = formFor('post-participant', 1);

  test('is asked about each expectation in their own words', () => {
    const labels = questionsFor(form, { expectations: ['$& and {expectation}', 'Pay'] })
      .filter((question) => question.kind === 'perExpectation')
      .map((question) => [question.key, question.label]);
    expect(labels).toEqual([
      ['expectation1', 'You wanted to learn: “$& and {expectation}”. Did you?'],
      ['expectation2', 'You wanted to learn: “Pay”. Did you?'],
    ]);
  });

  test('without a pre-report is asked in one question instead', () => {
    const keys = sectionsFor(form, {}, {})[0]?.questions.map((question) => question.key);
    expect(keys).toEqual(['hopes']);
    expect(fieldsWith(form, { ...completePost }, {})).toEqual([
      'expectation1 unknown',
      'expectation2 unknown',
    ]);
  });

  test('must say of each expectation whether it was met, and why', () => {
    expect(fieldsWith(form, completePost, context)).toEqual([]);
    expect(
      fieldsWith(form, { ...completePost, expectation1: { outcome: '', why: 'Because' } }, context),
    ).toEqual(['expectation1.outcome required']);
    expect(
      fieldsWith(form, { ...completePost, expectation2: { outcome: 'met', why: ' ' } }, context),
    ).toEqual(['expectation2.why required']);
    expect(
      fieldsWith(form, { ...completePost, expectation2: { outcome: 'very', why: 'x' } }, context),
    ).toEqual(['expectation2.outcome not-an-option']);
  });

  test('what they hoped for and what came of it can be read side by side', () => {
    expect(outcomesIn(completePost, [...(context.expectations ?? []), 'never answered'])).toEqual([
      { outcome: 'met', why: 'We saw it in the workshops.' },
      { outcome: 'partly', why: 'Time ran out.' },
      null,
    ]);
  });

  test('only an explicit yes is a consent', () => {
    expect(consentIn(completePost)).toEqual({
      quote: false,
      name: false,
      photo: false,
      department: false,
      region: false,
    });
    const some = { ...completePost, quoteConsent: true, nameConsent: 'true', besideQuote: ['region'] };
    expect(consentIn(some)).toEqual({
      quote: true,
      name: false,
      photo: false,
      department: false,
      region: true,
    });
  });

  test('a consent given for a quote that was deleted again is not filed', () => {
    const answers = { ...completePost, quote: '  ', quoteConsent: true, besideQuote: ['region'] };
    expect(consentIn(filedAnswers(form, answers, context)).quote).toBe(false);
    expect(filedAnswers(form, answers, context)).not.toHaveProperty('besideQuote');
  });

  test('ratings go from 1 to 5', () => {
    expect(fieldsWith(form, { ...completePost, usefulness: 6, organisation: 0 }, context)).toEqual([
      'usefulness too-high',
      'organisation too-low',
    ]);
    expect(fieldsWith(form, { ...completePost, usefulness: 2.5 }, context)).toEqual([
      'usefulness not-a-number',
    ]);
  });
});

describe('the host', () => {
  const visit: FormContext = { start: '2025-11-18', end: '2025-11-20' };
  const complete: Answers = {
    programme: [{ day: '2025-11-18', half: 'morning', what: 'Workshops' }],
    people: ['Head of centre'],
    contactName: 'Ane',
    contactPhone: '+34 900 000 000',
    safety: 'Nothing special',
    access: 'Lifts everywhere',
  };

  test('carries the programme of the case, whatever was typed before there was one', () => {
    const programme = [{ day: '2025-11-18', half: 'morning' as const, what: 'Workshops' }];
    const typed = {
      programme: [{ day: '2025-11-18', half: 'morning', what: 'An older plan' }],
      safety: 'None',
    };
    const form = formFor('pre-host');
    expect(withCaseAnswers(form, typed, { programme })).toEqual({ programme, safety: 'None' });
    expect(withCaseAnswers(form, typed, { programme: [] })).toEqual(typed);
    expect(withCaseAnswers(formFor('post-host'), {}, { programme })).toEqual({});
  });

  test('plans inside the visit, each half-day once', () => {
    const form = formFor('pre-host', 1);
    expect(fieldsWith(form, complete, visit)).toEqual([]);
    const programme = [
      { day: '2025-11-17', half: 'morning', what: 'Too early' },
      { day: '2025-11-18', half: 'morning', what: 'One' },
      { day: '2025-11-18', half: 'morning', what: 'Two' },
      { day: '2025-02-30', half: 'evening', what: 'Never' },
    ];
    expect(fieldsWith(form, { ...complete, programme }, visit)).toEqual([
      'programme.0.day outside-the-visit',
      'programme.2 twice',
      'programme.3.day not-a-day',
      'programme.3.half not-an-option',
    ]);
  });

  test('says what was different only when something was', () => {
    const form = formFor('post-host', 1);
    const base = { participants: 2, lessons: ['One'], worked: 'All' };
    expect(fieldsWith(form, { ...base, asPlanned: 'yes' })).toEqual([]);
    expect(fieldsWith(form, { ...base, asPlanned: 'partly' })).toEqual(['differences required']);
    expect(progressOf(form, { asPlanned: 'partly' })).toEqual({ answered: 1, required: 5 });
    expect(progressOf(form, { asPlanned: 'yes' })).toEqual({ answered: 1, required: 4 });
  });
});
