import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';
import { PromoterApplicationEntity } from './promoter-application.entity.js';

/** Whatever takes a row away, its file is put on the list of those to remove. The function is in a migration. */
const leavesFile =
  'create trigger profile_photo_leaves_file after delete on profile_photo for each row when (old.file is not null) execute function photo_leaves_file()';

/** The photo, or logo, on a promoter's profile: re-encoded JPEG without metadata, there as long as it is needed. */
@Entity({ tableName: 'profile_photo' })
@Trigger({ name: 'profile_photo_leaves_file', timing: 'after', events: ['delete'], expression: leavesFile })
export class ProfilePhotoEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @OneToOne(() => PromoterApplicationEntity, {
    fieldName: 'application_id',
    owner: true,
    unique: true,
    deleteRule: 'cascade',
  })
  application!: Rel<PromoterApplicationEntity>;

  /** What is to be seen, for those who cannot see it. */
  @Property({ type: 'text' })
  alt!: string;

  @Property({ type: 'integer' })
  width!: number;

  @Property({ type: 'integer' })
  height!: number;

  /** Its name in the store of photos. */
  @Property({ type: 'uuid', index: true })
  file!: string;

  @Property({ ...instant })
  createdAt!: Date;
}
