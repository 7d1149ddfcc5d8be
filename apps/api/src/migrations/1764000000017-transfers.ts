import type { MigrationInterface, QueryRunner } from 'typeorm';

const transfers = /* sql */ `
-- Each time another team was asked to take a case over, and what became of it. The record stays with the team that asked.
create table transfers (
  id                  uuid primary key default uuidv7(),
  case_id             uuid not null references cases,
  status              text not null default 'asked' check (status in ('asked', 'accepted', 'rejected', 'withdrawn')),
  from_team_id        uuid not null references teams,
  from_region_id      text not null references locations,
  -- Who is responsible until the answer, and hears of it.
  from_caseworker_id  uuid references users,
  to_team_id          uuid not null references teams,
  to_region_id        text not null references locations,
  to_caseworker_id    uuid references users,
  reason              text check (length(reason) between 1 and 2000),
  asked_by            uuid references users,
  asked_at            timestamptz not null default now(),
  answered_by         uuid references users,
  answered_at         timestamptz,
  answer_note         text check (length(answer_note) between 1 and 2000),
  answer_seen_at      timestamptz,
  check ((status = 'asked') = (answered_at is null))
);
create unique index transfers_one_open on transfers (case_id) where status = 'asked';
create index transfers_case on transfers (case_id, asked_at desc);
create index transfers_from_team on transfers (from_team_id, asked_at desc, id desc);
create index transfers_from_caseworker on transfers (from_caseworker_id, asked_at desc, id desc);
alter table transfers alter column reason set statistics 0, alter column answer_note set statistics 0;
revoke delete, truncate on transfers from birge_app;

-- What waits today.
insert into transfers (case_id, from_team_id, from_region_id, from_caseworker_id, to_team_id, to_region_id, reason, asked_by, asked_at)
select c.id, c.team_id, c.region_id, c.caseworker_id, c.receiving_team_id, c.receiving_region_id, c.status_note,
  (select h.actor_id from history h where h.case_id = c.id and h.subject = 'case' and h.action = 'request_transfer'
    order by h.at desc limit 1), c.status_since
from cases c where c.status = 'transfer_pending' and c.receiving_team_id is not null;
`;

const limits = /* sql */ `
-- Working days leave out Saturdays, Sundays and the holidays of the table; the same as dueAfter in the domain.
create or replace function due_after(day date, amount integer, unit text) returns date language sql stable strict parallel safe as $$
  select case unit
    when 'hours' then day + (amount + 23) / 24
    when 'days' then day + amount
    when 'working_days' then (
      select d::date from generate_series(day + 1, day + amount * 2 + 60, interval '1 day') d
      where extract(isodow from d) < 6 and not exists (select from holidays h where h.held_on = d::date)
      order by d offset amount - 1 limit 1)
    else (day + make_interval(months => amount))::date end
$$;

alter table time_limits drop constraint time_limits_step_check;
alter table time_limits add constraint time_limits_step_check check (step in ('registration', 'first_contact', 'assessment', 'screening', 'plan', 'plan_correction', 'follow_up', 'plan_review', 'referral_follow_up', 'waiting_list_review', 'choose_another', 'check_after_closure', 'second_check_after_closure', 'transfer_answer'));
alter table time_limits drop constraint time_limits_unit_check;
alter table time_limits add constraint time_limits_unit_check check (unit in ('hours', 'days', 'working_days', 'months'));
insert into time_limits (step, priority, amount, unit) values
  ('transfer_answer', 'high', 2, 'working_days'), ('transfer_answer', 'medium', 5, 'working_days'), ('transfer_answer', 'low', 5, 'working_days');

alter table tasks drop constraint tasks_limit_step_check;
alter table tasks add constraint tasks_limit_step_check check (limit_step in ('registration', 'first_contact', 'assessment', 'screening', 'plan', 'plan_correction', 'follow_up', 'plan_review', 'referral_follow_up', 'waiting_list_review', 'choose_another', 'check_after_closure', 'second_check_after_closure', 'transfer_answer'));
alter table tasks drop constraint tasks_kind_check;
alter table tasks add constraint tasks_kind_check check (kind in ('call', 'visit', 'other', 'register', 'assess', 'write_plan', 'correct_plan', 'follow_up_referral', 'bring_documents', 'choose_another', 'check_waiting_list', 'follow_up', 'answer_request', 'screen', 'review_plan', 'plan_action', 'renew_registration', 'renew_consent', 'renew_document', 'check_after_closure', 'close_referral', 'review_hold', 'answer_transfer'));

insert into tasks (case_id, kind, due_on, automatic, limit_step, counted_from)
select t.case_id, 'answer_transfer', due_after((t.asked_at at time zone 'Asia/Almaty')::date, l.amount, l.unit), true, l.step,
  (t.asked_at at time zone 'Asia/Almaty')::date
from transfers t join cases c on c.id = t.case_id join time_limits l on l.step = 'transfer_answer' and l.priority = c.priority
where t.status = 'asked';
`;

/** A transfer is a record with a day by which it is answered. */
export class Transfers1764000000017 implements MigrationInterface {
  name = 'Transfers1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [transfers, limits]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Transfers may have been answered by now: restore a backup instead.');
  }
}
