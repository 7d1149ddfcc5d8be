import type { MigrationInterface, QueryRunner } from 'typeorm';

const day = /* sql */ `
-- The calendar date of the office, where no caller brings one: who lost a right yesterday has it no longer today.
create function office_today() returns date language sql stable parallel safe as $$
  select (now() at time zone coalesce(nullif(current_setting('birge.time_zone', true), ''), 'Asia/Almaty'))::date
$$;
`;

const registrations = /* sql */ `
alter table registrations
  add column status           text not null default 'current' check (status in ('current', 'replaced', 'ended', 'entered_in_error')),
  add column status_reason    text check (status_reason in ('not_confirmed', 'lifted', 'moved_away', 'wrong_child', 'wrong_register', 'wrong_details', 'other')),
  add column status_note      text check (length(status_note) between 1 and 500),
  add column ended_on         date,
  add column issuer           text check (length(issuer) between 1 and 200),
  add column issued_on        date,
  add column term             text check (term in ('six_months', 'one_year', 'two_years', 'five_years', 'until_7', 'until_18')),
  add column programme        text check (programme in ('standard', 'adapted', 'individual', 'preschool')),
  add column supports         text[] not null default '{}',
  add column conclusion       text check (length(conclusion) between 1 and 2000),
  add column parts            jsonb not null default '[]',
  -- The restricted layer: never read with the rest.
  add column icd_code         text check (length(icd_code) between 1 and 10),
  add column diagnosis        text check (length(diagnosis) between 1 and 500),
  add column renews_id        uuid references registrations,
  add column author_id        uuid references users,
  add column version          integer not null default 1,
  add column updated_at       timestamptz not null default now(),
  add constraint registrations_why check ((status in ('ended', 'entered_in_error')) = (status_reason is not null)),
  add constraint registrations_pmpc_only check (kind = 'pmpc' or (programme is null and supports = '{}')),
  add constraint registrations_ipar_only check (kind = 'ipar' or parts = '[]'),
  add constraint registrations_mse_only check (kind = 'mse' or term is null);
create unique index registrations_renewed_once on registrations (renews_id) where renews_id is not null and status <> 'entered_in_error';

alter table tasks add column registration_id uuid references registrations, add column consent_id uuid references consents;
create index tasks_registration on tasks (registration_id) where registration_id is not null;
create index tasks_consent on tasks (consent_id) where consent_id is not null;

alter table tasks drop constraint tasks_kind_check;
alter table tasks add constraint tasks_kind_check check (kind in ('call', 'visit', 'other', 'register', 'assess', 'write_plan', 'correct_plan', 'follow_up_referral', 'bring_documents', 'choose_another', 'check_waiting_list', 'follow_up', 'answer_request', 'screen', 'review_plan', 'plan_action', 'renew_registration', 'renew_consent', 'renew_document', 'check_after_closure', 'close_referral'));
`;

const people = /* sql */ `
-- Who lives together. Children of one family share a household, each with a file of its own.
create table households (
  id          uuid primary key default uuidv7(),
  note        text check (length(note) between 1 and 500),
  version     integer not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now()
);
-- Who lives there and is nobody's contact: a grandfather, a baby.
create table household_members (
  id            uuid primary key default uuidv7(),
  household_id  uuid not null references households on delete cascade,
  position      integer not null,
  name          text not null check (length(name) between 1 and 200),
  relation      text not null check (relation in ('mother', 'father', 'grandmother', 'grandfather', 'guardian', 'trustee', 'foster_parent', 'sibling', 'other_relative', 'teacher', 'doctor', 'social_worker', 'other')),
  born_year     integer check (born_year between 1900 and 2200)
);
create index household_members_household on household_members (household_id);
alter table children add column household_id uuid references households;
create index children_household on children (household_id) where household_id is not null;

alter table people
  -- One human being in the files of several children: the same value in each.
  add column individual_id        uuid not null default uuidv7(),
  add column represents_from      date,
  add column represents_to        date,
  add column represents_by        text check (length(represents_by) between 1 and 200),
  add column contact              text not null default 'may' check (contact in ('preferred', 'may', 'must_not')),
  add column call_from            text check (call_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column call_to              text check (call_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column channel              text check (channel in ('call', 'sms', 'visit', 'family_page')),
  add column gone                 text check (gone in ('moved', 'deceased')),
  add column gone_on              date,
  add column lives_with_child     boolean,
  add constraint people_represents check (represents_to >= represents_from),
  add constraint people_represents_whom check (legal_representative or (represents_from is null and represents_to is null and represents_by is null)),
  add constraint people_gone check ((gone is null) = (gone_on is null));
create index people_individual on people (individual_id);

-- Why somebody must not be called, what is to be minded: read through the restricted layer alone.
create table protection_notes (
  id          uuid primary key default uuidv7(),
  case_id     uuid not null references cases,
  person_id   uuid references people,
  kind        text not null check (kind in ('must_not_call', 'separated_parents', 'no_contact', 'danger_at_home', 'other')),
  body        text not null check (length(body) between 1 and 2000),
  author_id   uuid not null references users,
  ended_at    timestamptz,
  ended_by    uuid references users,
  created_at  timestamptz not null default now(),
  check ((ended_at is null) = (ended_by is null))
);
create index protection_notes_case on protection_notes (case_id, created_at desc);
`;

