import type { MigrationInterface, QueryRunner } from 'typeorm';

const reference = /* sql */ `
create extension if not exists pg_trgm;

create table locations (
  id         text primary key check (id ~ '^[0-9]{9}$'),
  parent_id  text references locations,
  kind       text not null check (kind in ('region', 'city_of_republican_significance', 'city', 'district')),
  name_kk    text not null,
  name_ru    text not null,
  name_en    text not null,
  lat        double precision,
  lon        double precision
);
create index locations_parent on locations (parent_id);

create table holidays (
  held_on  date primary key,
  name     text not null
);

create table services (
  id                  text primary key check (id ~ '^[A-Z]{2}-[A-Z0-9-]{1,12}$'),
  kind                text not null check (kind in ('rehabilitation', 'education', 'financial_aid', 'social_inclusion')),
  name_kk             text not null,
  name_ru             text not null,
  name_en             text not null,
  plain_kk            text not null,
  plain_ru            text not null,
  plain_en            text not null,
  age_min             integer not null default 0 check (age_min between 0 and 17),
  age_max             integer not null default 17 check (age_max between 0 and 17),
  required_documents  text[] not null default '{}',
  steps               text[] not null default '{}',
  standard_days       integer not null check (standard_days between 1 and 365),
  standard_unit       text not null check (standard_unit in ('working', 'calendar')),
  standard_source     text not null check (standard_source in ('law', 'published', 'default')),
  active              boolean not null default true,
  version             integer not null default 1,
  check (age_min <= age_max)
);
`;

const people = /* sql */ `
create table teams (
  id           uuid primary key default uuidv7(),
  name         text not null check (length(name) between 1 and 200),
  location_id  text not null references locations,
  region_id    text not null references locations,
  active       boolean not null default true,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now()
);
create unique index teams_name on teams (region_id, lower(name));

create table organisations (
  id            uuid primary key default uuidv7(),
  name          text not null check (length(name) between 1 and 200),
  location_id   text not null references locations,
  address       text,
  phone         text,
  email         text,
  languages     text[] not null default '{}',
  accessible    boolean not null default false,
  active        boolean not null default true,
  version       integer not null default 1,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now()
);
create index organisations_place on organisations (location_id);
create index organisations_updated on organisations (updated_at desc, id desc);

create table offerings (
  id                 uuid primary key default uuidv7(),
  organisation_id    uuid not null references organisations,
  service_id         text not null references services,
  capacity           integer check (capacity between 0 and 100000),
  places_free        integer check (places_free between 0 and 100000),
  waiting_list_open  boolean not null default true,
  age_min            integer not null default 0 check (age_min between 0 and 17),
  age_max            integer not null default 17 check (age_max between 0 and 17),
  languages          text[] not null default '{}',
  usual_wait_days    integer check (usual_wait_days between 0 and 3650),
  confirmed_on       date,
  active             boolean not null default true,
  version            integer not null default 1,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  unique (organisation_id, service_id),
  check (age_min <= age_max)
);
create index offerings_service on offerings (service_id, organisation_id);

create table users (
  id               uuid primary key default uuidv7(),
  email            text not null check (email = lower(email) and length(email) <= 254),
  password_hash    text not null,
  name             text not null check (length(name) between 1 and 200),
  phone            text,
  role             text not null check (role in ('caseworker', 'manager', 'provider', 'family', 'analyst', 'administrator')),
  language         text not null default 'ru' check (language in ('kk', 'ru', 'en')),
  team_id          uuid references teams,
  region_id        text references locations,
  organisation_id  uuid references organisations,
  active           boolean not null default true,
  demo             boolean not null default false,
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  unique (email),
  check (role <> 'caseworker' or team_id is not null),
  check (role <> 'manager' or team_id is not null or region_id is not null),
  check (role <> 'provider' or organisation_id is not null)
);
create index users_team on users (team_id);
create index users_organisation on users (organisation_id);
create index users_updated on users (updated_at desc, id desc);

create table sessions (
  id            bytea primary key,
  user_id       uuid not null references users on delete cascade,
  public_id     uuid not null default uuidv7() unique,
  user_agent    text,
  created_at    timestamptz not null default now(),
  last_seen_at  timestamptz not null default now()
);
create index sessions_user on sessions (user_id);

create table sign_in_failures (
  subject      text primary key,
  failures     integer not null,
  first_at     timestamptz not null,
  last_at      timestamptz not null
);

create table known_devices (
  user_id       uuid not null references users on delete cascade,
  device        bytea not null,
  last_used_at  timestamptz not null default now(),
  primary key (user_id, device)
);

create table idempotency_keys (
  user_id     uuid not null references users on delete cascade,
  key         text not null,
  request     bytea not null,
  body        jsonb,
  created_at  timestamptz not null default now(),
  primary key (user_id, key)
);
create index idempotency_keys_created on idempotency_keys (created_at);
`;

