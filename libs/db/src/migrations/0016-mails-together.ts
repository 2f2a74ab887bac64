import { Migration } from '@mikro-orm/migrations';

const effect = `
create index effect_undelivered_mail on effect ((data->>'personId')) where (delivered_at is null and kind = 'mail');
create index effect_sent_with on effect (sent_with) where (sent_with is not null);
`;

/** What waits for the same person is found by the person, and what went out in one mail by its Message-ID. */
export class MailsTogetherMigration extends Migration {
  override name = '0016-mails-together';

  override up(): void {
    this.addSql(effect);
  }
}
