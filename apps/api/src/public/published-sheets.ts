import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PublicFactsheet } from '@waymark/documents';
import { publishable, type ExchangeFacts, type FactsheetContent } from '@waymark/domain';
import { Database } from '../database/database.js';

interface Row {
  slug: string;
  revision: number;
  content: FactsheetContent;
  published_at: Date | string;
  facts: ExchangeFacts;
}

const columns = `
  select f.slug, r.revision, r.content, x.facts,
    (select min(first.published_at) from factsheet_revision first where first.exchange_id = f.exchange_id) as published_at
  from factsheet f
  join exchange x on x.id = f.exchange_id
  join factsheet_revision r on r.exchange_id = f.exchange_id and r.revision = f.published_revision`;

// Shown only as people allow at this moment: what somebody has taken back is gone at the next request.
const toSheet = ({ slug, revision, content, published_at, facts }: Row): PublicFactsheet => ({
  slug,
  revision,
  content: publishable(content, facts),
  publishedAt: new Date(published_at),
  language: 'en',
});

/** What the public may see, and nothing else: only factsheets with a published revision are ever found here. */
@Injectable()
export class PublishedSheets {
  constructor(private readonly database: Database) {}

  async bySlug(slug: string): Promise<PublicFactsheet | null> {
    const [row] = await this.read(this.database.fork(), `${columns} where f.slug = ?`, [slug]);
    return row ? toSheet(row) : null;
  }

  /** The newest first. */
  async page(offset: number, limit: number): Promise<PublicFactsheet[]> {
    const rows = await this.read(
      this.database.fork(),
      `${columns} order by published_at desc, f.slug offset ? limit ?`,
      [offset, limit],
    );
    return rows.map(toSheet);
  }

  private read(em: EntityManager, sql: string, values: unknown[]): Promise<Row[]> {
    return em.getConnection().execute<Row[]>(sql, values);
  }
}
