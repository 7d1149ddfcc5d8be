import type { MigrationInterface, QueryRunner } from 'typeorm';

const limits = /* sql */ `
-- The last day of a limit; the same as dueAfter in the domain, which a test holds equal to it.
create function due_after(day date, amount integer, unit text) returns date language sql immutable strict parallel safe as $$
  select case unit
    when 'hours' then day + (amount + 23) / 24
    when 'days' then day + amount
    else (day + make_interval(months => amount))::date end
$$;

-- How long each step may take. No amount: this priority does without the step. The rows of one step change together.
create table time_limits (
  step        text not null check (step in ('registration', 'first_contact', 'assessment', 'screening', 'plan', 'plan_correction', 'follow_up', 'plan_review', 'referral_follow_up', 'waiting_list_review', 'choose_another', 'check_after_closure', 'second_check_after_closure')),
  priority    text not null check (priority in ('high', 'medium', 'low')),
  amount      integer check (amount between 1 and 730),
  unit        text not null check (unit in ('hours', 'days', 'months')),
  version     integer not null default 1,
  primary key (step, priority)
);
insert into time_limits (step, priority, amount, unit) values
  ('registration', 'high', 24, 'hours'), ('registration', 'medium', 3, 'days'), ('registration', 'low', 5, 'days'),
  ('first_contact', 'high', 24, 'hours'), ('first_contact', 'medium', 3, 'days'), ('first_contact', 'low', 7, 'days'),
  ('assessment', 'high', 72, 'hours'), ('assessment', 'medium', 7, 'days'), ('assessment', 'low', 14, 'days'),
  ('screening', 'high', 14, 'days'), ('screening', 'medium', 21, 'days'), ('screening', 'low', 30, 'days'),
  ('plan', 'high', 7, 'days'), ('plan', 'medium', 14, 'days'), ('plan', 'low', 30, 'days'),
  ('plan_correction', 'high', 3, 'days'), ('plan_correction', 'medium', 5, 'days'), ('plan_correction', 'low', 7, 'days'),
  ('follow_up', 'high', 7, 'days'), ('follow_up', 'medium', 14, 'days'), ('follow_up', 'low', 1, 'months'),
  ('plan_review', 'high', 1, 'months'), ('plan_review', 'medium', 3, 'months'), ('plan_review', 'low', 6, 'months'),
  ('referral_follow_up', 'high', 7, 'days'), ('referral_follow_up', 'medium', 7, 'days'), ('referral_follow_up', 'low', 7, 'days'),
  ('waiting_list_review', 'high', 30, 'days'), ('waiting_list_review', 'medium', 30, 'days'), ('waiting_list_review', 'low', 30, 'days'),
  ('choose_another', 'high', 1, 'days'), ('choose_another', 'medium', 3, 'days'), ('choose_another', 'low', 5, 'days'),
  ('check_after_closure', 'high', 1, 'months'), ('check_after_closure', 'medium', 3, 'months'), ('check_after_closure', 'low', 3, 'months'),
  ('second_check_after_closure', 'high', 3, 'months'), ('second_check_after_closure', 'medium', null, 'months'), ('second_check_after_closure', 'low', null, 'months');

-- Who hears of a task on which day, counted from the day it is due.
create table ladder_rungs (
  rung     text primary key check (rung in ('reminder', 'overdue', 'manager', 'escalation')),
  days     integer not null check (days between -30 and 90),
  version  integer not null default 1
);
insert into ladder_rungs (rung, days) values ('reminder', -2), ('overdue', 1), ('manager', 7), ('escalation', 14);

-- Who changed which limit, from what to what. Subject: a step, or 'ladder'.
create table time_limit_changes (
  id           uuid primary key default uuidv7(),
  at           timestamptz not null default now(),
  subject      text not null,
  actor_id     uuid not null references users,
  differences  jsonb not null
);
revoke update, delete, truncate on time_limit_changes from birge_app;
revoke insert, delete, truncate on time_limits, ladder_rungs from birge_app;
`;

const tasks = /* sql */ `
-- The limit that a task of the workflow is measured by and the day from which it counts; a day chosen by a person stays.
alter table tasks
  add column limit_step     text check (limit_step in ('registration', 'first_contact', 'assessment', 'screening', 'plan', 'plan_correction', 'follow_up', 'plan_review', 'referral_follow_up', 'waiting_list_review', 'choose_another', 'check_after_closure', 'second_check_after_closure')),
  add column counted_from   date,
  add column moved_by_hand  boolean not null default false,
  -- Put off: not shown until that day, but due all the while.
  add column snoozed_until  date,
  add column snooze_reason  text check (snooze_reason in ('family_asked', 'family_away', 'child_unwell', 'waiting_for_document', 'waiting_for_answer', 'worker_away', 'other')),
  add column snooze_note    text check (length(snooze_note) between 1 and 300),
  add column snoozed_by     uuid references users,
  add column snoozed_at     timestamptz,
  add constraint tasks_limit_check check ((limit_step is null) = (counted_from is null)),
  add constraint tasks_snooze_check check (
    (snoozed_until is null) = (snooze_reason is null) and (snoozed_until is null) = (snoozed_by is null)
    and (snooze_reason is distinct from 'other' or snooze_note is not null));

create index tasks_limit on tasks (limit_step, case_id) where status = 'open' and limit_step is not null;
create index tasks_ladder on tasks (due_on) where status = 'open';

-- What is open already: where its day is still the one of its limit, it follows the limit from now on.
with found as (
  select k.id, l.step, (k.created_at at time zone 'Asia/Almaty')::date as from_day, l.amount, l.unit
  from tasks k join cases c on c.id = k.case_id
  join (values ('register', 'registration'), ('answer_request', 'first_contact'), ('assess', 'assessment'),
      ('screen', 'screening'), ('write_plan', 'plan'), ('correct_plan', 'plan_correction'), ('follow_up', 'follow_up'),
      ('review_plan', 'plan_review'), ('follow_up_referral', 'referral_follow_up'),
      ('check_waiting_list', 'waiting_list_review'), ('choose_another', 'choose_another')) as kinds (kind, step)
    on kinds.kind = k.kind
  join time_limits l on l.step = kinds.step and l.priority = c.priority
  where k.status = 'open' and k.automatic)
update tasks k set limit_step = f.step, counted_from = f.from_day
from found f where f.id = k.id and k.due_on = due_after(f.from_day, f.amount, f.unit);

-- Each rung of a task for each day it was due on: once, whoever runs the job. Skipped: a higher one was due by then.
create table task_notices (
  task_id  uuid not null references tasks on delete cascade,
  due_on   date not null,
  rung     text not null check (rung in ('reminder', 'overdue', 'manager', 'escalation')),
  skipped  boolean not null default false,
  told_at  timestamptz not null default now(),
  primary key (task_id, due_on, rung)
);
`;

const calendar = /* sql */ `
-- The secret link under which a calendar reads somebody's tasks. The link itself is not kept.
create table calendar_feeds (
  user_id       uuid primary key references users,
  token_hash    bytea not null unique check (length(token_hash) = 32),
  created_at    timestamptz not null default now(),
  last_read_at  timestamptz
);
`;

/** Time limits that an office can change, the ladder of what is late, putting off, and the calendar by secret link. */
export class TimeLimitsAndJobs1764000000008 implements MigrationInterface {
  name = 'TimeLimitsAndJobs1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [limits, tasks, calendar]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Tasks may stand under changed limits by now: restore a backup instead.');
  }
}
