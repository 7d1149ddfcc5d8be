import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = /* sql */ `
create table help_requests (
  id                uuid primary key default uuidv7(),
  case_id           uuid not null references cases,
  -- The case that came with the request; another one than case_id once it was linked.
  own_case_id       uuid not null references cases,
  code              text not null unique,
  key_hash          bytea not null unique,
  body_hash         bytea not null,
  puzzle_hash       bytea not null unique,
  status            text not null default 'received' check (status in ('received', 'taken', 'reached', 'linked', 'closed', 'discarded')),
  came_from         text check (came_from in ('received', 'taken')),
  asker             text not null check (asker in ('parent', 'relative', 'professional', 'self')),
  concern           text check (length(concern) <= 2000),
  in_danger         boolean not null default false,
  born_approximate  boolean not null,
  answers           jsonb not null default '{}',
  content_version   text,
  asker_name        text check (length(asker_name) <= 200),
  phone             text check (length(phone) <= 40),
  channel           text not null check (channel in ('call', 'sms', 'visit')),
  reply_time        text not null check (reply_time in ('any', 'morning', 'afternoon', 'evening')),
  address           text check (length(address) <= 500),
  language          text not null check (language in ('kk', 'ru', 'en')),
  -- The family agreed to be contacted about this request; without it nothing is kept.
  may_contact_at    timestamptz not null,
  due_on            date not null,
  attempts          integer not null default 0 check (attempts >= 0),
  end_reason        text check (end_reason in ('not_reached', 'not_a_child_matter', 'no_help_wanted', 'spam')),
  ended_at          timestamptz,
  wiped_at          timestamptz,
  version           integer not null default 1,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  check ((status in ('closed', 'discarded')) = (end_reason is not null)),
  check ((status = 'discarded') = (came_from is not null))
);
create index help_requests_case on help_requests (case_id);
create index help_requests_own_case on help_requests (own_case_id);
create index help_requests_waiting on help_requests (created_at) where status in ('received', 'taken');
create index help_requests_to_wipe on help_requests (created_at) where wiped_at is null;

-- How often in the window that began then; addresses stand here as hashes.
create table help_limits (
  subject   text primary key,
  hits      integer not null,
  first_at  timestamptz not null default now()
);
create index help_limits_first on help_limits (first_at);

-- What signs puzzles and makes codes; the same for every process of the installation.
create table help_secret (
  single  boolean primary key default true check (single),
  secret  bytea not null
);
insert into help_secret (secret)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
revoke insert, update, delete, truncate on help_secret from birge_app;
`;

/** Families ask by themselves, without an account. */
export class HelpRequests1764000000014 implements MigrationInterface {
  name = 'HelpRequests1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Families may have asked by now: restore a backup instead.');
  }
}
