import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = /* sql */ `
create table screenings (
  id                   uuid primary key default uuidv7(),
  case_id              uuid not null references cases,
  status               text not null default 'draft' check (status in ('draft', 'completed', 'discarded')),
  source               text not null default 'interview' check (source in ('interview', 'import')),
  instrument           text check (instrument in ('cfm_2_4', 'cfm_5_17', 'wg_ss')),
  rule_id              text,
  content_version      text,
  language             text not null check (language in ('kk', 'ru', 'en')),
  screened_on          date not null,
  age_years            integer not null check (age_years between 0 and 120),
  administration_mode  text not null default 'proxy' check (administration_mode in ('proxy', 'self')),
  respondent_id        uuid references people,
  respondent_relation  text check (respondent_relation in ('mother', 'father', 'grandmother', 'grandfather', 'guardian', 'trustee', 'foster_parent', 'sibling', 'other_relative', 'teacher', 'doctor', 'social_worker', 'other')),
  answers              jsonb not null default '{}',
  concern              text check (length(concern) <= 2000),
  results              jsonb not null default '[]',
  outcome              text check (outcome in ('positive', 'incomplete', 'negative', 'not_applicable')),
  author_id            uuid not null references users,
  completed_at         timestamptz,
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  check ((status = 'completed') = (completed_at is not null)),
  check ((status = 'completed') = (outcome is not null)),
  check ((instrument is null) = (rule_id is null))
);
create unique index screenings_one_draft on screenings (case_id) where status = 'draft';
-- The last screening of a case, with its outcome: for the file and for every list of children.
create index screenings_latest on screenings (case_id, screened_on desc, completed_at desc) include (outcome) where status = 'completed';
create index screenings_case on screenings (case_id, completed_at desc);
`;

/** What is hard for a child, asked in the words of the Child Functioning Module. */
export class Screenings1764000000005 implements MigrationInterface {
  name = 'Screenings1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('What families have answered would be lost: restore a backup instead.');
  }
}
