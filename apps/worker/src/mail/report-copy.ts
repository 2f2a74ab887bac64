import { readFiledReport, type EntityManager, type UndeliveredMail } from '@waymark/db';
import type { MailRequest } from '@waymark/documents';
import {
  certificateWantedIn,
  copyOfReport,
  expectationsIn,
  firstOffered,
  formFor,
  speaking,
} from '@waymark/domain';
import { reportKindOf } from './links.js';

/**
 * What somebody filed, in their language, for the mail that brings them a copy of it; null for every other mail. It is
 * read when the mail is written, so no answer ever stands in the outbox.
 */
export async function copyFor(
  em: EntityManager,
  effect: UndeliveredMail,
  { language }: { readonly language: string },
): Promise<MailRequest['copy']> {
  const { caseId, data } = effect;
  const kind = reportKindOf(effect);
  // Answers go to their author, and to nobody else.
  if (data.mail !== 'report-copy' || !kind || data.subjectId !== data.personId) return null;
  const filed = await readFiledReport(em, caseId, kind, data.personId);
  if (!filed) return null;
  const { formVersion, answers, before, captions } = filed;
  const context = { expectations: expectationsIn(before) };
  const copy = speaking(firstOffered([language]), () =>
    copyOfReport(formFor(kind, formVersion), answers, context, captions),
  );
  return { ...copy, certificateWanted: kind === 'post-participant' && certificateWantedIn(answers) };
}
