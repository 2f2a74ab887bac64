import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A number the secretariat changed. Keys without a row have the default of `domain/deadlines`. */
@Entity({ tableName: 'setting' })
export class SettingEntity {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'double' })
  value!: number;
}
