import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = /* sql */ `
-- What somebody is still writing. "value" is kept letter for letter; null after it was sent or thrown away, so that a
-- slow request cannot bring it back.
create table drafts (
  user_id      uuid not null references users on delete cascade,
  key          text not null check (key ~ '^[a-z]' and length(key) <= 200),
  value        json check (octet_length(value::text) <= 65536),
  writer       text not null check (length(writer) = 17),
  sequence     bigint not null,
  case_id      uuid references cases on delete cascade,
  referral_id  uuid references referrals on delete cascade,
  place        text not null check (place like '/%' and length(place) <= 300),
  version      integer not null default 1,
  updated_at   timestamptz not null default now(),
  primary key (user_id, key)
);
create index drafts_age on drafts (updated_at);
create index drafts_case on drafts (case_id) where case_id is not null;
create index drafts_referral on drafts (referral_id) where referral_id is not null;

-- What is saved as it is typed leaves no line in the history each time; this says whose the last words are.
alter table assessments add column updated_by uuid references users;
alter table plans add column updated_by uuid references users;
alter table referrals add column updated_by uuid references users;
`;

/** Never lose a word: drafts on the server, and who was the last to write into what is saved as it is typed. */
export class Drafts1764000000009 implements MigrationInterface {
  name = 'Drafts1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('People may have words in here that stand nowhere else: restore a backup instead.');
  }
}