const children = /* sql */ `
create table children (
  id              uuid primary key default uuidv7(),
  family_name     text check (length(family_name) between 1 and 100),
  given_name      text not null check (length(given_name) between 1 and 100),
  patronymic      text check (length(patronymic) between 1 and 100),
  search_name     text not null,
  born_on         date not null,
  sex             text not null check (sex in ('female', 'male', 'unknown')),
  iin             text check (iin ~ '^[0-9]{12}$'),
  location_id     text not null references locations,
  settlement      text check (length(settlement) <= 200),
  locality        text not null check (locality in ('urban', 'rural')),
  address         text check (length(address) <= 500),
  languages       text[] not null default '{}',
  support_notes   text check (length(support_notes) <= 500),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now()
);
create unique index children_iin on children (iin) where iin is not null;
create index children_search_name on children using gist (search_name gist_trgm_ops (siglen = 64));
create index children_place on children (location_id);

create table registrations (
  id          uuid primary key default uuidv7(),
  child_id    uuid not null references children,
  kind        text not null check (kind in ('mse', 'pmpc', 'ipar')),
  category    text check (category in ('under_7', 'group_1', 'group_2', 'group_3')),
  number      text check (length(number) <= 100),
  valid_from  date not null,
  valid_to    date,
  created_at  timestamptz not null default now(),
  check (valid_to is null or valid_to >= valid_from),
  check (kind = 'mse' or category is null)
);
create index registrations_child on registrations (child_id);

create table people (
  id                    uuid primary key default uuidv7(),
  child_id              uuid not null references children,
  name                  text not null check (length(name) between 1 and 200),
  relation              text not null check (relation in ('mother', 'father', 'grandmother', 'grandfather', 'guardian', 'trustee', 'foster_parent', 'sibling', 'other_relative', 'teacher', 'doctor', 'social_worker', 'other')),
  legal_representative  boolean not null default false,
  phone                 text check (length(phone) <= 40),
  language              text check (language in ('kk', 'ru', 'en', 'sign', 'other')),
  user_id               uuid references users,
  note                  text check (length(note) <= 500),
  version               integer not null default 1,
  created_at            timestamptz not null default now(),
  updated_at            timestamptz not null default now()
);
create index people_child on people (child_id);
create index people_user on people (user_id) where user_id is not null;
`;

