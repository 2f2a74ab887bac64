import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UpdateFactsheetInput } from '@waymark/contract';
import { ExchangeEntity, FactsheetEntity } from '@waymark/db';
import {
  editContent,
  type FactsheetContent,
  factsheetEditable,
  guestsOf,
  say,
  slugFor,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { PlainWrites } from '../common/plain-writes.js';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { factsheetFromReports } from './factsheet-source.js';
import type { DraftFactsheetInput } from './factsheet-page.js';
import { contentOf } from './factsheet-view.js';

/** Writes the draft of a factsheet: plain storage. Sending it for approval is a step of the exchange. */
@Injectable()
export class FactsheetWriter {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Drafts from the reports; an existing draft is replaced only when that is asked for. */
  async draft(viewer: Viewer, key: string, id: string, body: DraftFactsheetInput): Promise<void> {
    this.access.check(viewer, 'create', 'Factsheet');
    await this.access.exchange(this.database.fork(), viewer, id);
    const write = { key, viewer, route: `POST /factsheets/${id}/draft`, body };
    await this.writes.once(write, async (em) => {
      const { facts } = await this.heldOpen(em, id);
      const known = await em.findOne(FactsheetEntity, { exchange: id });
      if (known && body.replace !== true) throw refused(say('problem.detail.draftThere'));
      const content = await factsheetFromReports(em, facts);
      await this.store(em, id, known, content);
      return id;
    });
  }

  async edit(viewer: Viewer, id: string, { content: changes, version }: UpdateFactsheetInput): Promise<void> {
    await this.access.factsheet(this.database.fork(), viewer, id, 'update');
    await this.database.fork().transactional(async (em) => {
      const { facts } = await this.heldOpen(em, id);
      const sheet = await em.findOneOrFail(FactsheetEntity, { exchange: id });
      const current = contentOf(sheet);
      const source = await factsheetFromReports(em, facts);
      const { content, problems } = editContent(current, changes, source, guestsOf(facts));
      if (problems.length > 0)
        throw problem('invalid', {
          detail: say('problem.detail.nothingSavedParts'),
          errors: problems.map(({ field, message }) => ({ field, message })),
        });
      // A retry finds its own words there already.
      if (isDeepStrictEqual(content, current)) return;
      if (version !== undefined && version !== sheet.version)
        throw refused(say('problem.detail.factsheetChanged'));
      await this.store(em, id, sheet, content);
    });
  }

  /** The exchange, kept from going on to the next stage while the text is written. */
  private async heldOpen(em: EntityManager, id: string): Promise<ExchangeEntity> {
    const context = em.getTransactionContext();
    await em.getConnection().execute('select 1 from exchange where id = ? for share', [id], 'all', context);
    const exchange = await em.findOne(ExchangeEntity, id);
    if (!exchange) throw notFound();
    if (!factsheetEditable(exchange.facts)) throw refused(say('problem.detail.factsheetNotNow'));
    return exchange;
  }

  private async store(
    em: EntityManager,
    id: string,
    known: FactsheetEntity | null,
    content: FactsheetContent,
  ): Promise<void> {
    const sheet =
      known ?? Object.assign(new FactsheetEntity(), { exchange: em.getReference(ExchangeEntity, id) });
    // Once an address has been public it stays, so that links stay good.
    if (sheet.publishedRevision === null) sheet.slug = await this.freeSlug(em, id, content);
    sheet.content = { ...content };
    sheet.version = known ? known.version + 1 : 1;
    sheet.updatedAt = this.now();
    await em.persist(sheet).flush();
  }

  private async freeSlug(em: EntityManager, id: string, content: FactsheetContent): Promise<string> {
    const sql = em.getConnection();
    const context = em.getTransactionContext();
    // One at a time: two factsheets with one title must not get one address.
    await sql.execute("select pg_advisory_xact_lock(hashtext('factsheet.slug'))", [], 'all', context);
    const base = slugFor(content, () => false);
    const rows = await sql.execute<{ slug: string }[]>(
      'select slug from factsheet where exchange_id <> ? and slug like ?',
      [id, `${base}%`],
      'all',
      context,
    );
    const taken = new Set(rows.map(({ slug }) => slug));
    return slugFor(content, (slug) => taken.has(slug));
  }
}

const refused = (detail: string) => problem('refused', { detail, reasons: [detail] });
