import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant, instantOrNull, texts } from './columns.js';

/**
 * The columns that exchanges and proposals share. All of them are projected from `facts`
 * (see `casework/project.ts`): nobody else writes them.
 */
@Entity({ abstract: true })
export abstract class CaseEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text', unique: true })
  reference!: string;

  @Property({ ...instant })
  stageSince!: Date;

  /** Number of the last event. */
  @Property({ type: 'integer' })
  seq!: number;

  /** Number of the last event whose effects have all been delivered. */
  @Property({ type: 'integer', default: 0 })
  drivenSeq = 0;

  /** When the case's clock acts next; null while nothing is due. */
  @Property({ ...instantOrNull })
  dueAt: Date | null = null;

  /** Key of the mark that is due then, for the sentence in the console and in Temporal's own page. */
  @Property({ type: 'text', nullable: true })
  dueMark: string | null = null;

  /** `done` or `stopped` once the case is over. A case that is over may still have a clock (the follow-up). */
  @Property({ type: 'text', nullable: true })
  over: 'done' | 'stopped' | null = null;

  /** Case roles the case waits for. */
  @Property({ ...texts })
  waitingOn: string[] = [];

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instant })
  updatedAt!: Date;

  /** Reference and title without case and accents, for the lists' search box. */
  @Property({ type: 'text', default: '' })
  search = '';
}
