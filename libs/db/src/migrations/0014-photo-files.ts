import { Migration } from '@mikro-orm/migrations';

/**
 * Photos move out of their rows into a store of files. A row names its file, or still carries its bytes; a file that
 * no row names, or not yet, stands in a list until it is gone. The list is written by the database itself when a row
 * goes, whatever takes it away.
 */
const photoFiles = `
alter table photo add column file uuid null;
alter table photo alter column bytes drop not null;
alter table photo add constraint photo_file_or_bytes check ((file is null) <> (bytes is null));
create index photo_file_index on photo (file);
create table photo_leftover (
  file uuid not null,
  remove_after timestamptz(3) not null,
  primary key (file)
);
create index photo_leftover_remove_after_index on photo_leftover (remove_after);
create function photo_leaves_file() returns trigger language plpgsql as $$
begin
  insert into photo_leftover (file, remove_after) values (old.file, now())
    on conflict (file) do update set remove_after = excluded.remove_after;
  return null;
end $$;
create trigger photo_leaves_file after delete on photo
  for each row when (old.file is not null) execute function photo_leaves_file();
`;

/** Where the bytes of a photo are. */
export class PhotoFilesMigration extends Migration {
  override name = '0014-photo-files';

  override up(): void {
    this.addSql(photoFiles);
  }
}
