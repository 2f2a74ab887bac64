import { expectationsIn, type Answers, type FormContext } from './index.js';

/** Complete answers of one participant, before and after a visit. */
export const completePre: Answers = {
  role: 'Head of studies',
  department: 'Skills unit',
  work: 'Adult learning in the region.',
  expectations: ['How teachers keep up with industry', 'How apprenticeships are paid'],
  language: { code: 'en', level: 'B2' },
  dataConsent: true,
};
export const completePost: Answers = {
  expectation1: { outcome: 'met', why: 'We saw it in the workshops.' },
  expectation2: { outcome: 'partly', why: 'Time ran out.' },
  lessons: ['Start small'],
  change: 'We will ask companies first.',
  usefulness: 5,
  organisation: 4,
  certificate: 'yes',
};
export const context: FormContext = { expectations: expectationsIn(completePre) };
