import type { EntityManager } from '@mikro-orm/postgresql';
import {
  ExchangeEntity,
  FactsheetEntity,
  OrganisationEntity,
  PersonEntity,
  PhotoEntity,
  ReportEntity,
} from '@waymark/db';
import {
  draftFactsheet,
  slugFor,
  type DraftNames,
  type DraftPhoto,
  type DraftReport,
  type ExchangeFacts,
  type FactsheetContent,
  type Instant,
} from '@waymark/domain';
import type { DemoFactsheet } from './data/types-exchange.js';

/** Drafts the factsheet from the filed reports, and puts the secretariat's own sentences into it. */
export async function saveFactsheet(
  em: EntityManager,
  exchangeId: string,
  text: DemoFactsheet,
  at: Instant,
): Promise<void> {
  const known = await em.findOne(FactsheetEntity, { exchange: exchangeId });
  if (known && known.updatedAt >= new Date(at)) return;
  const exchange = await em.findOneOrFail(ExchangeEntity, exchangeId);
  const drafted = draftFactsheet(
    exchange.facts,
    await reportsOf(em, exchangeId),
    await namesOf(em, exchange.facts),
  );
  const content: FactsheetContent = {
    ...drafted,
    title: text.title,
    what: text.what,
    why: text.why,
    seen: text.seen,
    preparation: text.preparation,
    nextStep: text.nextStep,
  };
  const updatedAt = new Date(at);
  if (known) {
    known.content = { ...content };
    known.version += 1;
    known.updatedAt = updatedAt;
  } else {
    const taken = new Set((await em.findAll(FactsheetEntity, { fields: ['slug'] })).map(({ slug }) => slug));
    const slug = slugFor(content, (one) => taken.has(one));
    em.persist(Object.assign(new FactsheetEntity(), { exchange, slug, content: { ...content }, updatedAt }));
  }
  await em.flush();
}

async function reportsOf(em: EntityManager, exchange: string): Promise<DraftReport[]> {
  const filed = await em.find(ReportEntity, { exchange, status: 'filed' }, { orderBy: { filedAt: 'asc' } });
  const photos = await em.find(PhotoEntity, { exchange }, { orderBy: { createdAt: 'asc' } });
  return filed.map((report) => ({
    kind: report.kind,
    personId: report.person?.id ?? null,
    answers: report.answers,
    photos: photos.filter((photo) => photo.report?.id === report.id).map(asDraftPhoto),
  }));
}

const asDraftPhoto = ({ id, caption, alt, width, height, others }: PhotoEntity): DraftPhoto => ({
  id,
  caption,
  alt,
  width,
  height,
  others,
});

async function namesOf(
  em: EntityManager,
  { host, sender, participants }: ExchangeFacts,
): Promise<DraftNames> {
  const organisations = await em.find(OrganisationEntity, {
    id: { $in: [host.organisationId, sender.organisationId] },
  });
  const people = await em.find(PersonEntity, { id: { $in: participants.map(({ personId }) => personId) } });
  return {
    organisations: Object.fromEntries(organisations.map((one) => [one.id, one])),
    people: Object.fromEntries(people.map((one) => [one.id, one])),
  };
}
