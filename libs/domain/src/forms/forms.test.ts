import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exchangeStages, type ExchangeFacts, type ReportFacts } from '../exchange/facts.js';
import {
  answersForReaders,
  consentIn,
  currentVersion,
  erased,
  expectationsIn,
  filedAnswers,
  formFor,
  formKeys,
  forms,
  formTexts,
  maxAnswersSize,
  outcomesIn,
  progressOf,
  readableForm,
  questionsFor,
  sectionsFor,
  startingAnswers,
  translatedForm,
  validateAnswers,
  type Answers,
  reportWritable,
  type FormContext,
  type FormKey,
} from './index.js';

const fieldsWith = (
  form: Parameters<typeof validateAnswers>[0],
  answers: unknown,
  context: FormContext = {},
) => validateAnswers(form, answers, 'filing', context).map(({ field, key }) => `${field} ${key}`);

const completePre: Answers = {
  role: 'Head of studies',
  department: 'Skills unit',
  work: 'Adult learning in the region.',
  expectations: ['How teachers keep up with industry', 'How apprenticeships are paid'],
  language: { code: 'en', level: 'B2' },
  dataConsent: true,
};
const completePost: Answers = {
  expectation1: { outcome: 'met', why: 'We saw it in the workshops.' },
  expectation2: { outcome: 'partly', why: 'Time ran out.' },
  lessons: ['Start small'],
  change: 'We will ask companies first.',
  usefulness: 5,
  organisation: 4,
  certificate: 'yes',
};
const context: FormContext = { expectations: expectationsIn(completePre) };

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

describe('who reads a pre-report', () => {
  const form = formFor('pre-participant', 1);
  const answers = { ...completePre, accessNeeds: 'A room without steps', secondAddress: 'ane@example.org' };

  test('the sending side sees neither needs nor the second address', () => {
    const seen = answersForReaders(form, answers, ['sender'], { hostInEea: true });
    expect(Object.keys(seen)).toEqual(['role', 'department', 'work', 'expectations', 'language']);
  });

  test('the host sees the needs; a host outside the EEA only on an explicit yes', () => {
    const seenBy = (context: FormContext, more: Answers = {}) =>
      Object.keys(answersForReaders(form, { ...answers, ...more }, ['host'], context));
    expect(seenBy({ hostInEea: true })).toContain('accessNeeds');
    expect(seenBy({ hostInEea: false })).not.toContain('accessNeeds');
    expect(seenBy({ hostInEea: false }, { accessNeedsConsent: true })).toContain('accessNeeds');
  });

  test('the form is read without the questions that are for others', () => {
    const seen = readableForm(formFor('post-participant', 1), ['sender']);
    expect(seen.sections.map((section) => section.key)).not.toContain('ratings');
    expect(readableForm(formFor('post-participant', 1), ['secretariat'])).toEqual(
      formFor('post-participant', 1),
    );
  });

  test('guests read what the host prepared, and nobody’s report but their own', () => {
    const host = formFor('pre-host', 1);
    expect(answersForReaders(host, { safety: 'Helmets' }, ['participant'])).toEqual({ safety: 'Helmets' });
    for (const key of ['pre-participant', 'post-participant', 'post-host'] as const)
      expect(answersForReaders(formFor(key), { ...answers, ...completePost }, ['participant'])).toEqual({});
  });

  test('needs can be deleted while the report stays', () => {
    const left = erased(form, { ...answers, accessNeedsConsent: true }, 'accessNeeds');
    expect(left).toEqual({ ...completePre, secondAddress: 'ane@example.org' });
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

  test('begins with the programme that is known', () => {
    const programme = [{ day: '2025-11-18', half: 'morning' as const, what: 'Workshops' }];
    expect(startingAnswers(formFor('pre-host'), { programme })).toEqual({ programme });
    expect(startingAnswers(formFor('post-host'), { programme })).toEqual({});
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

describe('whatever is sent', () => {
  const form = formFor('pre-participant', 1);

  test('unknown keys are refused, those of the language too', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"role": "x"}, "constructor": 1, "role": "x", "admin": true}',
    );
    expect(validateAnswers(form, hostile, 'draft').map(({ field, key }) => [field, key])).toEqual([
      ['__proto__', 'unknown'],
      ['constructor', 'unknown'],
      ['admin', 'unknown'],
    ]);
  });

  test('what cannot be stored is refused', () => {
    for (const bad of ['a\u0000b', 'a\ud800', 'bell\u0007', 'two\nlines'])
      expect(validateAnswers(form, { role: bad }, 'draft')).toHaveLength(1);
    expect(validateAnswers(form, { work: 'two\nlines and 😀' }, 'draft')).toEqual([]);
  });

  test('there is an end to how much can be written', () => {
    expect(validateAnswers(form, { role: 'x'.repeat(121) }, 'draft')[0]?.message).toBe(
      'This is too long: at most 120 characters.',
    );
    expect(validateAnswers(form, { role: 'x'.repeat(maxAnswersSize) }, 'draft')[0]?.key).toBe('too-big');
  });

  test('photos are no answer', () => {
    expect(validateAnswers(formFor('post-host'), { photos: ['x'] }, 'draft')[0]?.key).toBe('wrong-shape');
  });

  test('is judged without falling over, and every problem names a field and says a sentence', () => {
    const keys = formKeys.flatMap((key) =>
      questionsFor(formFor(key), context).map((question) => question.key),
    );
    const answers = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...formKeys), answers, (key, given) => {
        for (const mode of ['draft', 'filing'] as const)
          for (const found of validateAnswers(formFor(key), given, mode, context)) {
            expect(typeof found.field).toBe('string');
            expect(found.message).toMatch(/^[A-Z].*\.$/);
            expect(found.message).not.toContain('{');
          }
      }),
    );
  });

  test('what may be filed may be saved as a draft, stays fileable once tidied, and tidying twice changes nothing', () => {
    const post = formFor('post-participant', 1);
    const answers = fc.record(
      {
        lessons: fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
        change: fc.string({ maxLength: 30 }),
        usefulness: fc.integer({ min: 0, max: 6 }),
        quote: fc.string({ maxLength: 10 }),
        quoteConsent: fc.boolean(),
        besideQuote: fc.subarray(['department', 'region']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (some) => {
        const given = { ...completePost, ...some };
        if (validateAnswers(post, given, 'filing', context).length > 0) return;
        expect(validateAnswers(post, given, 'draft', context)).toEqual([]);
        const filed = filedAnswers(post, given, context);
        expect(validateAnswers(post, filed, 'filing', context)).toEqual([]);
        expect(filedAnswers(post, filed, context)).toEqual(filed);
      }),
    );
  });
});

