import { Migration } from '@mikro-orm/migrations';
import { tables } from './0001-tables.js';

const indexes = `
create index case_event_request_id_index on case_event (request_id);
alter table case_event add constraint case_event_case_id_seq_unique unique (case_id, seq);
create index effect_undelivered on effect (case_id, created_at) where (delivered_at is null);
create index effect_case_id_seq_index on effect (case_id, seq);
alter table person add constraint person_email_unique unique (email);
create index person_organisation_id_index on person (organisation_id);
alter table person add constraint person_auth_user_id_unique unique (auth_user_id);
create index pair_bar_host_org_id_sender_org_id_index on pair_bar (host_org_id, sender_org_id);
alter table proposal add constraint proposal_reference_unique unique (reference);
create index proposal_organisation_id_index on proposal (organisation_id);
create index proposal_open on proposal (id) where (over is null or due_at is not null);
create index proposal_undriven on proposal (id) where (seq > driven_seq);
create index proposal_due_at_index on proposal (due_at);
create index proposal_updated_at_index on proposal (updated_at);
create index proposal_stage_updated_at_index on proposal (stage, updated_at);
alter table exchange add constraint exchange_reference_unique unique (reference);
create index exchange_host_org_id_index on exchange (host_org_id);
create index exchange_sender_org_id_index on exchange (sender_org_id);
create index exchange_host_proposal_id_index on exchange (host_proposal_id);
create index exchange_sender_proposal_id_index on exchange (sender_proposal_id);
create index exchange_open on exchange (id) where (over is null or due_at is not null);
create index exchange_undriven on exchange (id) where (seq > driven_seq);
create index exchange_due_at_index on exchange (due_at);
create index exchange_updated_at_index on exchange (updated_at);
create index exchange_stage_updated_at_index on exchange (stage, updated_at);
alter table factsheet add constraint factsheet_slug_unique unique (slug);
create index exchange_participant_person_id_index on exchange_participant (person_id);
create index report_person_id_index on report (person_id);
create unique index report_exchange_kind_person on report (exchange_id, kind, person_id) nulls not distinct;
create index photo_exchange_id_index on photo (exchange_id);
create index photo_report_id_index on photo (report_id);
create index task_open on task (for_role, due_at) where (done_at is null);
create index task_case_id_key_index on task (case_id, "key");
create index write_key_created_at_index on write_key (created_at);
`;

const references = `
alter table person add constraint person_organisation_id_foreign foreign key (organisation_id) references organisation (id) on delete set null;
alter table organisation add constraint organisation_representative_id_foreign foreign key (representative_id) references person (id) on delete set null;
alter table organisation add constraint organisation_deputy_id_foreign foreign key (deputy_id) references person (id) on delete set null;
alter table pair_bar add constraint pair_bar_host_org_id_foreign foreign key (host_org_id) references organisation (id);
alter table pair_bar add constraint pair_bar_sender_org_id_foreign foreign key (sender_org_id) references organisation (id);
alter table proposal add constraint proposal_organisation_id_foreign foreign key (organisation_id) references organisation (id);
alter table exchange add constraint exchange_host_org_id_foreign foreign key (host_org_id) references organisation (id);
alter table exchange add constraint exchange_sender_org_id_foreign foreign key (sender_org_id) references organisation (id);
alter table exchange add constraint exchange_host_proposal_id_foreign foreign key (host_proposal_id) references proposal (id) on delete set null;
alter table exchange add constraint exchange_sender_proposal_id_foreign foreign key (sender_proposal_id) references proposal (id) on delete set null;
alter table factsheet_revision add constraint factsheet_revision_exchange_id_foreign foreign key (exchange_id) references exchange (id) on delete cascade;
alter table factsheet add constraint factsheet_exchange_id_foreign foreign key (exchange_id) references exchange (id) on update cascade on delete cascade;
alter table exchange_participant add constraint exchange_participant_exchange_id_foreign foreign key (exchange_id) references exchange (id) on update cascade on delete cascade;
alter table exchange_participant add constraint exchange_participant_person_id_foreign foreign key (person_id) references person (id) on update cascade on delete cascade;
alter table report add constraint report_exchange_id_foreign foreign key (exchange_id) references exchange (id) on delete cascade;
alter table report add constraint report_person_id_foreign foreign key (person_id) references person (id) on delete set null;
alter table photo add constraint photo_exchange_id_foreign foreign key (exchange_id) references exchange (id) on delete cascade;
alter table photo add constraint photo_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table photo add constraint photo_person_id_foreign foreign key (person_id) references person (id) on delete set null;
`;

/**
 * Trigrams make the search boxes quick. The extension comes with PostgreSQL and may be created by the database's owner;
 * where it is missing, search reads the tables through and is right, only slower.
 */
const search = `
do $$ begin
  create extension if not exists pg_trgm;
  create index person_search_trgm on person using gin (search gin_trgm_ops);
  create index organisation_search_trgm on organisation using gin (search gin_trgm_ops);
  create index proposal_search_trgm on proposal using gin (search gin_trgm_ops);
  create index exchange_search_trgm on exchange using gin (search gin_trgm_ops);
exception when undefined_file or feature_not_supported or insufficient_privilege then
  raise notice 'pg_trgm is not available: search works without its index';
end $$;
`;

/** Every table of the first release. */
export class InitialMigration extends Migration {
  override name = '0001-initial';

  override up(): void {
    for (const part of [tables, indexes, references, search]) this.addSql(part);
  }
}
