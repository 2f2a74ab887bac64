import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidFrom } from '@waymark/db';
import { foldText } from '@waymark/domain';

const known = 'select id from person where lower(email) = ?';
const put = `
  insert into person (id, name, email, roles, created_at, search) values (?, ?, ?, '{}', now(), ?)
  on conflict do nothing returning id`;

/** Somebody by their mail address: who they are on file, or put on file with that name. The same address is one person. */
export async function personOnFile(
  em: EntityManager,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<string> {
  const address = email.trim().toLowerCase();
  const sql = em.getConnection();
  const context = em.getTransactionContext();
  const find = async () => (await sql.execute<{ id: string }[]>(known, [address], 'all', context))[0]?.id;
  const found = await find();
  if (found) return found;
  const id = uuidFrom(`person/${address}`);
  const [made] = await sql.execute<{ id: string }[]>(
    put,
    [id, name, address, foldText(name, address)],
    'all',
    context,
  );
  return made?.id ?? (await find()) ?? id;
}
