import type { EntityManager } from '@mikro-orm/postgresql';
import { OrganisationEntity, PersonEntity, PhotoEntity, ReportEntity } from '@waymark/db';
import {
  draftFactsheet,
  type DraftNames,
  type DraftReport,
  type ExchangeFacts,
  type FactsheetContent,
} from '@waymark/domain';

async function reportsOf(em: EntityManager, exchange: string): Promise<DraftReport[]> {
  const order = { orderBy: { createdAt: 'asc', id: 'asc' } } as const;
  const filed = await em.find(ReportEntity, { exchange, status: 'filed' }, order);
  const photos = await em.find(PhotoEntity, { exchange }, order);
  return filed.map((report) => ({
    kind: report.kind,
    personId: report.person?.id ?? null,
    answers: report.answers,
    photos: photos
      .filter((photo) => photo.report?.id === report.id)
      .map(({ id, caption, alt, width, height, others, permission }) => ({
        id,
        caption,
        alt,
        width,
        height,
        others,
        permission,
      })),
  }));
}

async function namesOf(em: EntityManager, facts: ExchangeFacts): Promise<DraftNames> {
  const { host, sender, coSenderIds, participants } = facts;
  const organisations = await em.find(OrganisationEntity, {
    id: { $in: [host.organisationId, sender.organisationId, ...coSenderIds] },
  });
  const people = await em.find(PersonEntity, { id: { $in: participants.map(({ personId }) => personId) } });
  return {
    organisations: Object.fromEntries(
      organisations.map(({ id, name, regionCode, country }) => [id, { name, regionCode, country }]),
    ),
    people: Object.fromEntries(people.map(({ id, name, department }) => [id, { name, department }])),
  };
}

/** A factsheet as the filed reports give it now: what a draft begins with, and what an editor may choose from. */
export async function factsheetFromReports(
  em: EntityManager,
  facts: ExchangeFacts,
): Promise<FactsheetContent> {
  return draftFactsheet(facts, await reportsOf(em, facts.id), await namesOf(em, facts));
}
