import type { MigrationInterface, QueryRunner } from 'typeorm';

const closing = /* sql */ `
alter table cases
  -- Why somebody was not heard before the closure: said instead of words, never beside them.
  add column child_view_absence     text check (child_view_absence in ('too_young', 'refused', 'lost_contact', 'not_safe')),
  add column caregiver_view_absence text check (caregiver_view_absence in ('refused', 'lost_contact', 'not_safe')),
  add constraint cases_child_heard_or_not check (child_view is null or child_view_absence is null),
  add constraint cases_caregiver_heard_or_not check (caregiver_view is null or caregiver_view_absence is null);
`;

/** A closure says why the child or the caregiver was not heard. */
export class ClosingAndTransfer1764000000013 implements MigrationInterface {
  name = 'ClosingAndTransfer1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(closing);
  }

  async down(): Promise<void> {
    throw new Error('Closures may say by now why nobody was heard: restore a backup instead.');
  }
}
