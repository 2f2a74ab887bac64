import { Migration } from '@mikro-orm/migrations';

const troubles = `
create table trouble (
  id uuid not null,
  case_kind text not null,
  case_id uuid not null,
  kind text not null,
  request_id text null,
  since timestamptz(3) not null,
  tried_at timestamptz(3) not null,
  tries int not null,
  code text not null,
  ended_at timestamptz(3) null,
  primary key (id)
);
create index trouble_open on trouble (case_id) where (ended_at is null);
`;

/** What keeps failing in a case, and the id of the HTTP request that a command came with. */
export class TroublesAndTracesMigration extends Migration {
  override name = '0003-troubles-and-traces';

  override up(): void {
    this.addSql(troubles);
    this.addSql('alter table command add column trace_id text null');
  }
}
