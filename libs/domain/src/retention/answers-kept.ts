import { isParticipantKind } from '../exchange/reports.js';
import type { Answers, FormDefinition } from '../forms/definition.js';
import { erased } from '../forms/reading.js';

const gone = (personal: string): boolean => personal === 'contact' || personal === 'special';

/**
 * The answers that stay of a report once whoever wrote it is forgotten, or whoever it names: without ways to reach
 * anybody, and without what somebody needs to take part.
 */
export function answersOfForgotten(form: FormDefinition<string>, answers: Answers): Answers {
  const questions = form.sections.flatMap((section) => section.questions);
  const keys = new Set(questions.filter(({ personal }) => gone(personal)).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.has(key)));
}

/**
 * The answers that stay of a report once the day has come on which access needs are deleted: of the host's, whom guests
 * call on the spot is of no use any more either.
 */
export const answersOutliving = (form: FormDefinition, answers: Answers): Answers =>
  isParticipantKind(form.key) ? erased(form, answers, 'accessNeeds') : answersOfForgotten(form, answers);

/**
 * The sender of a mail without these addresses: `Åsa <asa@example.org>` is `Åsa`, and an address alone is a dash.
 * @param addresses in any case
 */
export function withoutAddress(sender: string, addresses: readonly string[]): string {
  const folded = sender.toLowerCase();
  if (!addresses.some((address) => address !== '' && folded.includes(address.toLowerCase()))) return sender;
  return (
    sender
      .replace(/<[^<>]*>/g, '')
      .replace(/\S+@\S+/g, '')
      .trim() || '–'
  );
}
