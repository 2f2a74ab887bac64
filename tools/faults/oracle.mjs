import pg from 'pg';
import { wrongIn } from './folded.mjs';

/** @typedef {import('./asker.mjs').Asked} Asked */

/**
 * What is wrong, as sentences with ids; empty lists where every promise holds.
 * @typedef {object} Findings
 * @property {string[]} lost acknowledged and not there, or told otherwise than it is
 * @property {string[]} illegal
 * @property {string[]} undelivered
 */

const KINDS = ['exchange', 'proposal'];
const commandsOf = `
  select c.request_id, c.result, (select count(*)::int from case_event e
      where e.request_id = c.request_id and e.action = c.action) as events,
    (select count(*)::int from command d where d.request_id = c.request_id) as rows
  from command c where c.request_id = any($1)`;
const casesOf = (/** @type {string} */ kind) => `
  select id, stage, seq, driven_seq, jsonb_build_object('stage', facts->'stage', 'seq', facts->'seq') as facts,
    (select coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'type', e.type, 'action', e.action,
      'stage_from', e.stage_from, 'stage_to', e.stage_to) order by e.seq), '[]') from case_event e where e.case_id = k.id) as events
  from ${kind} k`;
const lateEffects = `select id, kind, case_id from effect where delivered_at is null`;
// By its Message-ID: one that went out with others has theirs.
const mailsSent = `select coalesce(sent_with, id) as id from effect where kind = 'mail' and delivered_at is not null and last_error is null`;
const givenUp = `select id, last_error from effect where delivered_at is not null and last_error is not null`;
const commandsNotDone = `
  select id from effect f where kind = 'command' and delivered_at is not null
    and not exists (select from command c where c.request_id = f.id::text and c.result is not null)`;
const undriven = KINDS.map((kind) => `select id from ${kind} where driven_seq <> seq`).join(' union all ');

/**
 * @template T
 * @param {string} url
 * @param {(query: <Row>(text: string, values?: unknown[]) => Promise<Row[]>) => Promise<T>} work
 */
async function inDatabase(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(async (text, values = []) => (await client.query(text, values)).rows);
  } finally {
    await client.end();
  }
}

/**
 * What is still to be done. Cheap: it is asked again and again.
 * @param {string} url of the database
 * @returns {Promise<number>}
 */
export function outstanding(url) {
  return inDatabase(url, async (query) => {
    const [late, behind] = [await query(lateEffects), await query(undriven)];
    return late.length + behind.length;
  });
}

/** So that a pair that said "not now" may meet again: the run has only so many. @param {string} url */
export function liftBars(url) {
  return inDatabase(url, (query) => query('delete from pair_bar'));
}

/**
 * Holds everything that was told to people against what the database says, every case against its events, and every
 * effect against what arrived.
 * @param {string} url of the database
 * @param {ReadonlyMap<string, Asked>} asked
 * @param {(effectId: string) => boolean} hasArrived
 * @returns {Promise<Findings>}
 */
export function examine(url, asked, hasArrived) {
  return inDatabase(url, async (query) => {
    /** @type {{ request_id: string, result: { accepted: boolean, seq: number } | null, events: number, rows: number }[]} */
    const commands = await query(commandsOf, [[...asked.keys()]]);
    const byKey = new Map(commands.map((row) => [row.request_id, row]));
    const lost = [...asked.values()].flatMap((one) => {
      const wrong = wrongAnswer(one, byKey.get(one.key));
      return wrong ? [`${one.path} under ${one.key}: ${wrong}`] : [];
    });

    /** @type {string[]} */
    const illegal = [];
    for (const kind of KINDS) {
      /** @type {import('./folded.mjs').CaseRow[]} */
      const rows = await query(casesOf(kind));
      for (const row of rows)
        illegal.push(...wrongIn(kind, row).map((wrong) => `${kind}/${row.id}: ${wrong}`));
    }

    const idsOf = async (/** @type {string} */ text) => {
      /** @type {{ id: string }[]} */
      const rows = await query(text);
      return rows.map(({ id }) => id);
    };
    const undelivered = [
      ...(await idsOf(lateEffects)).map((id) => `never delivered: effect ${id}`),
      ...(await idsOf(undriven)).map((id) => `not driven to its last event: case ${id}`),
      ...(await idsOf(mailsSent))
        .filter((id) => !hasArrived(id))
        .map((id) => `noted as sent and never received: ${id}`),
      ...(await idsOf(givenUp)).map((id) => `given up: effect ${id}`),
      ...(await idsOf(commandsNotDone)).map((id) => `noted as delivered and never decided: ${id}`),
    ];
    return { lost, illegal, undelivered };
  });
}

/**
 * @param {Asked} asked
 * @param {{ result: { accepted: boolean, seq: number } | null, events: number, rows: number } | undefined} command
 * @returns {string | null} what is wrong
 */
function wrongAnswer({ told, seq, path, contradicted }, command) {
  if (contradicted) return 'told once that it was done, and once that it was refused';
  const accepted = command?.result?.accepted === true;
  if (told === 'refused') return accepted ? 'refused to the person, and done' : null;
  if (told !== 'done') return null;
  if (!accepted) return 'acknowledged, and not there';
  if (command.events !== 1) return `acknowledged once, and done ${command.events} times`;
  if (path.includes('/actions/') && seq !== command.result?.seq)
    return `acknowledged as event ${seq}, and recorded as event ${command.result?.seq}`;
  return null;
}
