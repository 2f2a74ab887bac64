import type { EntityManager } from '@mikro-orm/postgresql';
import { documentEvents, type DocumentAudience, type DocumentType } from '@waymark/domain';
import type { CaseKey } from '../casework/case-state.js';
import { inTransaction, type TransactionSql } from '../casework/sql.js';
import { tellCase } from '../casework/tell-case.js';
import type { CaseDocumentEntity } from '../entities/index.js';

export interface NewDocument {
  readonly id: string;
  readonly name: string;
  readonly type: DocumentType;
  readonly audience: DocumentAudience;
  readonly bytes: Uint8Array;
}

/** Who does it, and under which key: the event in the story carries it. */
export interface Doing {
  readonly actorId: string;
  readonly requestId: string;
  readonly now: Date;
}

const insert = `
  insert into case_document (id, case_kind, case_id, name, type, size, audience, uploaded_by, bytes, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`;
const drop = 'delete from case_document where id = $1 returning id';

/** Keeps a file and tells it in the story of its case, both or neither; asked twice for the same id, once. */
export async function keepDocument(
  em: EntityManager,
  about: CaseKey,
  document: NewDocument,
  doing: Doing,
): Promise<void> {
  const { id, name, type, audience, bytes } = document;
  const { actorId, now } = doing;
  const values = [id, about.kind, about.id, name, type, bytes.length, audience, actorId, bytes, now];
  await inTransaction(em, async (sql) => {
    const kept = await sql.query<object>(insert, values);
    if (kept.length > 0) await tell(sql, about, document, 'addDocument', doing);
  });
}

/** Takes a file away for good and tells it in the story; asked twice, once. */
export async function dropDocument(
  em: EntityManager,
  document: Omit<CaseDocumentEntity, 'bytes'>,
  doing: Doing,
): Promise<void> {
  await inTransaction(em, async (sql) => {
    const gone = await sql.query<object>(drop, [document.id]);
    const about = { kind: document.caseKind, id: document.caseId };
    if (gone.length > 0) await tell(sql, about, document, 'removeDocument', doing);
  });
}

function tell(
  sql: TransactionSql,
  { kind, id: caseId }: CaseKey,
  { name, audience }: Pick<NewDocument, 'name' | 'audience'>,
  action: keyof typeof documentEvents,
  { actorId, requestId, now }: Doing,
): Promise<boolean> {
  const data = { document: name, to: audience };
  const type = documentEvents[action];
  return tellCase(sql, { kind, caseId, requestId, actorId, type, action, data, now: now.toISOString() });
}
