import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completePost, context } from './answers.test-data.js';
import { filedAnswers, formFor, formKeys, maxAnswersSize, questionsFor, validateAnswers } from './index.js';

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
