import { describe, expect, test } from '@jest/globals';
import { speaking } from '../index.js';
import '../languages/all.js';
import { completePost, completePre, context } from './answers.test-data.js';
import { certificateWantedIn, copyOfReport, formFor } from './index.js';

const before = formFor('pre-participant', 1);
const after = formFor('post-participant', 1);
const told = ({ sections }: ReturnType<typeof copyOfReport>) =>
  sections.flatMap(({ answers }) => answers.map(({ question, lines }) => [question, ...lines]));

describe('the author’s copy of a report', () => {
  test('holds what was asked and answered, in the order of the form', () => {
    const copy = copyOfReport(before, { ...completePre, secondAddress: 'ane@example.org' }, {});
    expect(told(copy)).toEqual([
      ['What is your role?', 'Head of studies'],
      ['In which department or school do you work or learn?', 'Skills unit'],
      ['What do you work on at the moment?', 'Adult learning in the region.'],
      ['What do you want to learn?', 'How teachers keep up with industry', 'How apprenticeships are paid'],
      ['In which language will you work there, and how well do you speak it?', 'English, B2'],
      ['A second mail address', 'ane@example.org'],
      ['The partnership may use these answers to prepare and evaluate this exchange.', 'Yes'],
    ]);
    expect(copy.sections.map(({ title }) => title)).toEqual([
      'You and your work',
      'What you hope for',
      'Practical matters',
      'Your data',
    ]);
  });

  test('leaves out what has to be deleted on its day, and says that it does', () => {
    const needs = { accessNeeds: 'A room without steps', accessNeedsConsent: true };
    const copy = copyOfReport(before, { ...completePre, ...needs }, { hostInEea: false });
    expect(JSON.stringify(copy)).not.toContain('steps');
    expect(JSON.stringify(copy)).not.toContain('European Economic Area');
    expect(copy.leftOut).toBe(true);
    expect(copyOfReport(before, completePre, {}).leftOut).toBe(false);
    expect(copyOfReport(before, { ...completePre, accessNeeds: ' ' }, {}).leftOut).toBe(false);
  });

  test('is in the author’s language, with their own expectations and the captions of their photos', () => {
    const copy = speaking('sv', () => copyOfReport(after, completePost, context, ['På verkstadsgolvet']));
    const lines = told(copy);
    expect(lines[0]![0]).toContain('How teachers keep up with industry');
    expect(lines[0]!.slice(1)).toEqual(['Ja', 'We saw it in the workshops.']);
    expect(lines.flat()).toEqual(expect.arrayContaining(['5 / 5', '4 / 5', 'På verkstadsgolvet', 'Nej']));
    expect(told(copyOfReport(after, completePost, context)).flat()).not.toContain('Photos of the visit');
  });
});

test('a certificate is asked for by a yes only', () => {
  expect(certificateWantedIn(completePost)).toBe(true);
  for (const certificate of ['no', undefined, true, 'Yes'])
    expect(certificateWantedIn({ ...completePost, certificate })).toBe(false);
});
