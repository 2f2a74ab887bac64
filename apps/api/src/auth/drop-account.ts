import type { Account, Sql } from '@waymark/db';
import { authSchema } from './auth-pool.js';

/** An account is found by its id, and by its address too: one that was never entered is known to no person yet. */
const accounts = `select id from ${authSchema}."user" where id = $1 or lower(email) = lower($2)`;
const drops = [
  `delete from ${authSchema}.session where "userId" = any($1)`,
  `delete from ${authSchema}.account where "userId" = any($1)`,
  `delete from ${authSchema}."user" where id = any($1)`,
];
/** Links that were asked for a moment ago name their address, until somebody looks for one after they have ended. */
const links = `
  delete from ${authSchema}.verification where "expiresAt" < now() or position(lower($1) in lower(value)) > 0`;

/** Deletes the account of somebody who is forgotten, with every session and link to sign in, within a transaction. */
export async function dropAccount(sql: Sql, { email, authUserId }: Account): Promise<void> {
  const found = await sql.query<{ id: string }>(accounts, [authUserId, email]);
  const ids = found.map(({ id }) => id);
  for (const drop of drops) await sql.query(drop, [ids]);
  await sql.query(links, [email]);
}
