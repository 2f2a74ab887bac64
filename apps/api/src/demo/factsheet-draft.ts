import type { EntityManager } from '@mikro-orm/postgresql';
import { ExchangeEntity, FactsheetEntity } from '@waymark/db';
import { slugFor, type FactsheetContent, type Instant } from '@waymark/domain';
import { factsheetFromReports } from '../factsheets/factsheet-source.js';
import type { DemoFactsheet } from './data/types-exchange.js';

/** Drafts the factsheet from the filed reports, and puts the secretariat's own sentences into it. */
export async function saveFactsheet(
  em: EntityManager,
  exchangeId: string,
  text: DemoFactsheet,
  at: Instant,
): Promise<void> {
  const updatedAt = new Date(at);
  const known = await em.findOne(FactsheetEntity, { exchange: exchangeId });
  if (known && known.updatedAt >= updatedAt) return;
  const exchange = await em.findOneOrFail(ExchangeEntity, exchangeId);
  const content: FactsheetContent = {
    ...(await factsheetFromReports(em, exchange.facts)),
    title: text.title,
    what: text.what,
    why: text.why,
    seen: text.seen,
    preparation: text.preparation,
    nextStep: text.nextStep,
  };
  const sheet =
    known ??
    Object.assign(new FactsheetEntity(), { exchange, slug: await freeSlug(em, content), version: 0 });
  sheet.content = { ...content };
  sheet.version += 1;
  sheet.updatedAt = updatedAt;
  await em.persist(sheet).flush();
}

async function freeSlug(em: EntityManager, content: FactsheetContent): Promise<string> {
  const sheets = await em.findAll(FactsheetEntity, { fields: ['slug'] });
  const taken = new Set(sheets.map(({ slug }) => slug));
  return slugFor(content, (slug) => taken.has(slug));
}
