import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CaseKind, CaseRole, OnBehalf } from '@waymark/domain';
import type { CommandResult } from '../casework/command-result.js';
import { instant, instantOrNull, textOrNull } from './columns.js';

/**
 * What somebody asked of a case, written before Temporal hears of it. The Update carries only `requestId`;
 * who asked and with which words stays here, so that histories hold neither names nor free text.
 */
@Entity({ tableName: 'command' })
export class CommandEntity {
  @PrimaryKey({ type: 'text' })
  requestId!: string;

  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'uuid', nullable: true })
  actorId: string | null = null;

  /** Roles in this case at the moment of asking. */
  @Property({ type: 'string[]', columnType: 'text[]' })
  actorRoles: CaseRole[] = [];

  @Property({ type: 'json', nullable: true })
  onBehalf: OnBehalf | null = null;

  @Property({ type: 'json' })
  payload: Record<string, unknown> = {};

  /** Of the request's body: the same key with another body is refused. */
  @Property({ ...textOrNull })
  bodyHash: string | null = null;

  /** Of the HTTP request it came with, so that one search finds its lines in every program's log. */
  @Property({ ...textOrNull })
  traceId: string | null = null;

  /** Null until decided. */
  @Property({ type: 'json', nullable: true })
  result: CommandResult | null = null;

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instantOrNull })
  decidedAt: Date | null = null;
}
