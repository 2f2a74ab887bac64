import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CaseKind, DocumentAudience, DocumentType } from '@waymark/domain';
import { instant } from './columns.js';

/** A file that somebody put with a case. */
@Entity({ tableName: 'case_document' })
@Index({ properties: ['caseId', 'createdAt'] })
export class CaseDocumentEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid' })
  caseId!: string;

  /** As people see it, with the ending of what it really is. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  type!: DocumentType;

  /** In bytes. */
  @Property({ type: 'integer' })
  size!: number;

  @Property({ type: 'text' })
  audience!: DocumentAudience;

  @Property({ type: 'uuid' })
  uploadedBy!: string;

  /** Left out of every query that does not ask for it by name. */
  @Property({ type: 'blob', lazy: true })
  bytes!: Uint8Array;

  @Property({ ...instant })
  createdAt!: Date;
}
