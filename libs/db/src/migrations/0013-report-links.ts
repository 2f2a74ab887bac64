import { Migration } from '@mikro-orm/migrations';

const reportLink = `
create table report_link (
  id uuid not null,
  report_id uuid not null,
  token_hash text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3) null,
  primary key (id)
);
alter table report_link add constraint report_link_token_hash_unique unique (token_hash);
create index report_link_report_id_index on report_link (report_id);
create index report_link_expires_at_index on report_link (expires_at);
alter table report_link add constraint report_link_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
`;

/** Links that open one report without a login. */
export class ReportLinksMigration extends Migration {
  override name = '0013-report-links';

  override up(): void {
    this.addSql(reportLink);
  }
}
