import {
  ageOn,
  can,
  decide,
  dueWithin,
  fitsAge,
  referralWorkflow,
  REFERRAL_FOLLOW_UP_DAYS,
  usuallyShared,
  WAITING_LIST_REVIEW_DAYS,
  workingCaseStatuses,
  type Actor,
  type Barrier,
  type CaseStatus,
  type Outcome,
  type ReferralAction,
  type ReferralFacts,
  type ReferralStatus,
} from '@birge/domain';
import { dayOf, type DayNumber, type Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';
import { sharedOf, type ShareableFile } from './shared.js';
import { codes, type Row } from './tables.js';
import type { Offering } from './world.js';

/** What is said with a step. */
export interface Said {
  readonly reason?: Barrier;
  readonly note?: string;
  readonly message?: string;
  readonly documents?: readonly string[];
  readonly documentsDueOn?: DayNumber;
  readonly expectedOn?: DayNumber;
  readonly queuePlace?: number;
  readonly startedOn?: DayNumber;
  readonly endedOn?: DayNumber;
  readonly amount?: number;
  readonly outcome?: Outcome;
  /** The day on which somebody looks at the waiting list again, if not after thirty days. */
  readonly nextCheckOn?: DayNumber;
}

const DAYS_FOR_DOCUMENTS = 10;
/** Steps by which an organisation answers; the caseworker wants to hear of them. */
const answersOf: readonly ReferralAction[] = ['request_info', 'accept', 'waitlist', 'start', 'complete', 'decline', 'fail'];

/** A referral while its past is played. */
export class ReferralFile {
  readonly id: string;
  status: ReferralStatus = referralWorkflow.initial;
  private version = 1;
  private updatedAt: Moment;
  private lastAnswer: Moment | null = null;
  private readonly row: { -readonly [column in keyof Row<'referrals'>]: Row<'referrals'>[column] } = {};

  constructor(
    private readonly file: CaseFile,
    readonly number: string,
    readonly offering: Offering,
    private readonly reason: string,
    private readonly author: Actor,
    private readonly createdAt: Moment,
    private readonly links: { readonly goal?: { readonly id: string; readonly title: string }; readonly replaces?: ReferralFile },
  ) {
    this.id = file.scene.ids.next();
    this.updatedAt = createdAt;
    this.row.provided_documents = '{}';
    this.row.requested_documents = '{}';
    file.referralIs(this.id, this.status);
    file.note({ at: createdAt, actor: author, subject: 'referral', subjectId: this.id, action: 'create', from: null, to: this.status });
  }

  private factsFor(actor: Actor, at: Moment): ReferralFacts {
    const { service, organisation, isFull } = this.offering;
    const age = ageOn(this.file.child.bornOn, this.file.scene.calendar.day(dayOf(at)));
    return {
      status: this.status,
      kind: service.kind,
      hasConsent: this.file.consentFor(organisation.id) !== undefined,
      hasReason: this.reason !== '',
      hasOrganisation: true,
      isOffered: !isFull,
      ageFits: fitsAge(service, age) && fitsAge(this.offering, age),
      caseIsOpen: (workingCaseStatuses as readonly CaseStatus[]).includes(this.file.status),
      byProvider: actor.role === 'provider',
    };
  }

  /** Takes one step. @throws {Error} if the workflow or the policy would refuse it: then the story is wrong */
  act(at: Moment, actor: Actor, action: ReferralAction, said: Said = {}): void {
    const decision = decide(referralWorkflow, this.status, action, this.factsFor(actor, at));
    const ownership = {
      ...this.file.ownership,
      organisationId: this.row.sent_at ? this.offering.organisation.id : null,
    };
    if (decision.kind !== 'go' || !can(actor, `referral.${action}`, ownership)) {
      throw new Error(`referral ${this.number}: ${actor.role} cannot ${action} when ${this.status}: ${JSON.stringify(decision)}`);
    }
    const from = this.status;
    this.status = decision.to;
    this.keepMoments(at, action);
    this.keepSaid(at, action, said);
    this.updatedAt = at;
    this.version += 1;
    this.file.referralIs(this.id, this.status);
    this.file.note({
      at, actor, subject: 'referral', subjectId: this.id, action, from, to: this.status,
      reason: said.reason, note: said.note, ...this.details(said),
    }); // prettier-ignore
    this.tasksAfter(at, actor, action, said);
    if (answersOf.includes(action)) this.lastAnswer = at;
  }

  private keepMoments(at: Moment, action: ReferralAction): void {
    const { row } = this;
    const instant = this.file.scene.calendar.instant(at);
    row.status_since = instant;
    if (action === 'send') {
      row.sent_at = instant;
      row.due_on = this.dueOn(at);
      row.shared = JSON.stringify(sharedOf(this.shareable(at), usuallyShared(this.offering.service.kind)));
      row.consent_id = this.file.consentFor(this.offering.organisation.id);
    } else if (row.sent_at && action !== 'provide_info') row.acknowledged_at ??= instant;
    // The organisation has its whole time again, counted from the complete set of papers.
    if (action === 'provide_info') row.due_on = this.dueOn(at);
    if (['accept', 'waitlist', 'start', 'decline'].includes(action)) row.decided_at ??= instant;
    if (action === 'waitlist') row.waitlisted_at ??= instant;
    if (action === 'start') row.started_at ??= instant;
    if (action === 'complete') row.completed_at ??= instant;
    if (row.sent_at) row.last_contact_at = instant;
  }

  private dueOn(at: Moment): string {
    const { calendar } = this.file.scene;
    return calendar.day(calendar.answerDue(dayOf(at), this.offering.service.standard));
  }

  private keepSaid(at: Moment, action: ReferralAction, said: Said): void {
    const { row } = this;
    const day = (number: DayNumber | undefined): string | null => (number === undefined ? null : this.file.scene.calendar.day(number));
    row.status_reason = said.reason ?? null;
    row.status_note = said.note ?? null;
    row.message_to_family = said.message ?? null;
    if (action === 'request_info') {
      row.requested_documents = codes(said.documents ?? []);
      row.documents_due_on = day(said.documentsDueOn ?? dayOf(at) + DAYS_FOR_DOCUMENTS);
    }
    if (action === 'provide_info') row.provided_documents = codes(said.documents ?? []);
    row.expected_on = day(said.expectedOn);
    row.queue_place = said.queuePlace ?? null;
    row.next_check_on = action === 'waitlist' ? day(said.nextCheckOn ?? dayOf(at) + WAITING_LIST_REVIEW_DAYS) : null;
    if (said.startedOn !== undefined) row.started_on = day(said.startedOn);
    if (said.endedOn !== undefined) row.ended_on = day(said.endedOn);
    if (said.amount !== undefined) row.amount = said.amount;
    if (said.outcome !== undefined) row.outcome = said.outcome;
  }

  private details(said: Said): { details?: Record<string, unknown> } {
    const { calendar } = this.file.scene;
    const details: Record<string, unknown> = {};
    if (said.documents) details['documents'] = said.documents;
    if (said.queuePlace !== undefined) details['queuePlace'] = said.queuePlace;
    if (said.amount !== undefined) details['amount'] = said.amount;
    if (said.outcome !== undefined) details['outcome'] = said.outcome;
    for (const name of ['documentsDueOn', 'expectedOn', 'startedOn', 'endedOn'] as const) {
      const day = said[name];
      if (day !== undefined) details[name] = calendar.day(day);
    }
    return Object.keys(details).length > 0 ? { details } : {};
  }

  /** The tasks by which a referral cannot die. */
  private tasksAfter(at: Moment, actor: Actor, action: ReferralAction, said: Said): void {
    const { file, id: referralId } = this;
    const day = dayOf(at);
    if (action === 'send') {
      return file.schedule(at, { kind: 'follow_up_referral', dueOn: day + REFERRAL_FOLLOW_UP_DAYS, referralId });
    }
    file.finish(at, actor, ['follow_up_referral', 'bring_documents', 'check_waiting_list'], referralId);
    if (action === 'request_info') {
      file.schedule(at, { kind: 'bring_documents', dueOn: said.documentsDueOn ?? day + DAYS_FOR_DOCUMENTS, referralId });
    }
    if (action === 'provide_info') {
      file.schedule(at, { kind: 'follow_up_referral', dueOn: day + REFERRAL_FOLLOW_UP_DAYS, referralId });
    }
    if (action === 'waitlist') {
      file.schedule(at, { kind: 'check_waiting_list', dueOn: said.nextCheckOn ?? day + WAITING_LIST_REVIEW_DAYS, referralId });
    }
    if (action === 'decline') {
      file.schedule(at, { kind: 'choose_another', dueOn: day + (dueWithin.choose_another?.[file.priority] ?? 3), referralId });
    }
  }

  /** Somebody has asked how it stands, and nothing is new; or, after a decline, has settled with the family what follows. */
  check(at: Moment, actor: Actor): void {
    const { file, id: referralId, row } = this;
    const day = dayOf(at);
    if (this.status === 'declined') return file.finish(at, actor, ['choose_another'], referralId);
    const kind = this.status === 'waitlisted' ? 'check_waiting_list' : 'follow_up_referral';
    const dueOn = day + (kind === 'check_waiting_list' ? WAITING_LIST_REVIEW_DAYS : REFERRAL_FOLLOW_UP_DAYS);
    file.finish(at, actor, [kind], referralId);
    file.schedule(at, { kind, dueOn, referralId });
    if (this.status === 'waitlisted') row.next_check_on = file.scene.calendar.day(dueOn);
    row.last_contact_at = file.scene.calendar.instant(at);
    file.touch(at);
  }

  private shareable(at: Moment): ShareableFile {
    const { child, scene } = this.file;
    return {
      child,
      age: ageOn(child.bornOn, scene.calendar.day(dayOf(at))),
      difficulties: this.file.difficulties,
      goal: this.links.goal?.title ?? null,
    };
  }

  /** Writes the referral as it stands in the end. `seen` says whether the caseworker has looked at the last answer. */
  write(seen: boolean): void {
    const { calendar, batch, random } = this.file.scene;
    const { service, organisation } = this.offering;
    const looked = this.lastAnswer === null ? null : calendar.officeHours(random, dayOf(this.lastAnswer) + 1);
    batch.add('referrals', {
      status_since: calendar.instant(this.createdAt),
      ...this.row,
      id: this.id, number: this.number, case_id: this.file.id, kind: service.kind, service_id: service.id,
      organisation_id: organisation.id, goal_id: this.links.goal?.id, status: this.status, reason: this.reason,
      shared_fields: codes(usuallyShared(service.kind)), replaces_id: this.links.replaces?.id, author_id: this.author.id,
      answered_at: this.lastAnswer === null ? null : calendar.instant(this.lastAnswer),
      answer_seen_at: seen && looked !== null && this.lastAnswer !== null ? calendar.instant(Math.max(looked, this.lastAnswer + 60)) : null,
      version: this.version, created_at: calendar.instant(this.createdAt), updated_at: calendar.instant(this.updatedAt),
    }); // prettier-ignore
  }
}
