import type { MigrationInterface, QueryRunner } from 'typeorm';

const closing = /* sql */ `
alter table cases
  -- The day on which somebody looks whether a case that is on hold can go on.
  add column hold_until        date,
  -- Whether the family was asked what it thinks of the work, before the closure.
  add column feedback          text check (feedback in ('offered', 'declined', 'not_possible')),
  add column feedback_obstacle text check (feedback_obstacle in ('lost_contact', 'not_safe', 'moved', 'no_common_language')),
  add column feedback_note     text check (length(feedback_note) <= 2000),
  add constraint cases_feedback_obstacle_said check ((feedback_obstacle is not null) = coalesce(feedback = 'not_possible', false)),
  add constraint cases_feedback_note_of_offer check (feedback_note is null or feedback = 'offered');
alter table cases alter column feedback_note set statistics 0;

-- What came of a call, a visit or a letter; what was written before nobody has said it of.
alter table notes
  add column contact_outcome text check (contact_outcome in ('answered', 'no_answer', 'wrong_number', 'refused', 'moved', 'letter_returned')),
  add constraint notes_letter_is_note check (contact_outcome is null or (contact_outcome = 'letter_returned') = (kind = 'note')),
  add constraint notes_wrong_number_is_call check (contact_outcome <> 'wrong_number' or kind = 'call');

-- A service that outlives the case: who goes on with it. Its state stays what the organisation says.
alter table referrals
  add column handed_over_to text check (handed_over_to in ('organisation', 'family', 'other_agency')),
  add column handed_over_at timestamptz,
  add constraint referrals_handed_over check ((handed_over_to is null) = (handed_over_at is null));

alter table tasks drop constraint tasks_kind_check;
alter table tasks add constraint tasks_kind_check check (kind in ('call', 'visit', 'other', 'register', 'assess', 'write_plan', 'correct_plan', 'follow_up_referral', 'bring_documents', 'choose_another', 'check_waiting_list', 'follow_up', 'answer_request', 'screen', 'review_plan', 'plan_action', 'renew_registration', 'renew_consent', 'renew_document', 'check_after_closure', 'close_referral', 'review_hold'));
`;

/** A case ends with everything that hangs on it; a hold has a day; an attempt to reach the family has an outcome. */
export class Closing1764000000016 implements MigrationInterface {
  name = 'Closing1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(closing);
  }

  async down(): Promise<void> {
    throw new Error('Closures may rest by now on what is kept here: restore a backup instead.');
  }
}