describe('other languages', () => {
  const form = formFor('post-host', 1);

  test('every text has a key of its own', () => {
    const texts = formTexts(form);
    expect(texts['form.post-host.1.worked.label']).toBe('What worked well?');
    expect(Object.values(texts).every((text) => text.trim() !== '')).toBe(true);
  });

  test('a translation puts its words in the same places and leaves the rest English', () => {
    const shouted = Object.fromEntries(
      Object.entries(formTexts(form)).map(([key, text]) => [key, text.toUpperCase()]),
    );
    expect(Object.values(formTexts(translatedForm(form, shouted)))).toEqual(Object.values(shouted));
    expect(translatedForm(form, {})).toEqual(form);
  });
});

describe('writing in a report', () => {
  const due = { status: 'due' } as const;
  const facts = (stage: ExchangeFacts['stage'], report: ReportFacts = due) => ({
    stage,
    hostPre: report,
    hostPost: report,
    participants: [
      {
        personId: 'ane',
        addedAt: '2025-10-01T08:00:00.000Z',
        attendance: 'unknown' as const,
        pre: report,
        post: report,
        consent: { quote: false, name: false, photo: false },
      },
    ],
  });

  test('before the visit from the introduction on, after it once it has begun, late until publication', () => {
    const open = (kind: FormKey) =>
      exchangeStages.filter((stage) =>
        reportWritable(facts(stage), kind, kind.endsWith('host') ? null : 'ane'),
      );
    const late = ['visiting', 'reporting', 'drafting', 'approval'];
    for (const side of ['host', 'participant'] as const) {
      expect(open(`pre-${side}`)).toEqual(['introduced', 'preparing', 'ready', ...late, 'on-hold']);
      expect(open(`post-${side}`)).toEqual(late);
    }
  });

  test('not once it is filed or waived, but again when it was returned', () => {
    const open = (status: ReportFacts['status']) =>
      reportWritable(facts('reporting', { status }), 'post-host', null);
    expect([open('filed'), open('waived'), open('returned')]).toEqual([false, false, true]);
  });

  test('not by somebody who has been taken off the exchange', () => {
    expect(reportWritable(facts('preparing'), 'pre-participant', 'somebody else')).toBe(false);
  });
});
