import { matchKeysOf, type NameParts } from '@birge/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const matching = /* sql */ `
-- By what a name is found: matchKeysOf of the domain. Filled below for the children who are there already.
alter table children add column match_keys text[] not null default '{}';
create index children_match_keys on children using gin (match_keys) with (fastupdate = off);
create index children_born_on on children (born_on);
`;

const merging = /* sql */ `
-- The record that this one became part of. Its number and its history stay; nothing is written to it any more.
alter table cases add column merged_into_id uuid references cases check (merged_into_id <> id);
create index cases_merged on cases (merged_into_id) where merged_into_id is not null;

-- The record that stands for this one now: itself, or what it became part of, and that of what, to the end.
create function survivor_of(record uuid) returns uuid language sql stable parallel safe as $$
  with recursive path as (
    select id, merged_into_id from cases where id = record
    union all
    select c.id, c.merged_into_id from cases c join path p on c.id = p.merged_into_id)
  select id from path where merged_into_id is null
$$;

-- The record and every one that has become part of it.
create function records_of(survivor uuid) returns setof uuid language sql stable parallel safe as $$
  with recursive part as (
    select survivor as id
    union all
    select c.id from cases c join part p on c.merged_into_id = p.id)
  select id from part
$$;

create table merges (
  id                uuid primary key default uuidv7(),
  status            text not null check (status in ('asked', 'declined', 'done', 'undone')),
  survivor_case_id  uuid not null references cases,
  absorbed_case_id  uuid not null references cases,
  note              text check (length(note) <= 500),
  asked_by          uuid references users,
  asked_at          timestamptz,
  decided_by        uuid references users,
  decided_at        timestamptz,
  decision_note     text check (length(decision_note) <= 500),
  undone_by         uuid references users,
  undone_at         timestamptz,
  choices           jsonb not null default '{}',
  created_at        timestamptz not null default now(),
  check (survivor_case_id <> absorbed_case_id),
  check ((status in ('done', 'undone', 'declined')) = (decided_at is not null)),
  check ((status = 'undone') = (undone_at is not null))
);
-- A record is part of one other at most; a pair is asked about once.
create unique index merges_absorbed_once on merges (absorbed_case_id) where status = 'done';
create unique index merges_asked_once on merges (least(survivor_case_id, absorbed_case_id), greatest(survivor_case_id, absorbed_case_id)) where status = 'asked';
create index merges_survivor on merges (survivor_case_id, created_at desc, id desc);
create index merges_absorbed on merges (absorbed_case_id, created_at desc, id desc);

-- Every value that a merge has replaced, in order: what the undo puts back.
create table merge_changes (
  merge_id     uuid not null references merges,
  position     integer not null,
  table_name   text not null,
  row_id       uuid not null,
  column_name  text not null,
  before       jsonb,
  after        jsonb,
  primary key (merge_id, position)
);
revoke update, delete, truncate on merge_changes from birge_app;
revoke delete, truncate on merges from birge_app;
`;

const AT_ONCE = 2000;

/** What a name is found by, for the children who are known already. */
async function fillKeys(runner: QueryRunner): Promise<void> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = (await runner.query(
      `select id, family_name as "familyName", given_name as "givenName", patronymic from children
       where id > $1 order by id limit ${AT_ONCE}`,
      [last],
    )) as (NameParts & { id: string })[];
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? last;
    await runner.query(
      `update children c set match_keys = array(select json_array_elements_text(k.keys))
       from unnest($1::uuid[], $2::json[]) as k (id, keys) where k.id = c.id`,
      [rows.map(({ id }) => id), rows.map((row) => JSON.stringify(matchKeysOf(row)))],
    );
  }
}

/** What names are found by, and two records that are of one child. */
export class MatchingAndMerges1764000000006 implements MigrationInterface {
  name = 'MatchingAndMerges1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(matching);
    await fillKeys(runner);
    await runner.query(merging);
  }

  async down(): Promise<void> {
    throw new Error('Records may have been merged by now: restore a backup instead.');
  }
}
