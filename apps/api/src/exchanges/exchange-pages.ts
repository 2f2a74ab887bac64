import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventView, ExchangeView, OnBehalfChoice } from '@waymark/contract';
import {
  type ExchangeEntity,
  FactsheetEntity,
  loadExchangeWorld,
  OrganisationEntity,
  ReportEntity,
} from '@waymark/db';
import {
  caseRoles,
  type CaseRole,
  exchangeLifecycle,
  type ExchangePart,
  exchangeRecord,
  knowsPeopleOfOthers,
  mayOn,
  spokenFor,
  type Viewer,
  wereIntroduced,
} from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Access } from '../access/access.js';
import { actionViews, writeViews } from '../cases/action-views.js';
import { clockViews } from '../cases/clock-views.js';
import { exchangeParties, type People, peopleOf } from '../cases/party-names.js';
import { type StoryOf, StoryReader } from '../cases/story-reader.js';
import { temporalLink } from '../cases/temporal-link.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { organisationRef } from '../organisations/organisation-ref.js';
import { chaserFor } from '../reports/report-chase.js';
import { TroublePages } from '../troubles/trouble-pages.js';
import { Looks } from '../looks/looks.js';
import { certifiedIn } from './certified.js';
import { contactsIn } from './exchange-looks.js';
import { contactIdOf } from './exchange-sides.js';
import { toExchangeView } from './exchange-view.js';

/** The page of one exchange, its story, and what a step did to it. */
@Injectable()
export class ExchangePages {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly stories: StoryReader,
    private readonly troubles: TroublePages,
    private readonly looks: Looks,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async one(viewer: Viewer, id: string): Promise<ExchangeView> {
    const em = this.database.fork();
    const exchange = await this.access.exchange(em, viewer, id);
    const { facts } = exchange;
    const now = this.now().toISOString();
    const { world, settings } = await loadExchangeWorld(em, facts, now);
    const sees = this.seesOf(viewer, exchange);
    const people = await this.peopleIn(em, exchange);
    const actor = { personId: viewer.personId, roles: caseRoles(viewer, facts) };
    const context = { now, settings, world };
    const view = toExchangeView({
      exchange,
      viewer,
      viewerId: viewer.personId,
      now,
      settings,
      people,
      sees,
      reportId: await this.reportsOf(em, viewer, exchange),
      certified: await certifiedIn(em, exchange),
      chase: await chaserFor(em, [id], { mayKnow: sees('workflow'), now: this.now() }),
      actions: actionViews(exchangeLifecycle, facts, actor, context, (role) =>
        behalfOf(exchange, people, role),
      ),
      writes: writeViews(exchangeLifecycle, facts, actor),
      clocks: clockViews(exchangeLifecycle, facts, actor, context),
      troubles: await this.troubles.ofCase(em, viewer, id),
      coSenders: await this.coSendersOf(em, facts.coSenderIds),
      links: await this.linksOf(em, exchange, sees('workflow')),
    });
    await this.looks.note(em, viewer, { kind: 'exchange', id }, contactsIn(view));
    return view;
  }

  async events(viewer: Viewer, id: string): Promise<EventView[]> {
    const em = this.database.fork();
    const exchange = await this.access.exchange(em, viewer, id);
    return this.stories.read(em, storyOf(exchange, viewer));
  }

  private seesOf(viewer: Viewer, exchange: ExchangeEntity): (part: ExchangePart) => boolean {
    const ability = this.access.ability(viewer);
    const record = exchangeRecord(exchange.facts);
    return (part) => mayOn(ability, 'read', 'Exchange', record, part);
  }

  private peopleIn(em: EntityManager, exchange: ExchangeEntity): Promise<People> {
    const { participants, factsheet, checklist } = exchange.facts;
    return peopleOf(em, [
      contactIdOf(exchange, 'host'),
      contactIdOf(exchange, 'sender'),
      ...participants.map(({ personId }) => personId),
      ...factsheet.items.map(({ personId }) => personId),
      ...Object.values(checklist?.done ?? {}).map(({ by }) => by),
    ]);
  }

  private async reportsOf(em: EntityManager, viewer: Viewer, exchange: ExchangeEntity) {
    const reports = await em.find(
      ReportEntity,
      { exchange: exchange.id },
      { fields: ['id', 'kind', 'status', 'person'] },
    );
    const ability = this.access.ability(viewer);
    const { hostOrgId, senderOrgId, participantIds } = exchangeRecord(exchange.facts);
    return (kind: string, personId: string | null): string | null => {
      const report = reports.find((one) => one.kind === kind && (one.person?.id ?? null) === personId);
      if (!report) return null;
      const record = { personId, kind, status: report.status, hostOrgId, senderOrgId, participantIds };
      return mayOn(ability, 'read', 'Report', record) ? report.id : null;
    };
  }

  private async coSendersOf(em: EntityManager, ids: readonly string[]) {
    if (ids.length === 0) return [];
    return (await em.find(OrganisationEntity, { id: { $in: [...ids] } })).map(organisationRef);
  }

  private async linksOf(
    em: EntityManager,
    exchange: ExchangeEntity,
    workflow: boolean,
  ): Promise<ExchangeView['links']> {
    const published = exchange.facts.factsheet.publishedRevision !== null;
    const factsheet = published
      ? await em.findOne(FactsheetEntity, { exchange: exchange.id }, { fields: ['slug'] })
      : null;
    const page = factsheet && `${this.settings.publicUrl}/factsheets/${factsheet.slug}`;
    return {
      temporal: workflow ? temporalLink(this.settings, 'exchange', exchange.id) : null,
      factsheet: page,
      pdf: page && `${page}.pdf`,
    };
  }
}

function storyOf(exchange: ExchangeEntity, viewer: Viewer): StoryOf {
  const { facts } = exchange;
  const roles = caseRoles(viewer, facts);
  return {
    kind: 'exchange',
    id: exchange.id,
    parties: exchangeParties(exchange.hostOrg.shortName, exchange.senderOrg.shortName),
    introduced: wereIntroduced(facts) && knowsPeopleOfOthers(roles),
    viewer,
    reader: { personId: viewer.personId, roles, speaksFor: spokenFor(viewer) },
  };
}

/** On whose word the secretariat may act in a role: a side, or each of the participants. */
function behalfOf(exchange: ExchangeEntity, people: People, role: CaseRole): OnBehalfChoice[] {
  if (role === 'host') return [{ role, label: exchange.hostOrg.shortName }];
  if (role === 'sender') return [{ role, label: exchange.senderOrg.shortName }];
  if (role !== 'participant') return [];
  return exchange.facts.participants.map(({ personId }) => ({
    role,
    personId,
    label: people.get(personId)?.name ?? '',
  }));
}
