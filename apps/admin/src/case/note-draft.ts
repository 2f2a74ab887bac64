import { forgetDraft, keepDraft, keptDraft } from '../drafts/kept-draft.js';

/** What somebody is about to write in a case. */
export interface NoteDraft {
  message: string;
  to: string;
  mailed: boolean;
}

/** Whose words to which case. */
interface Whose {
  personId: string;
  caseId: string;
}

const nameOf = ({ personId, caseId }: Whose) => ({ personId, reportId: `note.${caseId}` });

/** What was typed here before the page was left; kept on this device, as drafts of reports are. */
export function keptNote(whose: Whose): Partial<NoteDraft> {
  return (keptDraft(nameOf(whose))?.answers ?? {}) as Partial<NoteDraft>;
}

/** Keeps each letter; words that were all taken away again are no draft. */
export function keepNote(whose: Whose, draft: NoteDraft): void {
  if (draft.message.trim() === '') forgetDraft(nameOf(whose));
  else keepDraft(nameOf(whose), { answers: { ...draft }, base: {} });
}

export const forgetNote = (whose: Whose): void => forgetDraft(nameOf(whose));
