import {
  exchangeLifecycle,
  isParticipantKind,
  newExchange,
  placeHolding,
  recipientsOf,
  reportKinds,
  silentProposalIds,
  type Command,
  type ExchangeFacts,
  type ExchangeWorld,
  type ReportKind,
} from '@waymark/domain';
import type { CaseStore } from './case-store.js';
import {
  exchangeSubject,
  exchangeWorld,
  type ExchangeSubject,
  type ExchangeSurroundings,
  type NamedSubject,
  type ReportSubject,
} from './exchange-world.js';
import { writeExchange } from './exchange-writes.js';
import { exchangeColumns } from './project.js';
import type { Sql } from './sql.js';
import { uuidOrNull } from './unknown-references.js';

const proposalsOf = ({ hostProposalId, senderProposalId }: ExchangeFacts | ExchangeSubject): string[] =>
  [hostProposalId, senderProposalId].filter((id) => id !== null);

/** A case that holds no place may be about to take one: whoever else wants it has to wait until this is decided. */
async function lockProposals(sql: Sql, subject: ExchangeSubject): Promise<void> {
  const ids = proposalsOf(subject);
  if (ids.length === 0) return;
  // In one order for everybody, so that two exchanges of the same pair never wait for each other.
  await sql.query('select id from proposal where id = any($1::uuid[]) order by id for update', [ids]);
}

function subjectOf(id: string, { payload }: Command): ExchangeSubject {
  return {
    id,
    hostProposalId: uuidOrNull(payload['hostProposalId']),
    senderProposalId: uuidOrNull(payload['senderProposalId']),
    hostOrganisationId: uuidOrNull(payload['hostOrganisationId']),
    senderOrganisationId: uuidOrNull(payload['senderOrganisationId']),
    facts: null,
  };
}

/** What is filed is what stands in the report: an autosave waits until that is decided, and then finds it closed. */
async function lockReport(sql: Sql, exchangeId: string, { kind, personId }: ReportSubject): Promise<void> {
  const person = isParticipantKind(kind) ? personId : null;
  await sql.query(
    'select id from report where exchange_id = $1 and kind = $2 and person_id is not distinct from $3::uuid for update',
    [exchangeId, kind, person],
  );
}

/** The report a command names: somebody's own, unless it says whose. */
function reportSubject(command: Command | null): ReportSubject | null {
  const kind = reportKinds.find((known): known is ReportKind => known === command?.payload['reportKind']);
  if (!command || !kind) return null;
  const personId = command.payload['personId'] ?? command.onBehalf?.personId ?? command.actor.personId;
  return { kind, personId: uuidOrNull(personId) };
}

/** The person a command is about; one who is nobody's to be asked of is left out. */
function namedSubject(command: Command | null): NamedSubject | null {
  const personId = uuidOrNull(command?.payload['personId']);
  return command && personId ? { personId, actorId: command.actor.personId } : null;
}

export const exchangeStore: CaseStore<ExchangeFacts, ExchangeWorld, ExchangeSurroundings> = {
  kind: 'exchange',
  letter: 'X',
  lifecycle: exchangeLifecycle,
  async load(sql, id, facts, now, command) {
    const subject = facts ? exchangeSubject(facts) : subjectOf(id, command!);
    if (!facts || placeHolding(facts) === 'none') await lockProposals(sql, subject);
    const report = reportSubject(command);
    if (report) await lockReport(sql, id, report);
    const loaded = await exchangeWorld(sql, subject, now, { report, named: namedSubject(command) });
    const { world } = loaded;
    return {
      ...loaded,
      facts: facts ?? newExchange({ id, reference: '', now, payload: command!.payload, world }),
    };
  },
  columns: exchangeColumns,
  write: writeExchange,
  recipients: recipientsOf,
  targets: (facts, { on }) => (on === 'silentProposals' ? silentProposalIds(facts) : proposalsOf(facts)),
  proposals: proposalsOf,
};
