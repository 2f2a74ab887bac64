import { Migration } from '@mikro-orm/migrations';

/** The photo of a promoter's profile, one at most; its file goes the way that files of other photos go. */
const table = `
create table profile_photo (
  id uuid not null,
  application_id uuid not null,
  alt text not null,
  width int not null,
  height int not null,
  file uuid not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
alter table profile_photo add constraint profile_photo_application_id_unique unique (application_id);
create index profile_photo_file_index on profile_photo (file);
alter table profile_photo add constraint profile_photo_application_id_foreign foreign key (application_id) references promoter_application (id) on delete cascade;
create trigger profile_photo_leaves_file after delete on profile_photo
  for each row when (old.file is not null) execute function photo_leaves_file();
`;

export class ProfilePhotosMigration extends Migration {
  override name = '0027-profile-photos';

  override up(): void {
    this.addSql(table);
  }
}
