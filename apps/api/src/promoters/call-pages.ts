import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  CallDateView,
  CallNeedView,
  CallTextView,
  EventView,
  LeftOutView,
  Named,
  PanelMemberView,
  PromoterCallView,
} from '@waymark/contract';
import {
  type CaseEventEntity,
  loadPromoterCallWorld,
  PersonEntity,
  PromoterCallTextEntity,
} from '@waymark/db';
import {
  addDays,
  callReadinessOf,
  type CaseRole,
  type LifecycleSettings,
  offeredLanguages,
  promoterCallLifecycle as lifecycle,
  type PromoterCallFacts,
  promoterCallRoles,
  reviewsNeeded,
  say,
  sayAny,
  sayReason,
  settingValue,
  type Viewer,
} from '@waymark/domain';
import { actionViews, stepViews } from '../cases/action-views.js';
import { clockViews } from '../cases/clock-views.js';
import { type People, peopleOf } from '../cases/party-names.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { TroublePages } from '../troubles/trouble-pages.js';
import { cameInByCall } from './call-figures.js';
import { toCallRow } from './call-row.js';
import { criteriaOf } from './criteria-view.js';
import { PromoterAccess, type SeenHead } from './promoter-access.js';
import { promoterStory } from './promoter-story.js';
import { lettersOf, mailingsOf, mailingListSize } from './sendings.js';

/** Dates that hang on the closing date, by the setting that says how far. */
const dates = ['nomineeGraceDays', 'latestReviewDays', 'latestInterviewDays', 'decisionDays'] as const;

/** The page of one call. What it tells of applications it tells of those alone that the reader may know of. */
@Injectable()
export class CallPages {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly troubles: TroublePages,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async one(viewer: Viewer, id: string): Promise<PromoterCallView> {
    const em = this.database.fork();
    const { call, roles } = await this.access.call(em, viewer, id);
    const { facts } = call;
    const { world, settings } = await loadPromoterCallWorld(em, facts);
    const now = this.now().toISOString();
    const actor = { personId: viewer.personId, roles };
    const seen = await this.access.applicationsOf(em, viewer, call);
    // Why a release may not go out yet would tell a conflicted lead what became of the one that they see nothing of.
    const known = new Set(seen.map(({ application }) => application.id));
    const applications = world.applications.filter((one) => known.has(one.id));
    const context = { now, settings, world: { ...world, applications } };
    const people = await peopleOf(em, panelIds(facts));
    const named = (personId: string | null): Named | null =>
      personId === null ? null : { id: personId, name: people.get(personId)?.name ?? '' };
    const isSecretariat = roles.includes('secretariat');
    const came = await cameInByCall(em, viewer, [id]);
    return {
      ...toCallRow(call, roles, { now, settings, applications: came.get(id) ?? 0 }),
      path: facts.path,
      interview: facts.interview,
      reviewsNeeded: reviewsNeeded(facts.path),
      anonymous: facts.anonymous,
      texts: await textsOf(em, id),
      criteria: criteriaOf(facts),
      dates: datesOf(facts, settings),
      lead: named(facts.leadId),
      deputy: named(facts.deputyId),
      panel: panelViews(facts, people, seen),
      candidates: isSecretariat || roles.includes('lead') ? await coordinators(em) : [],
      readiness: callReadinessOf(facts, context).map(({ need, met }): CallNeedView => ({
        key: need,
        met,
        message: sayReason({ key: `promoterCall.need.${need}` }),
      })),
      previewedAt: facts.previewedAt,
      readyAt: facts.readyAt,
      launchedAt: facts.launchedAt,
      releasedAt: facts.releasedAt,
      reason: facts.reason,
      leftOut: leftOutViews(facts, seen),
      mailings: isSecretariat ? await mailingsOf(em, id) : [],
      letters: isSecretariat || roles.includes('lead') ? await lettersOf(em, seen) : [],
      mailingList: isSecretariat ? await mailingListSize(em) : null,
      steps: stepViews(lifecycle, facts),
      actions: actionViews(lifecycle, facts, actor, context, (role) => [
        { role, label: sayAny(`role.${role}`) },
      ]),
      clocks: clockViews(lifecycle, facts, { ...actor, roles: [] }, context),
      troubles: await this.troubles.ofCase(em, viewer, id),
    };
  }

