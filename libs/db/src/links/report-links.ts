import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { mailedLinkEnds } from '@waymark/domain';
import { ReportLinkEntity } from '../entities/report-link.entity.js';
import { newSecret, secretHash } from './secrets.js';

/** A link as it is put into a mail. The token is told this once: only its hash is kept. */
interface NewReportLink {
  readonly id: string;
  readonly token: string;
}

/**
 * Makes a link to a report. Links made before go on opening it: whichever mail somebody finds first will do.
 * @param now when it is made; it ends as long after as libs/domain says
 */
export async function makeReportLink(em: EntityManager, reportId: string, now: Date): Promise<NewReportLink> {
  const made = { id: randomUUID(), token: newSecret() };
  await em.insert(ReportLinkEntity, {
    id: made.id,
    report: reportId,
    tokenHash: secretHash(made.token),
    createdAt: now,
    expiresAt: mailedLinkEnds(now),
  });
  return made;
}

/** Takes a link back that nobody was sent. */
export async function dropReportLink(em: EntityManager, id: string): Promise<void> {
  await em.nativeDelete(ReportLinkEntity, { id });
}

/**
 * The link with this token or this id, whether it still opens anything or not, with its report, whose that is, and the
 * exchange.
 * @returns null when there is none
 */
export const findReportLink = (
  em: EntityManager,
  by: { readonly token: string } | { readonly id: string },
): Promise<ReportLinkEntity | null> =>
  em.findOne(ReportLinkEntity, 'token' in by ? { tokenHash: secretHash(by.token) } : { id: by.id }, {
    populate: ['report', 'report.person', 'report.exchange'],
  });

/** From now on no link that was mailed opens this report. */
export async function revokeReportLinks(em: EntityManager, reportId: string, now: Date): Promise<void> {
  await em.nativeUpdate(ReportLinkEntity, { report: reportId, revokedAt: null }, { revokedAt: now });
}

/** Forgets links that ended before this moment. */
export async function forgetReportLinks(em: EntityManager, before: Date): Promise<void> {
  await em.nativeDelete(ReportLinkEntity, { expiresAt: { $lt: before } });
}