const cases = /* sql */ `
create sequence case_numbers start 1001;

create table cases (
  id                     uuid primary key default uuidv7(),
  number                 text not null unique default nextval('case_numbers')::text,
  child_id               uuid not null unique references children,
  status                 text not null default 'identified' check (status in ('identified', 'registered', 'assessment', 'planning', 'active', 'on_hold', 'closure_requested', 'closed', 'transfer_pending')),
  came_from              text check (came_from in ('identified', 'registered', 'assessment', 'planning', 'active')),
  priority               text not null default 'medium' check (priority in ('high', 'medium', 'low')),
  team_id                uuid not null references teams,
  region_id              text not null references locations,
  caseworker_id          uuid references users,
  receiving_team_id      uuid references teams,
  receiving_region_id    text references locations,
  opened_on              date not null,
  registered_on          date,
  closed_on              date,
  status_since           timestamptz not null default now(),
  closure_reason         text check (closure_reason in ('goals_met', 'aged_out_18', 'moved_out_of_area', 'family_withdrew', 'transferred_to_other_agency', 'lost_contact', 'deceased', 'registered_in_error', 'other')),
  closure_requested_by   uuid references users,
  child_view             text check (length(child_view) <= 2000),
  caregiver_view         text check (length(caregiver_view) <= 2000),
  status_note            text check (length(status_note) <= 2000),
  due_on                 date,
  last_contact_on        date,
  version                integer not null default 1,
  created_at             timestamptz not null default now(),
  updated_at             timestamptz not null default now(),
  check (status <> 'transfer_pending' or receiving_team_id is not null)
);
create index cases_own on cases (caseworker_id, updated_at desc, id desc);
create index cases_team on cases (team_id, updated_at desc, id desc);
create index cases_region on cases (region_id, updated_at desc, id desc);
create index cases_receiving on cases (receiving_team_id) where receiving_team_id is not null;
create index cases_receiving_region on cases (receiving_region_id) where receiving_region_id is not null;

create table consents (
  id               uuid primary key default uuidv7(),
  case_id          uuid not null references cases,
  purpose          text not null check (purpose in ('registration', 'sharing', 'portal', 'sms', 'statistics', 'photo')),
  organisation_id  uuid references organisations,
  status           text not null check (status in ('requested', 'given', 'renewed', 'refused', 'withdrawn', 'revoked', 'expired', 'invalidated', 'unknown')),
  person_id        uuid references people,
  given_by         text not null check (length(given_by) between 1 and 200),
  mode             text not null check (mode in ('written', 'oral', 'e_sign')),
  language         text not null check (language in ('kk', 'ru', 'en', 'sign', 'other')),
  given_on         date not null,
  expires_on       date,
  note             text check (length(note) <= 500),
  withdrawn_on     date,
  withdrawn_note   text check (length(withdrawn_note) <= 500),
  recorded_by      uuid not null references users,
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  check ((purpose = 'sharing') = (organisation_id is not null))
);
create index consents_case on consents (case_id, created_at desc);

create table assessments (
  id               uuid primary key default uuidv7(),
  case_id          uuid not null references cases,
  status           text not null default 'draft' check (status in ('draft', 'completed')),
  needs            jsonb not null default '[]',
  difficulties     jsonb not null default '[]',
  priority         text not null default 'medium' check (priority in ('high', 'medium', 'low')),
  priority_reason  text check (length(priority_reason) <= 500),
  child_words      text check (length(child_words) <= 2000),
  caregiver_words  text check (length(caregiver_words) <= 2000),
  summary          text check (length(summary) <= 4000),
  author_id        uuid not null references users,
  assessed_on      date not null,
  completed_at     timestamptz,
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  check ((status = 'completed') = (completed_at is not null))
);
create index assessments_case on assessments (case_id, created_at desc);
create unique index assessments_one_draft on assessments (case_id) where status = 'draft';

create table plans (
  id             uuid primary key default uuidv7(),
  case_id        uuid not null references cases,
  edition        integer not null check (edition >= 1),
  status         text not null default 'draft' check (status in ('draft', 'submitted', 'approved', 'returned', 'superseded')),
  summary        text check (length(summary) <= 4000),
  author_id      uuid not null references users,
  submitted_by   uuid references users,
  submitted_at   timestamptz,
  decided_by     uuid references users,
  decided_at     timestamptz,
  return_note    text check (length(return_note) <= 2000),
  review_on      date,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  unique (case_id, edition)
);
create unique index plans_one_in_work on plans (case_id) where status in ('draft', 'submitted', 'returned');
create unique index plans_one_approved on plans (case_id) where status = 'approved';
create index plans_waiting on plans (submitted_at) where status = 'submitted';

create table goals (
  id         uuid primary key default uuidv7(),
  plan_id    uuid not null references plans,
  position   integer not null,
  title      text not null check (length(title) between 1 and 300),
  area       text not null check (area in ('health_rehabilitation', 'education', 'family_care', 'income_benefits', 'inclusion_play', 'safety')),
  status     text not null default 'planned' check (status in ('planned', 'in_progress', 'achieved', 'partly_achieved', 'not_achieved', 'dropped')),
  target_on  date,
  unique (plan_id, position) deferrable initially deferred
);
`;

