import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CaseKind } from '@waymark/domain';
import { instant } from './columns.js';

/** Where a mail about a case is answered: an address with a token of its own, of which the hash alone is kept. */
@Entity({ tableName: 'reply_address' })
export class ReplyAddressEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** SHA-256, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid', index: true })
  caseId!: string;

  /** Whom the mail was for. */
  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ ...instant, index: true })
  createdAt!: Date;
}
