import type { MigrationInterface, QueryRunner } from 'typeorm';

const notes = /* sql */ `
alter table notes
  -- What is noted to protect the child: its words are read through the restricted layer alone.
  add column protected    boolean not null default false,
  -- A note stays as it was written; what was wrong in it is said in another one.
  add column corrects_id  uuid references notes,
  add constraint notes_protected_stays check (not (protected and shareable)),
  add constraint notes_corrects_another check (corrects_id <> id);
create unique index notes_corrected_once on notes (corrects_id) where corrects_id is not null;
create index notes_words on notes using gin (to_tsvector('simple', body)) where not protected;
revoke update, delete, truncate on notes from birge_app;
-- Two records of one child become one: then the notes move with the rest.
grant update (case_id) on notes to birge_app;

-- What a note has led to.
alter table tasks add column note_id uuid references notes;
create index tasks_note on tasks (note_id) where note_id is not null;
alter table referrals add column note_id uuid references notes;
create index referrals_note on referrals (note_id) where note_id is not null;
`;

/** Notes that protect, correct, and lead to tasks and referrals; words by which they are found. */
export class TimelineAndNotes1764000000012 implements MigrationInterface {
  name = 'TimelineAndNotes1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notes);
  }

  async down(): Promise<void> {
    throw new Error('Notes may have been corrected by now: restore a backup instead.');
  }
}
