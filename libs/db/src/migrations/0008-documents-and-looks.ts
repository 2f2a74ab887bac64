import { Migration } from '@mikro-orm/migrations';

const caseDocument = `
create table case_document (
  id uuid not null,
  case_kind text not null,
  case_id uuid not null,
  name text not null,
  type text not null,
  size int not null,
  audience text not null,
  uploaded_by uuid not null,
  bytes bytea not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
create index case_document_case_id_created_at_index on case_document (case_id, created_at);
`;

const look = `
create table look (
  id serial primary key,
  at timestamptz(3) not null,
  hour int not null,
  viewer_id uuid not null,
  subject_id uuid not null,
  what text not null,
  case_kind text not null,
  case_id uuid not null
);
create unique index look_once_an_hour on look (case_id, viewer_id, subject_id, what, hour);
`;

/** What was seen was seen: no program may make it undone. */
const appendOnly = `
create function look_look_append_only_fn() returns trigger as $$ begin raise exception 'Rows of look are kept as they were written.'; end; $$ language plpgsql;
create trigger look_append_only before update or delete on look for each row execute function look_look_append_only_fn();
`;

/** Files of cases, and who saw personal data. */
export class DocumentsAndLooksMigration extends Migration {
  override name = '0008-documents-and-looks';

  override up(): void {
    this.addSql(caseDocument);
    this.addSql(look);
    this.addSql(appendOnly);
  }
}
