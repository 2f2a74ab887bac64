import type { FactsheetRow } from '@waymark/contract';
import type { FactsheetEntity, FactsheetRevisionEntity } from '@waymark/db';
import { factsheetPath, factsheetPdfPath } from '@waymark/documents';
import {
  caseRoles,
  changedFor,
  factsheetEditable,
  missingSections,
  say,
  withoutRefused,
  type FactsheetContent,
  type Viewer,
  type WordKey,
} from '@waymark/domain';
import { organisationRef } from '../organisations/organisation-ref.js';
import type { FactsheetPage } from './factsheet-page.js';

/** The content of a stored draft or revision: written by our own rules only. */
export const contentOf = ({ content }: { content: Record<string, unknown> }): FactsheetContent =>
  content as unknown as FactsheetContent;

/**
 * A factsheet as a row of a list. The exchange and its organisations have to be loaded.
 * @param publishedAt of its first publication
 */
export function toFactsheetRow(
  sheet: FactsheetEntity,
  publishedAt: Date | null,
  origin: string,
): FactsheetRow {
  const { exchange, slug } = sheet;
  const isPublic = sheet.publishedRevision !== null;
  return {
    id: exchange.id,
    reference: exchange.reference,
    title: contentOf(sheet).title,
    slug,
    stage: exchange.stage,
    stageLabel: say(`exchange.stage.${exchange.stage}`),
    host: organisationRef(exchange.hostOrg),
    sender: organisationRef(exchange.senderOrg),
    version: sheet.version,
    publishedRevision: sheet.publishedRevision,
    publishedAt: publishedAt?.toISOString() ?? null,
    url: isPublic ? `${origin}${factsheetPath(slug)}` : null,
    pdf: isPublic ? `${origin}${factsheetPdfPath(slug)}` : null,
    updatedAt: sheet.updatedAt.toISOString(),
  };
}

/** Whose yes does not stand for the text as it is now, by name. */
function approvalLost(sheet: FactsheetEntity, nameOf: (personId: string) => string): string[] {
  const sent = sheet.sentContent;
  if (!sent) return [];
  const { hostOrg, senderOrg } = sheet.exchange;
  return changedFor(sent as unknown as FactsheetContent, contentOf(sheet)).map((who) => {
    if (who === 'host') return say('factsheet.approvesAgain', { name: hostOrg.name });
    if (who === 'sender') return say('factsheet.approvesAgain', { name: senderOrg.name });
    const [kind, ...ids] = who.split(':');
    const name = nameOf(ids.at(-1) ?? '');
    return say(kind === 'quote' ? 'factsheet.confirmsQuoteAgain' : 'factsheet.confirmsPhotoAgain', { name });
  });
}

/** Why there is a revision, by the event that made it. */
const reasons: Readonly<Record<string, WordKey>> = {
  'factsheet-published': 'factsheet.published',
  'consent-withdrawn': 'factsheet.consentWithdrawn',
  'consent-given': 'factsheet.consentGiven',
};

export interface PageParts {
  readonly viewer: Viewer;
  readonly origin: string;
  readonly revisions: readonly FactsheetRevisionEntity[];
  /** Drafted afresh from the reports; only for who may edit. */
  readonly source: FactsheetContent | null;
  readonly nameOf: (personId: string) => string;
}

/** The text as this reader may see it before it is public. */
export function readableContent(sheet: FactsheetEntity, viewer: Viewer): FactsheetContent {
  const { facts } = sheet.exchange;
  const all = caseRoles(viewer, facts).includes('secretariat');
  return all ? contentOf(sheet) : withoutRefused(contentOf(sheet), facts);
}

export function toFactsheetPage(sheet: FactsheetEntity, parts: PageParts): FactsheetPage {
  const { viewer, origin, revisions, source, nameOf } = parts;
  const { facts } = sheet.exchange;
  return {
    ...toFactsheetRow(sheet, revisions[0]?.publishedAt ?? null, origin),
    content: { ...readableContent(sheet, viewer) },
    missing: missingSections(contentOf(sheet), facts).map((section) => say(`factsheetSection.${section}`)),
    revisions: revisions.map(({ revision, publishedAt, why }) => ({
      revision,
      publishedAt: publishedAt.toISOString(),
      why: say(reasons[why] ?? 'factsheet.changed'),
    })),
    editable: source !== null && factsheetEditable(facts),
    approvalLost: source ? approvalLost(sheet, nameOf) : [],
    sources: source && { quotes: source.quotes, photos: source.photos },
  };
}
