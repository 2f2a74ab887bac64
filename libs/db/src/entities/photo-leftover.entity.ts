import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';

/** A file of a photo that no row names any more, or not yet. */
@Entity({ tableName: 'photo_leftover' })
export class PhotoLeftoverEntity {
  @PrimaryKey({ type: 'uuid' })
  file!: string;

  /** Until then it may still become the file of a row. */
  @Property({ ...instant, index: true })
  removeAfter!: Date;
}
