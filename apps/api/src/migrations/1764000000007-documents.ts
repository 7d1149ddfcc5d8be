import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = /* sql */ `
-- What was uploaded. The row is there before the content: one without stored_at has perhaps no content, and is swept.
create table document_files (
  id           uuid primary key default uuidv7(),
  case_id      uuid not null references cases,
  uploaded_by  uuid not null references users,
  format       text not null check (format in ('pdf', 'jpeg', 'png', 'docx')),
  bytes        integer not null check (bytes > 0),
  -- Of what was received, before pictures are written anew: the same file is known again.
  sha256       bytea not null check (length(sha256) = 32),
  width        integer,
  height       integer,
  stored_at    timestamptz,
  created_at   timestamptz not null default now()
);
create index document_files_same on document_files (case_id, sha256);
create index document_files_created on document_files (created_at);

create table documents (
  id             uuid primary key default uuidv7(),
  case_id        uuid not null references cases,
  kind           text not null check (kind in ('birth_certificate_seen', 'parent_identity_seen', 'child_identity_seen', 'passport_seen', 'address_registration', 'consent', 'application', 'guardianship_document', 'medical_extract', 'medical_card', 'vkk_referral', 'vkk_conclusion', 'therapy_conclusion', 'health_note', 'disability_certificate', 'ipar', 'pmpc_conclusion', 'proof_of_status', 'school_characteristic', 'school_certificate', 'childs_work', 'individual_plan', 'bank_account', 'income_data', 'family_composition', 'other')),
  status         text not null default 'current' check (status in ('current', 'replaced', 'withdrawn', 'entered_in_error')),
  status_reason  text check (status_reason in ('wrong_child', 'wrong_document', 'unreadable', 'family_request', 'other')),
  title          text check (length(title) between 1 and 200),
  number         text check (length(number) between 1 and 60),
  issuer         text check (length(issuer) between 1 and 200),
  issued_on      date,
  valid_from     date,
  valid_to       date,
  seen_on        date,
  seen_by        uuid references users,
  given_by       uuid references people,
  file_id        uuid unique references document_files,
  replaces_id    uuid references documents,
  author_id      uuid not null references users,
  by_family      boolean not null default false,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  check (valid_to >= valid_from),
  check (status not in ('withdrawn', 'entered_in_error') or status_reason is not null),
  -- The law forbids copies of identity documents: they are seen, by somebody, on a day.
  constraint documents_identity_no_copy check (kind not in ('birth_certificate_seen', 'parent_identity_seen', 'child_identity_seen', 'passport_seen') or file_id is null),
  constraint documents_identity_seen check (kind not in ('birth_certificate_seen', 'parent_identity_seen', 'child_identity_seen', 'passport_seen') or (seen_on is not null and seen_by is not null))
);
create index documents_case on documents (case_id, created_at desc, id desc);
create unique index documents_replaced_once on documents (replaces_id) where replaces_id is not null and status <> 'entered_in_error';

-- Exactly the documents that an organisation may open, each with a referral that was sent to it.
create table referral_documents (
  referral_id  uuid not null references referrals,
  document_id  uuid not null references documents,
  attached_by  uuid not null references users,
  attached_at  timestamptz not null default now(),
  primary key (referral_id, document_id)
);
create index referral_documents_document on referral_documents (document_id);

alter table accesses add column document_id uuid references documents;
alter table tasks add column document_id uuid references documents;
create index tasks_document on tasks (document_id) where document_id is not null;
`;

/** Documents of a case: what they are, until when they count, their content, and with which referrals they went out. */
export class Documents1764000000007 implements MigrationInterface {
  name = 'Documents1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Documents may be kept by now: restore a backup instead.');
  }
}
