import type { MigrationInterface, QueryRunner } from 'typeorm';

const documents = /* sql */ `
-- A small picture, kept beside the content under a key of its own.
alter table document_files add column thumbnail_key uuid unique;

-- One sheet may be two of the papers that are asked for: a document of each kind on the same content.
alter table documents drop constraint documents_file_id_key;
create index documents_file on documents (file_id) where file_id is not null;
create unique index documents_content_once on documents (file_id, kind) where status = 'current' and file_id is not null;

-- What families sent, for whoever looks at it next; and whether it was opened.
create index documents_given on documents (created_at desc) where by_family and status = 'current';
create index accesses_document on accesses (document_id) where document_id is not null;
`;

const protection = /* sql */ `
-- One kind of protection note. Notes that were marked so become such notes, and so do those that a marked one stands for: under
-- their own identifiers, by which the place in the timeline still finds its words.
alter table protection_notes drop constraint protection_notes_body_check;
alter table protection_notes add constraint protection_notes_body_check check (length(body) between 1 and 10000);
alter table notes alter column body drop not null;

with recursive closed as (
  select n.id, n.corrects_id from notes n where n.protected
  union select e.id, e.corrects_id from closed join notes e on e.id = closed.corrects_id)
insert into protection_notes (id, case_id, kind, body, author_id, created_at, ended_at, ended_by)
select n.id, n.case_id, 'other', n.body, n.author_id, n.created_at, y.created_at, y.author_id
from closed join notes n on n.id = closed.id left join notes y on y.corrects_id = n.id;

update notes n set body = null, shareable = false from protection_notes p where p.id = n.id;

drop index notes_words;
alter table notes drop column protected;
alter table notes add constraint notes_moved check (body is not null or not shareable);
create index notes_words on notes using gin (to_tsvector('simple', body));

-- A note stays as it was written, or its words move as a whole.
create function notes_stay() returns trigger language plpgsql as $$
begin
  if (new.body, new.shareable) is distinct from (old.body, old.shareable)
    and not (new.body is null and exists (select from protection_notes p where p.id = old.id and p.body = old.body))
  then raise exception 'a note stays as it was written';
  end if;
  return new;
end $$;
create trigger notes_stay before update on notes for each row execute function notes_stay();
grant update (body, shareable) on notes to birge_app;
`;

const questions = /* sql */ `
-- Who asked how often whether a child is known, hour by hour; never what was asked.
create table match_questions (
  user_id  uuid not null references users,
  hour     timestamptz not null,
  asked    integer not null,
  refused  integer not null default 0,
  primary key (user_id, hour)
);
create index match_questions_hour on match_questions (hour);
revoke delete, truncate on match_questions from birge_app;
`;

/** One sheet for several papers, thumbnails, one kind of protection note, and how often somebody asks who is known. */
export class SheetsAndProtectionNotes1764000000020 implements MigrationInterface {
  name = 'SheetsAndProtectionNotes1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [documents, protection, questions]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The words of notes may have been moved by now: restore a backup instead.');
  }
}
