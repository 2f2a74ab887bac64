import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '@waymark/domain';

/** Of those that are neither the reader's own nor kept from them by a conflict. */
const cameIn = `
  select call_id as id, count(*)::int as total from promoter_application
  where call_id = any(?::uuid[]) and submitted_at is not null
    and not barred_ids @> array[?::uuid] and not side_ids @> array[?::uuid]
  group by call_id`;

/** How many applications came in to each call, of those that the reader may know of. */
export async function cameInByCall(
  em: EntityManager,
  { personId }: Viewer,
  callIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (callIds.length === 0) return new Map();
  const rows = await em
    .getConnection()
    .execute<{ id: string; total: number }[]>(cameIn, [`{${callIds.join()}}`, personId, personId]);
  return new Map(rows.map(({ id, total }) => [id, total]));
}
