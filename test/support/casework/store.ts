import { randomUUID } from 'node:crypto';
import { applyCommand, caseIdOf, createOrm, recordCommand, runMigrations, type CaseKey } from '@waymark/db';
import type { Actor, OnBehalf } from '@waymark/domain';
import { sharedPostgres } from '../servers.js';
import { foundPartnership } from './partnership.js';

/** A database alone, without Temporal: decisions are asked for directly. */
export async function openStore(now = '2026-03-02T09:00:00.000Z') {
  const database = await sharedPostgres();
  const orm = await createOrm(database.databaseUrl);
  await runMigrations(orm);
  const partnership = await foundPartnership(orm, new Date(now));
  const { basque, vastra } = partnership;

  async function record(
    { kind, id }: CaseKey,
    action: string,
    actor: Actor,
    payload: Record<string, unknown> = {},
    requestId: string = randomUUID(),
    onBehalf?: OnBehalf,
  ) {
    const em = orm.em.fork();
    const command = { caseKind: kind, caseId: id, action, actorId: actor.personId, actorRoles: actor.roles };
    await recordCommand(em, { requestId, ...command, payload, now, ...(onBehalf && { onBehalf }) });
    return requestId;
  }

  return {
    orm,
    now,
    partnership,
    host: { personId: basque.representativeId, roles: ['host', 'proposer'] } as Actor,
    sender: { personId: vastra.representativeId, roles: ['sender', 'proposer'] } as Actor,
    record,
    apply: (requestId: string, at = now) => applyCommand(orm.em.fork(), requestId, at),
    async ask(about: CaseKey, action: string, actor: Actor, payload: Record<string, unknown> = {}) {
      return applyCommand(orm.em.fork(), await record(about, action, actor, payload), now);
    },
    /** Asks for a case to be made. Whether it was, the result says. */
    async make(kind: CaseKey['kind'], action: string, actor: Actor, payload: Record<string, unknown>) {
      const requestId = randomUUID();
      const about = { kind, id: caseIdOf(requestId) };
      await record(about, action, actor, payload, requestId);
      const { result } = await applyCommand(orm.em.fork(), requestId, now);
      return { about, result, requestId };
    },
    async close() {
      await orm.close();
      await database.drop();
    },
  };
}

export type Store = Awaited<ReturnType<typeof openStore>>;

/** An open proposal of one of the two sides. */
export async function openProposal(
  store: Store,
  direction: 'receive' | 'send',
  places: number,
): Promise<CaseKey> {
  const { basque, vastra, secretariat } = store.partnership;
  const [actor, organisation] = direction === 'receive' ? [store.host, basque] : [store.sender, vastra];
  const { about } = await store.make('proposal', 'createDraft', actor, {
    organisationId: organisation.id,
    direction,
    title: `${organisation.name} would like to ${direction}`,
    topics: ['LL-STRATEGY'],
    formats: ['RSP-STUDY-VISIT'],
    languages: [{ code: 'en', level: 'B2' }],
    periodStart: '2026-04-01',
    periodEnd: '2026-12-01',
    places,
  });
  await store.ask(about, 'submit', actor);
  await store.ask(about, 'open', secretariat);
  return about;
}

/** What `proposeMatch` asks for. */
export const matchOf = (hostProposal: CaseKey, senderProposal: CaseKey) => ({
  hostProposalId: hostProposal.id,
  senderProposalId: senderProposal.id,
  title: 'Västra Götaland visits the Basque Country',
  why: 'Both regions plan skills together.',
  topics: ['LL-STRATEGY'],
  format: 'RSP-STUDY-VISIT',
});
