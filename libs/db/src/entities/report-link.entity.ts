import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant, instantOrNull } from './columns.js';
import { ReportEntity } from './report.entity.js';

/** A link that was mailed to whoever a report is of, and opens that one report. Known by the hash of its token. */
@Entity({ tableName: 'report_link' })
export class ReportLinkEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ReportEntity, { fieldName: 'report_id', deleteRule: 'cascade', index: true })
  report!: Rel<ReportEntity>;

  /** SHA-256, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instant, index: true })
  expiresAt!: Date;

  @Property({ ...instantOrNull })
  revokedAt: Date | null = null;
}
