import { Migration } from '@mikro-orm/migrations';

/** Who gave the permission for people on a photo who are not participants, and when. */
export class PhotoPermissionMigration extends Migration {
  override name = '0004-photo-permission';

  override up(): void {
    this.addSql("alter table photo add column permission text not null default ''");
  }
}
