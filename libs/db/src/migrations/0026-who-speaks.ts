import { Migration } from '@mikro-orm/migrations';

/** Who is in the secretariat is asked at each decision, and for whom somebody speaks with each request and each mail. */
export class WhoSpeaksMigration extends Migration {
  override name = '0026-who-speaks';

  override up(): void {
    this.addSql('create index organisation_representative_id_index on organisation (representative_id)');
    this.addSql('create index organisation_deputy_id_index on organisation (deputy_id)');
    this.addSql(`create index "person_secretariat" on "person" ("id") where 'secretariat' = any(roles)`);
  }
}
