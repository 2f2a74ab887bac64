import { Migration } from '@mikro-orm/migrations';

const savedViews = `
create table saved_view (
  id uuid not null,
  list text not null,
  name text not null,
  owner_id uuid not null,
  for_secretariat boolean not null default false,
  shared boolean not null default false,
  filter jsonb not null,
  sort text null,
  "order" text null,
  columns text[] not null default '{}',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (id)
);
create index saved_view_owner_id_index on saved_view (owner_id);
alter table saved_view add constraint saved_view_owner_id_foreign foreign key (owner_id) references person (id) on delete cascade;
`;

/** Ways of looking at lists, kept by people or for the whole secretariat. */
export class SavedViewsMigration extends Migration {
  override name = '0006-saved-views';

  override up(): void {
    this.addSql(savedViews);
  }
}
