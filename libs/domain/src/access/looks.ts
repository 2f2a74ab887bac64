import { isAnswered, type Answers, type FormDefinition } from '../forms/index.js';

/** Personal data whose reading is written down: how to reach somebody, what they need, what is not for everybody. */
export const lookKinds = ['contact', 'accessNeeds', 'private'] as const;
export type LookKind = (typeof lookKinds)[number];

/** Something personal of somebody that was shown to somebody else. */
export interface Look {
  readonly what: LookKind;
  readonly subjectId: string;
}

/**
 * What of a participant's report is personal enough to be written down when somebody else reads it: what they need to
 * take part, and answers that one of the two sides may not read.
 * @param shown the answers that the reader is shown
 * @param subjectId whose report it is
 */
export function looksInReport(form: FormDefinition, shown: Answers, subjectId: string): Look[] {
  const given = form.sections
    .flatMap(({ questions }) => questions)
    .filter(({ key }) => isAnswered(shown[key]));
  const needs = given.some(({ retention }) => retention === 'accessNeeds');
  const narrow = given.some(
    ({ retention, audience }) =>
      retention === undefined && !(audience.includes('host') && audience.includes('sender')),
  );
  return [
    ...(needs ? [{ what: 'accessNeeds' as const, subjectId }] : []),
    ...(narrow ? [{ what: 'private' as const, subjectId }] : []),
  ];
}