const referrals = /* sql */ `
create sequence referral_numbers start 10001;

create table referrals (
  id                   uuid primary key default uuidv7(),
  number               text not null unique default 'R-' || nextval('referral_numbers'),
  case_id              uuid not null references cases,
  kind                 text not null check (kind in ('rehabilitation', 'education', 'financial_aid', 'social_inclusion')),
  service_id           text not null references services,
  organisation_id      uuid references organisations,
  goal_id              uuid references goals on delete set null,
  status               text not null default 'draft' check (status in ('draft', 'sent', 'under_review', 'info_needed', 'accepted', 'waitlisted', 'in_progress', 'on_hold', 'completed', 'declined', 'not_completed', 'cancelled', 'entered_in_error')),
  reason               text check (length(reason) <= 2000),
  shared_fields        text[] not null default '{}',
  shared               jsonb,
  consent_id           uuid references consents,
  replaces_id          uuid references referrals,
  author_id            uuid not null references users,
  sent_at              timestamptz,
  acknowledged_at      timestamptz,
  decided_at           timestamptz,
  waitlisted_at        timestamptz,
  started_at           timestamptz,
  completed_at         timestamptz,
  last_contact_at      timestamptz,
  status_since         timestamptz not null default now(),
  due_on               date,
  next_check_on        date,
  status_reason        text check (status_reason in ('not_eligible', 'no_capacity', 'documents_missing', 'distance_transport', 'cost', 'inaccessible_venue', 'language', 'stigma_or_family_choice', 'caregiver_time', 'provider_no_response', 'child_unwell', 'safety_concern', 'moved', 'duplicate', 'deceased', 'other')),
  status_note          text check (length(status_note) <= 2000),
  message_to_family    text check (length(message_to_family) <= 500),
  requested_documents  text[] not null default '{}',
  provided_documents   text[] not null default '{}',
  documents_due_on     date,
  expected_on          date,
  queue_place          integer check (queue_place between 1 and 100000),
  started_on           date,
  ended_on             date,
  amount               integer check (amount between 0 and 100000000),
  outcome              text check (outcome in ('improved', 'partly_improved', 'unchanged', 'benefit_granted', 'other')),
  answered_at          timestamptz,
  answer_seen_at       timestamptz,
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  check (status = 'draft' or status = 'cancelled' or status = 'entered_in_error' or (sent_at is not null and organisation_id is not null and due_on is not null)),
  check (status not in ('declined', 'on_hold', 'not_completed', 'cancelled', 'entered_in_error') or status_reason is not null)
);
create index referrals_case on referrals (case_id, created_at desc);
create index referrals_inbox on referrals (organisation_id, updated_at desc, id desc) where sent_at is not null;
create index referrals_updated on referrals (updated_at desc, id desc);
create unique index referrals_replaced_once on referrals (replaces_id) where replaces_id is not null and status <> 'entered_in_error';

create table tasks (
  id             uuid primary key default uuidv7(),
  case_id        uuid not null references cases,
  referral_id    uuid references referrals,
  kind           text not null check (kind in ('call', 'visit', 'other', 'register', 'assess', 'write_plan', 'correct_plan', 'follow_up_referral', 'bring_documents', 'choose_another', 'check_waiting_list', 'follow_up')),
  title          text check (length(title) between 1 and 300),
  status         text not null default 'open' check (status in ('open', 'done', 'cancelled')),
  due_on         date not null,
  due_at         text check (due_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  automatic      boolean not null default false,
  author_id      uuid references users,
  closed_at      timestamptz,
  closed_by      uuid references users,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  check (automatic or title is not null)
);
create index tasks_case on tasks (case_id, due_on);
create index tasks_open on tasks (case_id, due_on) where status = 'open';
create index tasks_referral on tasks (referral_id) where referral_id is not null;

create table notes (
  id          uuid primary key default uuidv7(),
  case_id     uuid not null references cases,
  kind        text not null default 'note' check (kind in ('note', 'call', 'visit')),
  body        text not null check (length(body) between 1 and 10000),
  shareable   boolean not null default false,
  author_id   uuid not null references users,
  created_at  timestamptz not null default now()
);
create index notes_case on notes (case_id, created_at desc, id desc);
`;

const records = /* sql */ `
create table history (
  id           uuid primary key default uuidv7(),
  at           timestamptz not null default now(),
  case_id      uuid not null references cases,
  subject      text not null check (subject in ('case', 'child', 'person', 'consent', 'assessment', 'plan', 'referral', 'task', 'note')),
  subject_id   uuid not null,
  actor_id     uuid references users,
  actor_role   text not null,
  action       text not null,
  from_status  text,
  to_status    text,
  reason       text,
  note         text,
  details      jsonb
);
create index history_case on history (case_id, at desc, id desc);
create index history_subject on history (subject_id, at desc, id desc);

create table accesses (
  id        uuid primary key default uuidv7(),
  at        timestamptz not null default now(),
  case_id   uuid not null references cases,
  user_id   uuid not null references users
);
create index accesses_case on accesses (case_id, at desc, id desc);
create index accesses_user on accesses (user_id, case_id, at desc);
`;

const roles = /* sql */ `
do $$
begin
  if not exists (select from pg_roles where rolname = 'birge_app') then
    create role birge_app nologin;
  end if;
  execute format('grant birge_app to %I', current_user);
end $$;

grant usage on schema public to birge_app;
grant select, insert, update, delete on all tables in schema public to birge_app;
grant usage, select on all sequences in schema public to birge_app;
alter default privileges in schema public grant select, insert, update, delete on tables to birge_app;
alter default privileges in schema public grant usage, select on sequences to birge_app;

-- What happened stays as it was written: the application may add to these and read them, nothing else.
revoke update, delete, truncate on history, accesses from birge_app;
revoke insert, update, delete on migrations from birge_app;
`;

/** The tables of the first issue, and what the application may do with them. */
export class Initial1764000000001 implements MigrationInterface {
  name = 'Initial1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [reference, people, children, cases, referrals, records, roles])
      await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has nothing to go back to: drop the database instead.');
  }
}
