import { describe, expect, test } from '@jest/globals';
import { completePost, completePre } from './answers.test-data.js';
import {
  answersForReaders,
  contactOnTheSpotIn,
  erased,
  formFor,
  formTexts,
  readableForm,
  questionsFor,
  withoutRetained,
  translatedForm,
  type Answers,
  type FormContext,
} from './index.js';

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

  test('what was deleted is not asked again, and everything else still is', () => {
    const keys = (asked: typeof form) => questionsFor(asked).map(({ key }) => key);
    const left = keys(withoutRetained(form, 'accessNeeds'));
    expect(keys(form).filter((key) => !left.includes(key))).toEqual(['accessNeeds', 'accessNeedsConsent']);
  });

  test('needs can be deleted while the report stays', () => {
    const left = erased(form, { ...answers, accessNeedsConsent: true }, 'accessNeeds');
    expect(left).toEqual({ ...completePre, secondAddress: 'ane@example.org' });
  });
});

test('whom guests call is read from the host’s report, as far as it is answered', () => {
  const answers = { contactName: ' Ane Etxeberria ', contactPhone: '+34 600 000 000', contactEmail: '' };
  expect(contactOnTheSpotIn(answers)).toEqual({
    name: 'Ane Etxeberria',
    phone: '+34 600 000 000',
    email: null,
  });
  expect(contactOnTheSpotIn({ ...answers, contactName: ' ' })).toBeNull();
  expect(contactOnTheSpotIn({})).toBeNull();
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
