import { dayOf } from '@waymark/domain';
import type { PastInput } from '../api/views.js';
import type { Words } from '../i18n/use-words.js';

/** The form as far as it is filled in. */
export type PastDraft = { [Name in keyof Omit<PastInput, 'held'>]?: PastInput[Name] | undefined } & {
  held?: string | undefined;
};

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

/** What the form can say before anything is sent, field by field. */
export function problemsOfPast(draft: PastDraft, t: Words): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const name of ['hostOrganisationId', 'senderOrganisationId', 'title', 'format', 'held'] as const)
    if (!draft[name]) problems[name] = t('field.missing');
  if (draft.hostOrganisationId && draft.hostOrganisationId === draft.senderOrganisationId)
    problems['senderOrganisationId'] = t('past.same');
  const today = dayOf(new Date().toISOString());
  for (const name of ['start', 'end'] as const)
    if ((draft[name] ?? '') > today) problems[name] = t('past.future');
  if (draft.start && draft.end && draft.end < draft.start) problems['end'] = t('past.order');
  for (const name of ['participantsCount', 'vetLearners'] as const)
    if (draft[name] !== undefined && !isCount(draft[name])) problems[name] = t('past.whole');
  return problems;
}

/** What is sent: only what somebody wrote. */
export const bodyOfPast = (draft: PastDraft): Partial<PastInput> =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<PastInput>;
