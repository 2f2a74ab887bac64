import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { FactsheetEntity, FactsheetRevisionEntity } from '@waymark/db';
import { renderFactsheetPage } from '@waymark/documents';
import {
  capital,
  caseRoles,
  factsheetEditable,
  factsheetReadable,
  mayOn,
  say,
  spokenLanguage,
  type Viewer,
} from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Access } from '../access/access.js';
import { peopleOf } from '../cases/party-names.js';
import { notFound } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import type { FactsheetPage } from './factsheet-page.js';
import { factsheetFromReports } from './factsheet-source.js';
import { readableContent, toFactsheetPage } from './factsheet-view.js';

/** One factsheet, for those who write it and those who approve it. */
@Injectable()
export class FactsheetPages {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async one(viewer: Viewer, id: string): Promise<FactsheetPage> {
    const em = this.database.fork();
    const sheet = await this.readable(em, viewer, id);
    const { facts } = sheet.exchange;
    const revisions = await em.find(
      FactsheetRevisionEntity,
      { exchange: id },
      { orderBy: { revision: 'asc' } },
    );
    const people = await peopleOf(
      em,
      facts.participants.map(({ personId }) => personId),
    );
    const writes = this.mayWrite(viewer, sheet) && factsheetEditable(facts);
    return toFactsheetPage(sheet, {
      viewer,
      origin: this.settings.publicUrl,
      revisions,
      source: writes ? await factsheetFromReports(em, facts) : null,
      nameOf: (personId) => people.get(personId)?.name ?? capital(say('sentence.somebody')),
    });
  }

  /** The page as it would look, with everything that is asked for but not confirmed yet. */
  async preview(viewer: Viewer, id: string): Promise<string> {
    const sheet = await this.readable(this.database.fork(), viewer, id);
    const shown = {
      slug: sheet.slug,
      content: readableContent(sheet, viewer),
      publishedAt: this.now(),
      revision: 0,
      language: 'en',
      preview: true,
    };
    return renderFactsheetPage(shown, this.settings.publicUrl, { language: spokenLanguage(), chosen: false });
  }

  private async readable(em: EntityManager, viewer: Viewer, id: string): Promise<FactsheetEntity> {
    const sheet = await this.access.factsheet(em, viewer, id);
    const { facts } = sheet.exchange;
    if (!factsheetReadable(facts, caseRoles(viewer, facts))) throw notFound();
    return sheet;
  }

  private mayWrite(viewer: Viewer, { exchange }: FactsheetEntity): boolean {
    return mayOn(this.access.ability(viewer), 'update', 'Factsheet', {
      hostOrgId: exchange.hostOrg.id,
      senderOrgId: exchange.senderOrg.id,
      participantIds: exchange.facts.participants.map(({ personId }) => personId),
    });
  }
}