const consents = /* sql */ `
alter table consents
  add column assent       text check (assent in ('oral', 'written', 'not_able', 'declined')),
  add column assent_note  text check (length(assent_note) between 1 and 500),
  add column caregiver    text check (caregiver in ('involved', 'not_safe', 'not_reached')),
  add column witness      text check (length(witness) between 1 and 200),
  add column renews_id    uuid references consents,
  add column ended_on     date,
  add column end_reason   text check (end_reason in ('purpose_ended', 'organisation_unfit', 'not_entitled', 'not_informed', 'entered_in_error', 'other')),
  add column end_note     text check (length(end_note) between 1 and 500);
create unique index consents_renewed_once on consents (renews_id) where renews_id is not null and status <> 'invalidated';
-- The few who have said no to figures that leave the team: asked of every child in a report of the country.
create index consents_no_statistics on consents (case_id) where purpose = 'statistics' and status in ('refused', 'withdrawn', 'revoked');
create index consents_expiry on consents (expires_on) where status in ('given', 'renewed') and expires_on is not null;

-- What a family agreed to stays as it was told, whoever writes.
create function consent_terms_stay() returns trigger language plpgsql as $$
begin
  if old.status not in ('requested', 'unknown')
    and (old.purpose, old.organisation_id, old.given_by, old.mode, old.language, old.given_on, old.expires_on, old.note,
         old.assent, old.assent_note, old.caregiver, old.witness, old.renews_id)
      is distinct from
        (new.purpose, new.organisation_id, new.given_by, new.mode, new.language, new.given_on, new.expires_on, new.note,
         new.assent, new.assent_note, new.caregiver, new.witness, new.renews_id)
  then raise exception 'the terms of a consent stay as they were given';
  end if;
  return new;
end $$;
create trigger consents_terms_stay before update on consents for each row execute function consent_terms_stay();

-- A manager's word in place of the family's: for a reason, for a while.
create table consent_overrides (
  id               uuid primary key default uuidv7(),
  case_id          uuid not null references cases,
  purpose          text not null check (purpose in ('registration', 'sharing')),
  organisation_id  uuid references organisations,
  reason           text not null check (reason in ('imminent_risk', 'legal_duty')),
  note             text not null check (length(note) between 1 and 1000),
  manager_id       uuid not null references users,
  valid_until      date not null,
  ended_at         timestamptz,
  ended_by         uuid references users,
  created_at       timestamptz not null default now(),
  check ((purpose = 'sharing') = (organisation_id is not null)),
  check ((ended_at is null) = (ended_by is null))
);
create index consent_overrides_case on consent_overrides (case_id, created_at desc);

alter table referrals add column override_id uuid references consent_overrides;

-- The one answer to "does the family agree, today?", or a manager in its place. Everything that rests on consent asks it.
create function consent_holds(of_case uuid, for_purpose text, with_organisation uuid default null)
returns boolean language sql stable parallel safe as $$
  select exists (select from consents k
      where k.case_id = of_case and k.purpose = for_purpose and k.organisation_id is not distinct from with_organisation
        and k.status in ('given', 'renewed') and (k.expires_on is null or k.expires_on >= office_today()))
    or exists (select from consent_overrides o
      where o.case_id = of_case and o.purpose = for_purpose and o.organisation_id is not distinct from with_organisation
        and o.ended_at is null and o.valid_until >= office_today())
$$;

-- Whose account reads which child's page: who represents her today, is alive, and on a consent that stands today.
create view family_accounts as
  select p.child_id, p.user_id from people p join cases c on c.child_id = p.child_id
  where p.user_id is not null and p.legal_representative and p.gone is distinct from 'deceased'
    and coalesce(p.represents_from, '-infinity') <= office_today() and coalesce(p.represents_to, 'infinity') >= office_today()
    and consent_holds(c.id, 'portal', null);

revoke delete, truncate on consents, consent_overrides, protection_notes, registrations from birge_app;
grant select on family_accounts to birge_app;
`;

/** Registrations as records, households and who represents whom when, and consent with all its states. */
export class RegistrationsPeopleConsents1764000000010 implements MigrationInterface {
  name = 'RegistrationsPeopleConsents1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [day, registrations, people, consents]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('What families have agreed to would be lost: restore a backup instead.');
  }
}
