import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { ExchangeEntity } from './exchange.entity.js';
import { PersonEntity } from './person.entity.js';

/** Who travels in which exchange. Kept in step with `facts.participants`, so that lists can ask by person. */
@Entity({ tableName: 'exchange_participant' })
export class ExchangeParticipantEntity {
  [PrimaryKeyProp]?: ['exchange', 'person'];

  @ManyToOne(() => ExchangeEntity, { fieldName: 'exchange_id', primary: true, deleteRule: 'cascade' })
  exchange!: Rel<ExchangeEntity>;

  @ManyToOne(() => PersonEntity, { fieldName: 'person_id', primary: true, index: true })
  person!: Rel<PersonEntity>;
}
