import { Migration } from '@mikro-orm/migrations';

const effect = `
alter table effect add column arrival text null;
alter table effect add column arrival_at timestamptz(3) null;
alter table effect add column sent_with uuid null;
`;

const replyAddress = `
create table reply_address (
  id uuid not null,
  token_hash text not null,
  case_kind text not null,
  case_id uuid not null,
  person_id uuid not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
alter table reply_address add constraint reply_address_token_hash_unique unique (token_hash);
create index reply_address_case_id_index on reply_address (case_id);
create index reply_address_created_at_index on reply_address (created_at);
`;

/** What became of a mail once the server had taken it, and where mails about a case are answered. */
export class MailsAnsweredMigration extends Migration {
  override name = '0015-mails-answered';

  override up(): void {
    this.addSql(effect);
    this.addSql(replyAddress);
  }
}
