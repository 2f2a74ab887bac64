import { Migration } from '@mikro-orm/migrations';

const tables = `
create table promoter_call (
  id uuid not null,
  reference text not null,
  stage_since timestamptz(3) not null,
  seq int not null,
  driven_seq int not null default 0,
  due_at timestamptz(3) null,
  due_mark text null,
  over text null,
  waiting_on text[] not null default '{}',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  search text not null default '',
  stage text not null,
  title text not null,
  year int not null,
  opens_on date not null,
  closes_on date not null,
  panel_ids uuid[] not null default '{}',
  facts jsonb not null,
  primary key (id)
);
create table promoter_call_text (
  call_id uuid not null,
  language text not null,
  title text not null,
  body text not null,
  updated_at timestamptz(3) not null,
  primary key (call_id, language)
);
create table promoter_application (
  id uuid not null,
  reference text not null,
  stage_since timestamptz(3) not null,
  seq int not null,
  driven_seq int not null default 0,
  due_at timestamptz(3) null,
  due_mark text null,
  over text null,
  waiting_on text[] not null default '{}',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  search text not null default '',
  stage text not null,
  title text not null,
  call_id uuid not null,
  applicant_type text null,
  region text null,
  languages text[] not null default '{}',
  topics text[] not null default '{}',
  side_ids uuid[] not null default '{}',
  reviewer_ids uuid[] not null default '{}',
  barred_ids uuid[] not null default '{}',
  submitted_at timestamptz(3) null,
  staged text null,
  waitlist_rank int null,
  holds_place boolean not null default false,
  takes_merged boolean not null default false,
  facts jsonb not null,
  primary key (id)
);
create table promoter_answers (
  id uuid not null,
  application_id uuid not null,
  form text not null,
  person_id uuid null,
  form_version int not null default 1,
  answers jsonb not null,
  status text not null default 'draft',
  revision int not null default 0,
  filed_at timestamptz(3) null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (id)
);
create table promoter_profile (
  application_id uuid not null,
  slug text not null,
  content jsonb not null,
  published_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (application_id)
);
create table mailing_list_member (
  person_id uuid not null,
  added_at timestamptz(3) not null,
  unsubscribed_at timestamptz(3) null,
  primary key (person_id)
);
`;

const indexes = `
alter table promoter_call add constraint promoter_call_reference_unique unique (reference);
create index promoter_call_open on promoter_call (id) where (over is null or due_at is not null);
create index promoter_call_undriven on promoter_call (id) where (seq > driven_seq);
create index promoter_call_panel_ids on promoter_call using gin (panel_ids);
create index promoter_call_due_at_index on promoter_call (due_at);
create index promoter_call_year_index on promoter_call (year);
alter table promoter_application add constraint promoter_application_reference_unique unique (reference);
create index promoter_application_open on promoter_application (id) where (over is null or due_at is not null);
create index promoter_application_undriven on promoter_application (id) where (seq > driven_seq);
create index promoter_application_reviewer_ids on promoter_application using gin (reviewer_ids);
create index promoter_application_side_ids on promoter_application using gin (side_ids);
create index promoter_application_due_at_index on promoter_application (due_at);
create index promoter_application_call_id_stage_index on promoter_application (call_id, stage);
create index promoter_answers_person_id_index on promoter_answers (person_id);
create unique index promoter_answers_paper on promoter_answers (application_id, form, person_id) nulls not distinct;
alter table promoter_profile add constraint promoter_profile_slug_unique unique (slug);
`;

const references = `
alter table mailing_list_member add constraint mailing_list_member_person_id_foreign foreign key (person_id) references person (id) on update cascade on delete cascade;
alter table promoter_application add constraint promoter_application_call_id_foreign foreign key (call_id) references promoter_call (id);
alter table promoter_answers add constraint promoter_answers_application_id_foreign foreign key (application_id) references promoter_application (id) on delete cascade;
alter table promoter_answers add constraint promoter_answers_person_id_foreign foreign key (person_id) references person (id) on delete set null;
alter table promoter_call_text add constraint promoter_call_text_call_id_foreign foreign key (call_id) references promoter_call (id) on delete cascade;
alter table promoter_profile add constraint promoter_profile_application_id_foreign foreign key (application_id) references promoter_application (id) on update cascade on delete cascade;
`;

/** Promoter calls, their applications with what is written about them, and who hears of a call. */
export class PromoterCallsMigration extends Migration {
  override name = '0020-promoter-calls';

  override up(): void {
    for (const part of [tables, indexes, references]) this.addSql(part);
  }
}
