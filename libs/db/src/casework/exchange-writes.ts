import type { ExchangeFacts, ExchangeWorld } from '@waymark/domain';
import type { Decided } from './decided.js';
import type { ExchangeSurroundings } from './exchange-world.js';
import { writeFactsheet } from './factsheet-writes.js';
import { uuidFrom } from './ids.js';
import { eraseAccessNeeds, writeReports } from './report-writes.js';
import type { Sql } from './sql.js';

export type DecidedExchange = Decided<ExchangeFacts, ExchangeWorld, ExchangeSurroundings>;

const idsOf = (facts: ExchangeFacts | null): string[] =>
  facts?.participants.map(({ personId }) => personId) ?? [];

async function writeParticipants(sql: Sql, { before, facts }: DecidedExchange): Promise<void> {
  const now = idsOf(facts);
  const then = idsOf(before);
  if (now.join() === then.join()) return;
  await sql.query(
    'delete from exchange_participant where exchange_id = $1 and person_id <> all($2::uuid[])',
    [facts.id, now],
  );
  await sql.query(
    `insert into exchange_participant (exchange_id, person_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [facts.id, now],
  );
}

async function writeBars(sql: Sql, { facts, consequences, events, context }: DecidedExchange): Promise<void> {
  for (const { consequence, seq, barUntil } of consequences) {
    if ('liftBar' in consequence) await sql.query('delete from pair_bar where case_id = $1', [facts.id]);
    if (!('barPair' in consequence)) continue;
    await sql.query(
      `insert into pair_bar (id, host_org_id, sender_org_id, until, reason, case_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        uuidFrom(`bar/${facts.id}/${seq}`),
        facts.host.organisationId,
        facts.sender.organisationId,
        barUntil ?? null,
        events.find((event) => event.seq === seq)?.action ?? '',
        facts.id,
        context.now,
      ],
    );
  }
}

const redact = `
  update case_event set data = data - 'who' - 'givenBy' where case_id = $1 and type = 'bystanders-recorded'`;

/** The names go from the story too; what was asked is emptied after some weeks anyway. */
async function eraseBystanders(sql: Sql, { facts, consequences }: DecidedExchange): Promise<void> {
  if (!consequences.some(({ consequence }) => 'erase' in consequence && consequence.erase === 'bystanders'))
    return;
  await sql.query(redact, [facts.id]);
}

/** Everything an exchange's decision changes outside its own row. Most decisions change nothing here. */
export async function writeExchange(sql: Sql, decided: DecidedExchange): Promise<void> {
  await writeParticipants(sql, decided);
  await writeReports(sql, decided);
  await writeBars(sql, decided);
  await writeFactsheet(sql, decided);
  await eraseAccessNeeds(sql, decided);
  await eraseBystanders(sql, decided);
}
