import { describe, expect, test } from '@jest/globals';
import { answerColumns } from './answer-table.js';
import { completePost, completePre, context } from './answers.test-data.js';
import { formFor, formKeys, questionsFor, type Answers, type FormDefinition } from './index.js';

const line = (columns: ReturnType<typeof answerColumns>, answers: Answers, formVersion = 1) =>
  Object.fromEntries(columns.map(({ key, of }) => [key, of({ formVersion, answers, context })]));

describe('a table of answers', () => {
  test.each(formKeys)('has a column for every question of %s, each with a heading of its own', (key) => {
    const columns = answerColumns(key);
    const asked = questionsFor(formFor(key), { expectations: ['1', '2', '3'] }).filter(
      ({ kind, retention }) => kind !== 'photos' && !retention,
    );
    expect(columns.filter(({ key: one }) => one.startsWith('accessNeeds'))).toEqual([]);
    for (const question of asked) expect(columns.map((column) => column.key)).toContain(question.key);
    expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
    for (const { heading } of columns) expect(heading).not.toMatch(/[{}]/);
  });

  test('says what was answered in words, and nothing where nothing was', () => {
    const before = line(answerColumns('pre-participant'), completePre);
    expect(before).toMatchObject({
      role: 'Head of studies',
      expectations: 'How teachers keep up with industry\nHow apprenticeships are paid',
      language: 'English, B2',
      dataConsent: 'Yes',
    });
    const after = line(answerColumns('post-participant'), completePost);
    expect(after).toMatchObject({
      expectation1: 'How teachers keep up with industry',
      'expectation1.outcome': 'Yes',
      'expectation1.why': 'We saw it in the workshops.',
      'expectation2.outcome': 'Partly',
      expectation3: null,
      'expectation3.outcome': null,
      usefulness: 5,
      lessons: 'Start small',
    });
  });

  test('reads a report by the version it was filed under, and keeps what only an older one asked', () => {
    const [first] = [formFor('post-host')];
    const question = first.sections[0]!.questions.find(({ options }) => options)!;
    const relabelled: FormDefinition = {
      ...first,
      version: 2,
      sections: first.sections.map((section) => ({
        ...section,
        questions: section.questions
          .filter(({ key }) => key !== 'worked')
          .map((one) =>
            one.key === question.key
              ? { ...one, options: one.options!.map((option) => ({ ...option, label: `new ${option.key}` })) }
              : one,
          ),
      })),
    };
    const columns = answerColumns('post-host', [first, relabelled]);
    const { key: option, label } = question.options![0]!;
    const answers = { [question.key]: option, worked: 'The workshop.' };
    expect(line(columns, answers, 1)).toMatchObject({ [question.key]: label, worked: 'The workshop.' });
    expect(line(columns, answers, 2)).toMatchObject({ [question.key]: `new ${option}`, worked: null });
    expect(columns.at(-1)).toMatchObject({ key: 'worked', heading: expect.stringMatching(/version 1/) });
  });
});
