import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = /* sql */ `
alter table history drop constraint history_subject_check;
alter table history add constraint history_subject_check check (subject in ('case', 'child', 'person', 'consent', 'assessment', 'plan', 'referral', 'task', 'note', 'screening', 'registration', 'document', 'help_request', 'merge'));

alter table tasks drop constraint tasks_kind_check;
alter table tasks add constraint tasks_kind_check check (kind in ('call', 'visit', 'other', 'register', 'assess', 'write_plan', 'correct_plan', 'follow_up_referral', 'bring_documents', 'choose_another', 'check_waiting_list', 'follow_up', 'answer_request', 'screen', 'review_plan', 'plan_action', 'renew_registration', 'renew_consent', 'renew_document', 'check_after_closure'));

-- Which restricted part was read; null when the file itself was opened.
alter table accesses add column layer text check (layer in ('screening_answers', 'diagnosis', 'protection_notes'));
`;

/** What the case file in depth writes into the records that all features share. */
export class Ground1764000000004 implements MigrationInterface {
  name = 'Ground1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('History may hold the new words by now: restore a backup instead.');
  }
}
