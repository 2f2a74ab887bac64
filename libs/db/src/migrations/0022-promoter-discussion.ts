import { Migration } from '@mikro-orm/migrations';

const table = `
create table promoter_comment (
  id uuid not null,
  application_id uuid not null,
  person_id uuid null,
  text text not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
create index promoter_comment_application_id_created_at_index on promoter_comment (application_id, created_at);
create index promoter_comment_person_id_index on promoter_comment (person_id);
alter table promoter_comment add constraint promoter_comment_application_id_foreign foreign key (application_id) references promoter_application (id) on delete cascade;
alter table promoter_comment add constraint promoter_comment_person_id_foreign foreign key (person_id) references person (id) on delete set null;
`;

/** What the panel says to each other about an application. */
export class PromoterDiscussionMigration extends Migration {
  override name = '0022-promoter-discussion';

  override up(): void {
    this.addSql(table);
  }
}
