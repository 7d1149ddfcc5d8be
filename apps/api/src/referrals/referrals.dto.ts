import {
  barriers,
  documentKinds,
  outcomes,
  referralActions,
  referralStatuses,
  serviceKinds,
  sharedFields,
  turns,
} from '@birge/domain';
import {
  Day,
  Id,
  IdList,
  Nested,
  OneOf,
  QueryList,
  QueryYesNo,
  ServiceId,
  SomeOf,
  Text,
  Whole,
} from '../platform/fields.js';
import { PageQueryDto } from '../platform/page.dto.js';

export const referralSorts = [
  'updatedAt',
  '-updatedAt',
  'sentAt',
  '-sentAt',
  'nextCheckOn',
  '-nextCheckOn',
  'statusSince',
  '-statusSince',
] as const;

/** What a list of referrals can be narrowed by; `q` is a number of a referral or a case. */
export class ReferralFilterDto extends PageQueryDto {
  @OneOf(referralSorts, 'ReferralSort', { optional: true }) sort?: string;
  @QueryList(referralStatuses, 'ReferralStatus') status?: string[];
  @QueryList(serviceKinds, 'ServiceKind') kind?: string[];
  @QueryList(turns, 'Turn') turn?: string[];
  @ServiceId({ optional: true }) serviceId?: string;
  @Id({ optional: true }) organisationId?: string;
  @Id({ optional: true }) caseworkerId?: string;
  @Id({ optional: true }) teamId?: string;
  @QueryYesNo() open?: boolean;
  @QueryYesNo() overdue?: boolean;
  @QueryYesNo() stale?: boolean;
  @QueryYesNo() unseen?: boolean;
  @QueryYesNo() organisationClosed?: boolean;
  @Day({ optional: true }) sentFrom?: string;
  @Day({ optional: true }) sentTo?: string;
}

const draftText = { max: 2000, lines: true, optional: true } as const;

/** Begins a draft. */
export class CreateReferralDto {
  @ServiceId() serviceId: string;
  @Id({ optional: true, nullable: true }) organisationId?: string | null;
  @Id({ optional: true, nullable: true, description: 'A goal of a plan of this case.' }) goalId?:
    string | null;
  @Text({
    ...draftText,
    nullable: true,
    description: 'Why this service, why now; the organisation reads it.',
  })
  reason?: string | null;
  @SomeOf(sharedFields, 'SharedField', { optional: true }) sharedFields?: string[];
  @Id({
    optional: true,
    description: 'The referral of this case that did not come about and whose place this one takes.',
  })
  replacesId?: string;
  @Id({ optional: true, description: 'A note of this case that it came from.' }) noteId?: string;
}

const papers = {
  optional: true,
  max: 50,
  description: 'Documents of the case that the organisation may open, no others.',
} as const;

/** Changes a draft: saved as it is typed. */
export class UpdateReferralDto {
  @ServiceId({ optional: true }) serviceId?: string;
  @Id({ optional: true, nullable: true }) organisationId?: string | null;
  @Id({ optional: true, nullable: true }) goalId?: string | null;
  @Text({ ...draftText, nullable: true }) reason?: string | null;
  @SomeOf(sharedFields, 'SharedField', { optional: true }) sharedFields?: string[];
  @IdList(papers) documentIds?: string[];
}

/** One step of the workflow, with what it asks for (`docs/workflows.md`). */
export class ActOnReferralDto {
  @OneOf(referralActions, 'ReferralAction') action: (typeof referralActions)[number];
  @OneOf(barriers, 'Barrier', { optional: true }) reason?: string;
  @Text({ ...draftText, description: 'For colleagues of the same side.' }) note?: string;
  @SomeOf(documentKinds, 'DocumentKind', { optional: true }) documents?: string[];
  @IdList(papers) documentIds?: string[];
  @Day({ optional: true }) documentsDueOn?: string;
  @Day({ optional: true }) expectedOn?: string;
  @Whole({ min: 1, max: 100_000, optional: true }) queuePlace?: number;
  @Day({ optional: true, notAfterToday: true }) startedOn?: string;
  @Whole({ min: 0, max: 100_000_000, optional: true, description: 'Tenge.' }) amount?: number;
  @OneOf(outcomes, 'Outcome', { optional: true }) outcome?: string;
  @Day({ optional: true, notAfterToday: true }) endedOn?: string;
  @Text({ max: 500, lines: true, optional: true, description: 'The family reads it word for word.' })
  messageToFamily?: string;
}

export class StatusCountsDto {
  @Whole({ min: 0, max: 2_000_000_000 }) draft: number;
  @Whole({ min: 0, max: 2_000_000_000 }) sent: number;
  @Whole({ min: 0, max: 2_000_000_000 }) under_review: number;
  @Whole({ min: 0, max: 2_000_000_000 }) info_needed: number;
  @Whole({ min: 0, max: 2_000_000_000 }) accepted: number;
  @Whole({ min: 0, max: 2_000_000_000 }) waitlisted: number;
  @Whole({ min: 0, max: 2_000_000_000 }) in_progress: number;
  @Whole({ min: 0, max: 2_000_000_000 }) on_hold: number;
  @Whole({ min: 0, max: 2_000_000_000 }) completed: number;
  @Whole({ min: 0, max: 2_000_000_000 }) declined: number;
  @Whole({ min: 0, max: 2_000_000_000 }) not_completed: number;
  @Whole({ min: 0, max: 2_000_000_000 }) cancelled: number;
  @Whole({ min: 0, max: 2_000_000_000 }) entered_in_error: number;
}

/** Referrals within reach, counted. */
export class ReferralSummaryDto {
  @Nested(() => StatusCountsDto) statuses: StatusCountsDto;
  @Whole({ min: 0, max: 2_000_000_000 }) open: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Unanswered after the standard of the service.' })
  overdue: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Answers that the caseworker has not looked at.' })
  unseen: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Open, and nobody has heard of them for thirty days.' })
  stale: number;
}
