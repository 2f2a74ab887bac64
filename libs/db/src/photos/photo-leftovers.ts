import type { EntityManager } from '@mikro-orm/postgresql';
import { PhotoLeftoverEntity } from '../entities/photo-leftover.entity.js';

/**
 * Notes a file before it is written: should whoever writes it die before a row names it, it is found here.
 * @param removeAfter by when a row names it, or never will
 */
export async function expectFile(em: EntityManager, file: string, removeAfter: Date): Promise<void> {
  await em.insert(PhotoLeftoverEntity, { file, removeAfter });
}

/**
 * From now on a row names the file. To be called in the transaction that writes that row.
 * @returns false when it took so long that the file is gone: nothing may be written then
 */
export async function fileNamed(em: EntityManager, file: string): Promise<boolean> {
  return (await em.nativeDelete(PhotoLeftoverEntity, { file })) === 1;
}

/** Files that no row needs by then, the longest unneeded first. */
export async function filesToRemove(em: EntityManager, now: Date, most: number): Promise<string[]> {
  const due = { removeAfter: { $lte: now } };
  const found = await em.find(PhotoLeftoverEntity, due, { orderBy: { removeAfter: 'asc' }, limit: most });
  return found.map(({ file }) => file);
}

const letGo = `
  delete from photo_leftover l where l.file = ? returning exists (
    select 1 from photo p where p.file = l.file
    union all select 1 from profile_photo p where p.file = l.file) as named`;

/**
 * Removes a file that stands in the list, and takes it off. Nobody can give it to a row meanwhile; where removing fails
 * it stays in the list.
 * @param remove takes the file out of the store; may be asked for one that is gone
 */
export async function removeLeftover(
  em: EntityManager,
  file: string,
  remove: () => Promise<void>,
): Promise<void> {
  await em.fork().transactional(async (own) => {
    const context = own.getTransactionContext();
    const rows = await own.getConnection().execute<{ named: boolean }[]>(letGo, [file], 'all', context);
    if (rows[0]?.named === false) await remove();
  });
}

const carried = `
  select id, bytes from photo where file is null order by id limit 1 for update skip locked`;
const moved = 'update photo set file = ?, bytes = null where id = ?';

/**
 * Takes one photo that is still in its row out of it.
 * @param file the name it gets; noted by `expectFile`
 * @param put brings its bytes into the store
 * @returns false when there is none left
 */
export function movePhoto(
  em: EntityManager,
  file: string,
  put: (bytes: Uint8Array) => Promise<void>,
): Promise<boolean> {
  return em.fork().transactional(async (own) => {
    const sql = own.getConnection();
    const context = own.getTransactionContext();
    const [row] = await sql.execute<{ id: string; bytes: Uint8Array }[]>(carried, [], 'all', context);
    if (!row) return false;
    await put(row.bytes);
    await sql.execute(moved, [file, row.id], 'run', context);
    await fileNamed(own, file);
    return true;
  });
}
