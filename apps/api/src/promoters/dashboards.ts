import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CallDashboard, CountBy, DayCount, ReviewProgress, SlippageRow } from '@waymark/contract';
import { loadSettings, PromoterCallEntity } from '@waymark/db';
import {
  addDays,
  dayOf,
  daysBetween,
  languageName,
  type LifecycleSettings,
  promoterApplicationStages,
  promoterTypes,
  regionName,
  reviewsNeeded,
  say,
  settingValue,
  type Viewer,
} from '@waymark/domain';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { untilOf } from '../cases/next-mark.js';
import { promoterApplicationLifecycle } from '@waymark/domain';
import { PromoterAccess, type SeenHead } from './promoter-access.js';

/** The figures of a call, each over the applications of which its reader may read what it counts. */
@Injectable()
export class Dashboards {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async of(viewer: Viewer, callId: string): Promise<CallDashboard> {
    const em = this.database.fork();
    const { call } = await this.access.call(em, viewer, callId);
    const seen = await this.access.applicationsOf(em, viewer, call);
    const settings = await loadSettings(em);
    const today = dayOf(this.now().toISOString());
    const came = seen.filter(({ application }) => application.facts.submittedAt !== null);
    const last = await callBefore(em, call);
    const slippage = slippageOf(seen, { today, now: this.now().toISOString(), settings });
    const until = today < call.facts.closesOn ? today : call.facts.closesOn;
    return {
      applications: came.length,
      drafts: seen.length - came.length,
      places: call.facts.places,
      overTime: overTime(submissionDays(came), call.facts.opensOn, until),
      lastCallTitle: last?.title ?? null,
      lastCall: last
        ? overTime(await this.daysOf(em, viewer, last), last.facts.opensOn, last.facts.closesOn)
        : [],
      byStage: countBy(
        seen.flatMap(({ parts, application }) => (parts.includes('stage') ? [application.facts.stage] : [])),
        (stage) => {
          const known = promoterApplicationStages.find((one) => one === stage);
          return known ? say(`promoterApplication.stage.${known}`) : stage;
        },
      ),
      byRegion: countBy(
        came.map(({ application }) => application.facts.region),
        (code) => regionName(code) ?? code,
      ),
      byType: countBy(
        came.map(({ application }) => application.facts.applicantType),
        typeLabel,
      ),
      byLanguage: countBy(
        came.flatMap(({ application }) => application.facts.languages),
        (code) => languageName(code) ?? code,
      ),
      reviews: progressOf(came, reviewsNeeded(call.facts.path), { today, settings }),
      slippage,
      late: slippage.length > 0,
    };
  }

  /** Of the call before this one those alone are counted that the reader may know of, as of this one. */
  private async daysOf(em: EntityManager, viewer: Viewer, call: PromoterCallEntity): Promise<string[]> {
    const sql = `
      select submitted_at as at from promoter_application
      where call_id = ?::uuid and submitted_at is not null
        and not barred_ids @> array[?::uuid] and not side_ids @> array[?::uuid]`;
    const rows = await em
      .getConnection()
      .execute<{ at: Date | string }[]>(sql, [call.id, viewer.personId, viewer.personId]);
    return rows.map(({ at }) => dayOf(new Date(at).toISOString()));
  }
}

const typeLabel = (value: string): string => {
  const type = promoterTypes.find((one) => one === value);
  return type ? say(`option.${type}`) : value;
};

const submissionDays = (came: readonly SeenHead[]): string[] =>
  came.map(({ application }) => dayOf(application.facts.submittedAt!));

/** The call whose closing day comes next before this one's. */
const callBefore = (em: EntityManager, call: PromoterCallEntity): Promise<PromoterCallEntity | null> =>
  em.findOne(
    PromoterCallEntity,
    { closesOn: { $lt: call.facts.closesOn }, id: { $ne: call.id } },
    { orderBy: { closesOn: 'desc', id: 'asc' } },
  );

/** How many had come in by each day, from the first to the last. */
function overTime(days: readonly string[], opensOn: string, until: string): DayCount[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const length = Math.max(0, Math.min(366, daysBetween(opensOn, until)));
  let cameIn = days.filter((day) => day < opensOn).length;
  return Array.from({ length: length + 1 }, (_one, dayOfCall) => {
    const day = addDays(opensOn, dayOfCall);
    cameIn += counts.get(day) ?? 0;
    return { day, dayOfCall, cameIn };
  });
}

/** The values with most of them first; what is not known last. */
function countBy(values: readonly (string | null)[], labelOf: (value: string) => string): CountBy[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({
      value,
      label: value === null ? say('figure.notKnown') : labelOf(value),
      count,
    }))
    .toSorted(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        b.count - a.count ||
        (a.label < b.label ? -1 : 1),
    );
}

function progressOf(
  came: readonly SeenHead[],
  needed: number,
  { today, settings }: { today: string; settings: LifecycleSettings },
): ReviewProgress | null {
  const known = came.filter(({ parts }) => parts.includes('reviewers'));
  if (known.length === 0) return null;
  const reviews = known.flatMap(({ application }) => application.facts.reviews);
  const open = reviews.filter(({ status }) => status === 'open');
  const due = (assignedAt: string) => addDays(dayOf(assignedAt), settingValue(settings, 'reviewDays'));
  return {
    needed: known.length * needed,
    assigned: reviews.filter(({ status }) => status === 'open' || status === 'filed').length,
    filed: reviews.filter(({ status }) => status === 'filed').length,
    late: open.filter(({ assignedAt }) => due(assignedAt) < today).length,
  };
}

/** What should have gone on by now, stage by stage. */
function slippageOf(
  seen: readonly SeenHead[],
  { today, now, settings }: { today: string; now: string; settings: LifecycleSettings },
): SlippageRow[] {
  const late = new Map<string, { dueOn: string; count: number; days: number }>();
  for (const { application, parts } of seen) {
    if (!parts.includes('stage')) continue;
    const dueOn = untilOf(promoterApplicationLifecycle, application.facts, { now, settings });
    if (dueOn === null || dueOn >= today) continue;
    const label = say(`promoterApplication.stage.${application.facts.stage}`);
    const before = late.get(label);
    const days = daysBetween(dueOn, today);
    late.set(label, {
      dueOn: before && before.dueOn < dueOn ? before.dueOn : dueOn,
      count: (before?.count ?? 0) + 1,
      days: Math.max(before?.days ?? 0, days),
    });
  }
  return [...late].map(([label, row]) => ({ label, ...row })).toSorted((a, b) => b.days - a.days);
}
