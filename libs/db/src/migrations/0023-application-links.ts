import { Migration } from '@mikro-orm/migrations';

const applicationLink = `
create table application_link (
  id uuid not null,
  call_id uuid not null,
  application_id uuid null,
  person_id uuid null,
  email text null,
  language text not null,
  token_hash text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3) null,
  primary key (id)
);
alter table application_link add constraint application_link_token_hash_unique unique (token_hash);
create index application_link_call_id_index on application_link (call_id);
create index application_link_application_id_index on application_link (application_id);
create index application_link_person_id_index on application_link (person_id);
create index application_link_expires_at_index on application_link (expires_at);
alter table application_link add constraint application_link_call_id_foreign foreign key (call_id) references promoter_call (id) on delete cascade;
alter table application_link add constraint application_link_application_id_foreign foreign key (application_id) references promoter_application (id) on delete cascade;
alter table application_link add constraint application_link_person_id_foreign foreign key (person_id) references person (id) on delete cascade;
`;

/** Links by which somebody applies, and opens one application, without a login. */
export class ApplicationLinksMigration extends Migration {
  override name = '0023-application-links';

  override up(): void {
    this.addSql(applicationLink);
  }
}
