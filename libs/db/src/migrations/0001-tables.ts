/** The tables of the first release, without their indexes and references. */
export const tables = `
create table case_event (
  id serial primary key,
  case_kind text not null,
  case_id uuid not null,
  seq int not null,
  request_id text null,
  type text not null,
  action text not null,
  at timestamptz(3) not null,
  actor_id uuid null,
  on_behalf jsonb null,
  stage_from text null,
  stage_to text not null,
  data jsonb not null
);
create table command (
  request_id text not null,
  case_kind text not null,
  case_id uuid not null,
  action text not null,
  actor_id uuid null,
  actor_roles text[] not null,
  on_behalf jsonb null,
  payload jsonb not null,
  body_hash text null,
  result jsonb null,
  created_at timestamptz(3) not null,
  decided_at timestamptz(3) null,
  primary key (request_id)
);
create table effect (
  id uuid not null,
  case_kind text not null,
  case_id uuid not null,
  seq int not null,
  kind text not null,
  data jsonb not null,
  delivered_at timestamptz(3) null,
  attempts int not null default 0,
  last_error text null,
  created_at timestamptz(3) not null,
  primary key (id)
);
create table job_run (
  job text not null,
  period text not null,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3) null,
  primary key (job, period)
);
create table person (
  id uuid not null,
  name text not null,
  email text not null,
  phone text null,
  language text not null default 'en',
  organisation_id uuid null,
  job_title text null,
  department text null,
  roles text[] not null default '{}',
  auth_user_id text null,
  created_at timestamptz(3) not null,
  search text not null default '',
  primary key (id)
);
create table organisation (
  id uuid not null,
  name text not null,
  short_name text not null,
  kind text not null,
  country text not null,
  region_code text null,
  city text null,
  website text null,
  is_member boolean not null default false,
  in_eea boolean not null default true,
  representative_id uuid null,
  deputy_id uuid null,
  created_at timestamptz(3) not null,
  search text not null default '',
  primary key (id)
);
create table pair_bar (
  id uuid not null,
  host_org_id uuid not null,
  sender_org_id uuid not null,
  until date null,
  reason text not null,
  case_id uuid not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
create table proposal (
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
  organisation_id uuid not null,
  direction text not null,
  title text not null,
  topics text[] not null default '{}',
  formats text[] not null default '{}',
  period_start date null,
  period_end date null,
  places int not null,
  facts jsonb not null,
  primary key (id)
);
create table exchange (
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
  host_org_id uuid not null,
  sender_org_id uuid not null,
  host_proposal_id uuid null,
  sender_proposal_id uuid null,
  format text not null,
  topics text[] not null default '{}',
  start_date date null,
  end_date date null,
  after_the_fact boolean not null default false,
  place_holding text not null default 'none',
  facts jsonb not null,
  primary key (id)
);
create table factsheet_revision (
  exchange_id uuid not null,
  revision int not null,
  content jsonb not null,
  published_at timestamptz(3) not null,
  why text not null,
  primary key (exchange_id, revision)
);
create table factsheet (
  exchange_id uuid not null,
  slug text not null,
  content jsonb not null,
  sent_content jsonb null,
  version int not null default 1,
  updated_at timestamptz(3) not null,
  published_revision int null,
  primary key (exchange_id)
);
create table exchange_participant (
  exchange_id uuid not null,
  person_id uuid not null,
  primary key (exchange_id, person_id)
);
create table reference_counter (
  kind text not null,
  year int not null,
  last int not null,
  primary key (kind, year)
);
create table report (
  id uuid not null,
  exchange_id uuid not null,
  kind text not null,
  person_id uuid null,
  form_version int not null default 1,
  answers jsonb not null,
  status text not null default 'draft',
  revision int not null default 0,
  filed_at timestamptz(3) null,
  return_comment text null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (id)
);
create table photo (
  id uuid not null,
  exchange_id uuid not null,
  report_id uuid null,
  person_id uuid null,
  caption text not null,
  alt text not null,
  others text not null default 'unknown',
  width int not null,
  height int not null,
  bytes bytea not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
create table setting (
  "key" text not null,
  value double precision not null,
  primary key ("key")
);
create table task (
  id uuid not null,
  case_kind text not null,
  case_id uuid not null,
  "key" text not null,
  for_role text not null,
  opened_at timestamptz(3) not null,
  due_at timestamptz(3) null,
  done_at timestamptz(3) null,
  done_by uuid null,
  data jsonb not null,
  primary key (id)
);
create table write_key (
  "key" text not null,
  actor_id uuid null,
  route text not null,
  body_hash text not null,
  result_id uuid null,
  created_at timestamptz(3) not null,
  primary key ("key")
);
`;
