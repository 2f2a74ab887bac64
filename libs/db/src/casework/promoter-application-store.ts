import {
  callView,
  mayTakePlace,
  newPromoterApplication,
  newPromoterCall,
  promoterApplicationLifecycle,
  promoterApplicationRecipientsOf,
  type Command,
  type PromoterApplicationFacts,
  type PromoterApplicationWorld,
  type PromoterCallFacts,
} from '@waymark/domain';
import type { CaseStore } from './case-store.js';
import { promoterApplicationColumns } from './project.js';
import { promoterApplicationWorld, type ApplicationSurroundings } from './promoter-application-world.js';
import { writeApplication } from './promoter-application-writes.js';
import type { Sql } from './sql.js';
import { uuidOrNull } from './unknown-references.js';

/**
 * The call as it stands, kept from changing until this is decided: an application that begins while the call is being
 * extended either sees the new day or is among those that are told of it. Where a place may be taken, nobody else takes
 * one meanwhile.
 */
async function lockCall(sql: Sql, callId: string | null, alone: boolean): Promise<PromoterCallFacts | null> {
  if (callId === null) return null;
  const [row] = await sql.query<{ facts: PromoterCallFacts }>(
    alone
      ? 'select facts from promoter_call where id = $1 for update'
      : 'select facts from promoter_call where id = $1 for share',
    [callId],
  );
  return row?.facts ?? null;
}

/** What is filed is what stands in the draft: an autosave waits until that is decided, and then finds it closed. */
const lockPapers = 'select id from promoter_answers where application_id = $1 order by id for update';

/** Whose review a command is about. */
const actingId = (command: Command | null): string | null =>
  uuidOrNull(command?.onBehalf?.personId ?? command?.actor.personId);

/** In place of a call that does not exist: one that takes no application. */
const noCall = newPromoterCall({
  id: '00000000-0000-0000-0000-000000000000',
  reference: '',
  now: new Date(0).toISOString(),
  payload: {},
});

export const promoterApplicationStore: CaseStore<
  PromoterApplicationFacts,
  PromoterApplicationWorld,
  ApplicationSurroundings
> = {
  kind: 'promoterApplication',
  letter: 'A',
  lifecycle: promoterApplicationLifecycle,
  async load(sql, id, facts, now, command) {
    const callId = facts?.call.id ?? uuidOrNull(command?.payload['callId']);
    const call = (await lockCall(sql, callId, facts !== null && mayTakePlace(facts))) ?? noCall;
    const personId = actingId(command) ?? '';
    const known =
      facts ??
      newPromoterApplication({
        id,
        reference: '',
        now,
        call: callView(call),
        personId,
        payload: command!.payload,
      });
    if (facts && command) await sql.query(lockPapers, [id]);
    return { ...(await promoterApplicationWorld(sql, known, call, actingId(command))), facts: known };
  },
  columns: promoterApplicationColumns,
  write: writeApplication,
  recipients: (facts, to, about, _now, { nominee }) =>
    promoterApplicationRecipientsOf(
      { ...facts, applicantId: facts.applicantId ?? nominee?.id ?? null },
      to,
      about,
    ),
  targets: (_facts, { on }, { waitlist }) => (on === 'waitlist' ? waitlist : []),
  proposals: () => [],
};
