import type { EntityManager } from '@mikro-orm/postgresql';
import {
  isParticipantKind,
  reportAskedBy,
  reportKinds,
  type ReportKind,
  reportOfMail,
} from '@waymark/domain';
import { EffectEntity } from '../entities/effect.entity.js';
import type { MailEffect } from './effect-data.js';

/** The last mail that asked for each report, by `reportMailKey`. */
export type ReportMails = ReadonlyMap<string, EffectEntity>;

/** @param personId the participant, for a participant's report */
export const reportMailKey = (exchangeId: string, kind: ReportKind, personId: string | null): string =>
  [exchangeId, kind, isParticipantKind(kind) ? personId : ''].join(' ');

/** Says itself which report it is about. */
const returned = 'report-returned';
const asking = [...Object.keys(reportOfMail), returned];

/** The report a mail asks for. A copy of one asks for nothing. */
function reportOf({ mail, reportKind }: MailEffect): ReportKind | null {
  const givenBack = mail === returned ? reportKinds.find((kind) => kind === reportKind) : undefined;
  return reportAskedBy(mail) ?? givenBack ?? null;
}

/** The last mail that asked for each report of these exchanges: an invitation, a reminder, or what was given back. */
export async function readReportMails(
  em: EntityManager,
  exchangeIds: readonly string[],
): Promise<ReportMails> {
  if (exchangeIds.length === 0) return new Map();
  const mails = await em.find(
    EffectEntity,
    { caseId: { $in: [...exchangeIds] }, kind: 'mail', data: { mail: { $in: asking } } },
    { orderBy: { createdAt: 'asc', seq: 'asc', id: 'asc' } },
  );
  return new Map(
    mails.flatMap((effect) => {
      const data = effect.data as MailEffect;
      const kind = reportOf(data);
      return kind ? [[reportMailKey(effect.caseId, kind, data.personId), effect] as const] : [];
    }),
  );
}
