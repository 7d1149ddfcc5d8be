import type { MigrationInterface, QueryRunner } from 'typeorm';

const answers = /* sql */ `
-- By which form the answers were given: a child may have outgrown it before anybody reads them.
alter table help_requests add column instrument text check (instrument in ('cfm_2_4', 'cfm_5_17'));
update help_requests h set instrument = case when age between 2 and 4 then 'cfm_2_4' when age between 5 and 17 then 'cfm_5_17' end
from (select r.id, extract(year from age(r.created_at, ch.born_on)) as age from help_requests r
  join cases c on c.id = r.own_case_id join children ch on ch.id = c.child_id) as asked
where asked.id = h.id and h.answers <> '{}';
alter table help_requests alter column concern set statistics 0, alter column answers set statistics 0,
  alter column address set statistics 0;
`;

const unverified = /* sql */ `
-- What came in a flood. There is no child and no case yet, so that a flood fills neither lists nor numbers: people look first.
create table unverified_requests (
  id            uuid primary key default uuidv7(),
  code          text not null unique,
  key_hash      bytea not null unique,
  body_hash     bytea not null,
  puzzle_hash   bytea not null unique,
  -- What was told, checked and as it came.
  told          jsonb not null,
  born_on       date not null,
  location_id   text not null references locations,
  team_id       uuid not null references teams,
  region_id     text not null references locations,
  -- How many requests had come from there that day: who sends the first one waits in front of who sends many.
  sent_before   integer not null check (sent_before >= 0),
  due_on        date not null,
  discarded_at  timestamptz,
  created_at    timestamptz not null default now()
);
create index unverified_requests_waiting on unverified_requests (team_id, sent_before, id) where discarded_at is null;
create index unverified_requests_age on unverified_requests (created_at);
alter table unverified_requests alter column told set statistics 0;
`;

const wiping = /* sql */ `
-- Notes cannot be taken away by the application. Those about a request that came to nothing go with it, and only those: the
-- case was never registered, it is closed, and the request itself is wiped already.
create function wipe_notes_of_requests(ids uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    select n.id from notes n join cases c on c.id = n.case_id
    where c.id = any(ids) and c.status = 'closed' and c.registered_on is null
      and not exists (select from protection_notes p where p.case_id = c.id)
      and exists (select from help_requests h where h.own_case_id = c.id and h.wiped_at is not null)),
  untied as (update tasks t set note_id = null from gone where t.note_id = gone.id)
  delete from notes n using gone where n.id = gone.id
$$;
revoke execute on function wipe_notes_of_requests from public;
grant execute on function wipe_notes_of_requests to birge_app;
`;

/** A queue of its own for what comes in a flood, the form behind answers, and nothing left of what is wiped. */
export class HelpQueue1764000000019 implements MigrationInterface {
  name = 'HelpQueue1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [answers, unverified, wiping]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Families may have asked by now: restore a backup instead.');
  }
}
