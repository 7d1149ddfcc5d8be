import type { MigrationInterface, QueryRunner } from 'typeorm';

const needs = /* sql */ `
alter table assessments
  -- What was answered about danger and need: question to yes or no. What was not talked about is absent.
  add column risks               jsonb not null default '{}',
  -- Until somebody chooses, the priority follows the suggestion.
  add column priority_chosen     boolean not null default false,
  -- What was suggested when it was completed, and why.
  add column suggested_priority  text check (suggested_priority in ('high', 'medium', 'low')),
  add column suggested_reasons   text[] not null default '{}' check (suggested_reasons <@ array['immediate_threat', 'abuse_suspected', 'no_caregiver', 'care_gap', 'self_harm', 'out_of_school', 'caregiver_exhausted', 'no_services', 'mse_expiring', 'rural_adolescent_no_rehabilitation']::text[]);
update assessments set priority_chosen = true;

-- How life is going, in five faces for each item. Never a sum.
create table pulses (
  id              uuid primary key default uuidv7(),
  case_id         uuid not null references cases,
  answered_on     date not null,
  respondent      text not null check (respondent in ('child', 'caregiver')),
  person_id       uuid references people on delete set null,
  health          smallint check (health between 1 and 5),
  play            smallint check (play between 1 and 5),
  learning        smallint check (learning between 1 and 5),
  safety          smallint check (safety between 1 and 5),
  family          smallint check (family between 1 and 5),
  caregiver_time  smallint check (caregiver_time between 1 and 5),
  caregiver_work  text check (caregiver_work in ('as_wished', 'less_than_wished', 'cannot_because_of_care', 'not_sought')),
  in_error        boolean not null default false,
  author_id       uuid not null references users,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  check (num_nonnulls(health, play, learning, safety, family) > 0),
  check (respondent = 'caregiver' or (person_id is null and caregiver_time is null and caregiver_work is null))
);
create index pulses_case on pulses (case_id, answered_on desc, created_at desc);
revoke delete, truncate on pulses from birge_app;
`;

const plans = /* sql */ `
alter table plans
  -- The needs that its goals are about are those of this assessment.
  add column assessment_id  uuid references assessments,
  -- What changes against the approved edition, and why.
  add column change_note    text check (length(change_note) between 1 and 2000),
  -- Everybody who wrote into this edition: none of them approves it.
  add column writers        uuid[] not null default '{}';

alter table goals
  -- The same goal in every edition of the plan.
  add column goal_key       uuid not null default uuidv7(),
  add column needs          text[] not null default '{}' check (needs <@ array['health_rehabilitation', 'education', 'family_care', 'income_benefits', 'inclusion_play', 'safety']::text[]),
  add column status_reason  text check (status_reason in ('no_service', 'waiting_too_long', 'child_unwell', 'family_decided', 'not_needed_any_more', 'set_too_high', 'moved', 'other')),
  add column status_since   timestamptz;

-- Editions were copied word by word until now: the same words in one case are the same goal.
update goals g set goal_key = first.goal_key
from (
  select distinct on (p.case_id, g.title) p.case_id, g.title, g.goal_key
  from goals g join plans p on p.id = g.plan_id
  order by p.case_id, g.title, p.edition, g.position) first, plans p
where p.id = g.plan_id and p.case_id = first.case_id and g.title = first.title
  and not exists (select from goals twin where twin.plan_id = g.plan_id and twin.title = g.title and twin.position < g.position);
update plans p set assessment_id = (
  select a.id from assessments a where a.case_id = p.case_id and a.status = 'completed' and a.created_at <= p.created_at
  order by a.completed_at desc limit 1);
create unique index goals_key on goals (plan_id, goal_key);
create index goals_of_key on goals (goal_key);

-- A referral is for the goal as it is agreed now.
update referrals r set goal_id = now.id
from goals old join plans op on op.id = old.plan_id
  join plans np on np.case_id = op.case_id and np.status = 'approved' join goals now on now.plan_id = np.id and now.goal_key = old.goal_key
where r.goal_id = old.id and now.id <> old.id;
create index referrals_goal on referrals (goal_id) where goal_id is not null;

-- Who does what for a goal, until when. The day of a caseworker's undertaking, and whether it is done, stand with its task.
create table undertakings (
  id                uuid primary key default uuidv7(),
  goal_id           uuid not null references goals on delete cascade,
  undertaking_key   uuid not null default uuidv7(),
  position          integer not null,
  title             text not null check (length(title) between 1 and 300),
  responsible       text not null check (responsible in ('caseworker', 'family', 'organisation')),
  person_id         uuid references people on delete set null,
  organisation_id   uuid references organisations,
  -- As it was agreed: a name that changes later does not change what was approved.
  responsible_name  text check (length(responsible_name) between 1 and 200),
  due_on            date not null,
  task_id           uuid references tasks,
  status            text not null default 'open' check (status in ('open', 'done', 'cancelled')),
  moved_to          date,
  closed_at         timestamptz,
  closed_by         uuid references users,
  check (responsible = 'caseworker' or responsible_name is not null),
  check (responsible <> 'caseworker' or (person_id is null and organisation_id is null))
);
create index undertakings_goal on undertakings (goal_id, position);
create index undertakings_task on undertakings (task_id) where task_id is not null;

-- What was said about a goal on the way, and how it stood from then on. The goal is the same in every edition.
create table goal_progress (
  id           uuid primary key default uuidv7(),
  plan_id      uuid not null references plans,
  goal_key     uuid not null,
  at           timestamptz not null default now(),
  author_id    uuid not null references users,
  from_status  text not null check (from_status in ('planned', 'in_progress', 'achieved', 'partly_achieved', 'not_achieved', 'dropped')),
  to_status    text not null check (to_status in ('planned', 'in_progress', 'achieved', 'partly_achieved', 'not_achieved', 'dropped')),
  reason       text check (reason in ('no_service', 'waiting_too_long', 'child_unwell', 'family_decided', 'not_needed_any_more', 'set_too_high', 'moved', 'other')),
  note         text check (length(note) between 1 and 2000),
  check (from_status <> to_status or note is not null)
);
create index goal_progress_goal on goal_progress (goal_key, at desc);
revoke update, delete, truncate on goal_progress from birge_app;
`;

/** Needs with a reasoned priority, the pulse, and plans in editions whose goals, undertakings and referrals go on. */
export class NeedsAndPlans1764000000011 implements MigrationInterface {
  name = 'NeedsAndPlans1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [needs, plans]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('What was agreed with families would be lost: restore a backup instead.');
  }
}
