import type { PromoterCallRow } from '@waymark/contract';
import type { PromoterCallEntity } from '@waymark/db';
import {
  type CaseRole,
  dayOf,
  type LifecycleSettings,
  promoterCallLifecycle,
  say,
  waitingSentence,
} from '@waymark/domain';
import { nextMarkOf, untilOf } from '../cases/next-mark.js';

interface CallRowContext {
  readonly now: string;
  readonly settings: LifecycleSettings;
  /** Of those that came in, as many as the reader may know of. */
  readonly applications: number;
}

/** A call as a row of a list. */
export function toCallRow(
  call: PromoterCallEntity,
  roles: readonly CaseRole[],
  { now, settings, applications }: CallRowContext,
): PromoterCallRow {
  const { facts } = call;
  return {
    id: call.id,
    reference: call.reference,
    title: call.title,
    year: call.year,
    stage: call.stage,
    stageLabel: say(`promoterCall.stage.${call.stage}`),
    stageSince: call.stageSince.toISOString(),
    over: call.over,
    sentence: waitingSentence({
      kind: 'promoterCall',
      stage: call.stage,
      over: call.over,
      waitingOn: call.waitingOn as CaseRole[],
      until: untilOf(promoterCallLifecycle, facts, { now, settings }),
      next: nextMarkOf(promoterCallLifecycle, call),
      today: dayOf(now),
      names: {},
      readerRoles: roles,
    }),
    dueAt: call.dueAt?.toISOString() ?? null,
    opensOn: facts.opensOn,
    closesOn: facts.closesOn,
    places: facts.places,
    applications,
    myRoles: [...roles],
  };
}
