import { describe, expect, test } from '@jest/globals';
import { formFor, questionsFor } from '@waymark/domain';
import { stepOf, stepsFor } from './steps.js';

const before = formFor('pre-participant');
const after = formFor('post-participant');
const keys = (...given: Parameters<typeof stepsFor>) =>
  stepsFor(...given).map(({ questions }) => questions.map(({ key }) => key));
const context = { expectations: ['To cook', 'To plan'], hostInEea: false };

describe('the form in short pages', () => {
  test('asks little at a time, and what belongs together together', () => {
    expect(keys(before, { accessNeeds: 'A ramp' }, context)).toEqual([
      ['role', 'department'],
      ['work'],
      ['expectations'],
      ['give'],
      ['preparation'],
      ['language'],
      ['accessNeeds', 'accessNeedsConsent'],
      ['secondAddress'],
      ['dataConsent'],
    ]);
    expect(keys(after, { quote: 'Go there.', quoteConsent: true }, context)).toEqual([
      ['expectation1'],
      ['expectation2'],
      ['lessons'],
      ['change'],
      ['skills'],
      ['nextStep'],
      ['usefulness', 'organisation'],
      ['quote', 'quoteConsent', 'nameConsent', 'besideQuote'],
      ['photos', 'photoConsent'],
      ['certificate'],
    ]);
  });

  test('asks every question once, whatever was answered', () => {
    for (const form of [before, after])
      for (const answers of [{}, { accessNeeds: 'x' }, { quote: 'x', quoteConsent: true }]) {
        const asked = keys(form, answers, context).flat();
        const all = questionsFor(form, context).map(({ key }) => key);
        expect(asked).toEqual(all.filter((key) => asked.includes(key)));
        expect(new Set(asked).size).toBe(asked.length);
      }
  });

  test('names the page on which something is to be mended', () => {
    const steps = stepsFor(after, {}, context);
    expect(stepOf(steps, 'expectation2.why')?.key).toBe('expectation2');
    expect(stepOf(steps, 'organisation')?.key).toBe('usefulness');
    expect(stepOf(steps, 'expectation')).toBeUndefined();
  });
});
