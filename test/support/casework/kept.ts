import { type Casework, rowsOf } from './in-process.js';

/** Everything that is kept, as one text, but for what counts tries by itself: sign-in, and what fails in a case. */
export async function kept(work: Casework): Promise<string> {
  const tables = await rowsOf<{ name: string }>(
    work,
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'trouble' order by 1",
  );
  const hashes = await Promise.all(
    tables.map(({ name }) =>
      rowsOf(
        work,
        `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as hash from "${name}" t`,
      ),
    ),
  );
  return JSON.stringify(hashes);
}