  async events(viewer: Viewer, id: string): Promise<EventView[]> {
    const em = this.database.fork();
    const { call, roles } = await this.access.call(em, viewer, id);
    const seen = await this.access.applicationsOf(em, viewer, call, await toldOf(em, id));
    const known = new Set(
      seen.flatMap(({ application, parts }) => (parts.includes('staged') ? [application.id] : [])),
    );
    const hears = ({ data }: CaseEventEntity) =>
      typeof data['applicationId'] !== 'string' || known.has(data['applicationId']);
    return promoterStory(em, { kind: 'promoterCall', id, viewer, roles, hears, named: true });
  }
}

const panelIds = ({ leadId, deputyId, reviewerIds, checkerIds }: PromoterCallFacts): string[] => [
  ...new Set([leadId, deputyId, ...reviewerIds, ...checkerIds].filter((id) => id !== null)),
];

async function textsOf(em: EntityManager, callId: string): Promise<CallTextView[]> {
  const written = await em.find(PromoterCallTextEntity, { call: callId });
  return offeredLanguages.map((language) => {
    const text = written.find((one) => one.language === language);
    const { title = '', body = '' } = text ?? {};
    return {
      language,
      title,
      body,
      complete: title !== '' && body !== '',
      updatedAt: text?.updatedAt.toISOString() ?? null,
    };
  });
}

const datesOf = ({ closesOn }: PromoterCallFacts, settings: LifecycleSettings): CallDateView[] =>
  dates.map((key) => ({
    key,
    label: say(`callDate.${key}`),
    day: addDays(closesOn, settingValue(settings, key)),
  }));

const named = `
  select distinct data->>'applicationId' as id from case_event
  where case_id = ?::uuid and data->>'applicationId' ~ '^[0-9a-f-]{36}$'`;

/** The applications that the story of a call names. */
async function toldOf(em: EntityManager, callId: string): Promise<string[]> {
  const rows = await em.getConnection().execute<{ id: string }[]>(named, [callId]);
  return rows.map(({ id }) => id);
}

/** The panel, with what each has to do: counted over the applications alone whose reviewers the reader may know. */
function panelViews(facts: PromoterCallFacts, people: People, seen: readonly SeenHead[]): PanelMemberView[] {
  const known = seen.filter(({ parts }) => parts.includes('reviewers'));
  const open = new Map<string, number>();
  const filed = new Map<string, number>();
  const declared = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { application } of known) {
    const { reviews, declarations } = application.facts;
    for (const { reviewerId, status } of reviews) {
      if (status === 'open') count(open, reviewerId);
      if (status === 'filed') count(filed, reviewerId);
    }
    for (const personId of new Set(declarations.map((one) => one.personId))) count(declared, personId);
  }
  return panelIds(facts).map((personId) => {
    const person = people.get(personId);
    const roles: readonly CaseRole[] = promoterCallRoles({ personId, roles: [], organisationIds: [] }, facts);
    return {
      id: personId,
      name: person?.name ?? '',
      organisation: person?.organisationName ?? null,
      roles: [...roles],
      open: open.get(personId) ?? 0,
      filed: filed.get(personId) ?? 0,
      toDeclare: roles.includes('reviewer') ? known.length - (declared.get(personId) ?? 0) : 0,
    };
  });
}

/** Whoever may be named into a panel. */
async function coordinators(em: EntityManager): Promise<Named[]> {
  const found = await em.find(
    PersonEntity,
    { roles: { $contains: ['coordinator'] }, forgottenAt: null },
    { fields: ['id', 'name'], orderBy: { name: 'asc', id: 'asc' } },
  );
  return found.map(({ id, name }) => ({ id, name }));
}

const leftOutViews = ({ leftOut }: PromoterCallFacts, seen: readonly SeenHead[]): LeftOutView[] =>
  seen.flatMap(({ application: { id, title, reference }, parts }) =>
    leftOut[id] !== undefined && parts.includes('staged')
      ? [{ id, name: parts.includes('identity') ? title : reference, reason: leftOut[id] }]
      : [],
  );
