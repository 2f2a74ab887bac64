import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CaseKind } from '@waymark/domain';

/** The last number given to a case of a kind in a year. Counted in the transaction, so that none is skipped. */
@Entity({ tableName: 'reference_counter' })
export class ReferenceCounterEntity {
  [PrimaryKeyProp]?: ['kind', 'year'];

  @PrimaryKey({ type: 'text' })
  kind!: CaseKind;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Property({ type: 'integer' })
  last!: number;
}
