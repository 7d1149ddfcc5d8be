import {
  can,
  decide,
  fitsAge,
  referralWorkflow,
  usuallyShared,
  type Actor,
  type Barrier,
  type Outcome,
  type ReferralAction,
  type ReferralFacts,
  type ReferralStatus,
  type TaskKind,
} from '@birge/domain';
import { dayOf, type DayNumber, type Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';
import type { Goal } from './plan-file.js';
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

/** Working days for papers, and for a start without a date. */
const SOON = { days: 10, unit: 'working' } as const;
/** Days after which an open referral without a date of its own is looked at again. */
const LOOK_AGAIN_DAYS = 30;
/** What the organisation, or the caseworker on its word, answers by. */
const answers: readonly ReferralAction[] = ['review', 'request_info', 'accept', 'waitlist', 'start', 'hold', 'resume', 'complete', 'decline', 'fail']; // prettier-ignore
const decisions: readonly ReferralAction[] = ['accept', 'waitlist', 'decline'];
/** The tasks that look after a referral. */
const referralTasks: readonly TaskKind[] = [
  'follow_up_referral',
  'bring_documents',
  'check_waiting_list',
  'choose_another',
];

const isAnswer = (action: ReferralAction, { role }: Actor): boolean =>
  role === 'provider' || answers.includes(action);

/** A referral while its past is played. */
export class ReferralFile {
  readonly id: string;
  status: ReferralStatus = referralWorkflow.initial;
  private version = 1;
  private updatedAt: Moment;
  private lastAnswer: Moment | null = null;
  private dueOn: DayNumber | null = null;
  private nextCheckOn: DayNumber | null = null;
  private readonly row: { -readonly [column in keyof Row<'referrals'>]: Row<'referrals'>[column] } = {};

  constructor(
    private readonly file: CaseFile,
    readonly number: string,
    readonly offering: Offering,
    private readonly reason: string,
    private readonly author: Actor,
    private readonly createdAt: Moment,
    private readonly links: {
      readonly goal?: Goal;
      readonly replaces?: ReferralFile;
    },
  ) {
    this.id = file.scene.ids.next();
    this.updatedAt = createdAt;
    this.row.provided_documents = '{}';
    this.row.requested_documents = '{}';
    file.referralIs(this.id, this.status);
    file.note({
      at: createdAt,
      actor: author,
      subject: 'referral',
      subjectId: this.id,
      action: 'create',
      from: null,
      to: this.status,
    });
  }

  private factsFor(actor: Actor, at: Moment): ReferralFacts {
    const { service, organisation, isFull } = this.offering;
    const age = this.file.child.birth.ageOn(this.file.scene.calendar.day(dayOf(at)));
    return {
      status: this.status,
      kind: service.kind,
      hasConsent: this.file.consentFor(organisation.id) !== undefined,
      groundEnded: false,
      hasReason: this.reason !== '',
      hasOrganisation: true,
      isOffered: !isFull,
      ageFits: fitsAge(service, age) && fitsAge(this.offering, age),
      caseIsOpen: this.file.status !== 'closed',
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
      throw new Error(
        `referral ${this.number}: ${actor.role} cannot ${action} when ${this.status}: ${JSON.stringify(decision)}`,
      );
    }
    const from = this.status;
    this.status = decision.to;
    this.keepMoments(at, action, actor);
    this.keepSaid(at, action, said);
    this.keepDeadlines(at, action, said);
    this.updatedAt = at;
    this.version += 1;
    this.file.referralIs(this.id, this.status);
    this.file.note({
      at, actor, subject: 'referral', subjectId: this.id, action, from, to: this.status,
      reason: said.reason, note: said.note, ...this.details(said),
    }); // prettier-ignore
    this.tasksAfter(at, actor, action);
    if (isAnswer(action, actor)) this.lastAnswer = at;
  }

  private keepMoments(at: Moment, action: ReferralAction, actor: Actor): void {
    const { row } = this;
    const instant = this.file.scene.calendar.instant(at);
    row.status_since = instant;
    row.last_contact_at = instant;
    if (action === 'send') {
      row.sent_at = instant;
      row.shared = JSON.stringify(sharedOf(this.shareable(at), usuallyShared(this.offering.service.kind)));
      row.consent_id = this.file.consentFor(this.offering.organisation.id);
    }
    if (isAnswer(action, actor)) row.acknowledged_at ??= instant;
    if (decisions.includes(action)) row.decided_at ??= instant;
    if (action === 'waitlist') row.waitlisted_at ??= instant;
    if (action === 'start' || action === 'resume') row.started_at ??= instant;
    if (action === 'complete') row.completed_at ??= instant;
  }

  private text(day: DayNumber | undefined): string | null {
    return day === undefined ? null : this.file.scene.calendar.day(day);
  }

  /** What was said with the step. What an earlier step said about the same thing does not stand beside it. */
  private keepSaid(at: Moment, action: ReferralAction, said: Said): void {
    const { row } = this;
    row.status_reason = said.reason ?? null;
    row.status_note = said.note ?? null;
    row.message_to_family = said.message ?? null;
    if (['accept', 'waitlist', 'hold'].includes(action)) row.expected_on = this.text(said.expectedOn);
    if (['start', 'resume', 'complete'].includes(action)) row.expected_on = null;
    if (['accept', 'waitlist', 'start'].includes(action)) row.queue_place = said.queuePlace ?? null;
    if (action === 'request_info') row.requested_documents = codes(said.documents ?? []);
    if (action === 'provide_info') row.provided_documents = codes(said.documents ?? []);
    if (action === 'accept') row.amount = said.amount ?? row.amount ?? null;
    if (action === 'start' || action === 'resume') row.started_on ??= this.text(said.startedOn ?? dayOf(at));
    if (action !== 'complete') return;
    row.outcome = said.outcome ?? null;
    row.ended_on = this.text(said.endedOn ?? dayOf(at));
  }

  /** The day on which somebody looks again. No open state is without one; a finished referral has none. */
  private keepDeadlines(at: Moment, action: ReferralAction, said: Said): void {
    const { row } = this;
    const { calendar } = this.file.scene;
    const day = dayOf(at);
    if (action === 'send' || action === 'provide_info') {
      this.dueOn = calendar.answerDue(day, this.offering.service.standard);
      row.due_on = calendar.day(this.dueOn);
    }
    if (action === 'provide_info') row.documents_due_on = null;
    const soon = (): DayNumber => calendar.answerDue(day, SOON);
    const next: Partial<Record<ReferralStatus, () => DayNumber>> = {
      sent: () => this.dueOn ?? day,
      under_review: () => this.dueOn ?? day,
      info_needed: () => said.documentsDueOn ?? soon(),
      accepted: () => said.expectedOn ?? soon(),
      waitlisted: () => said.nextCheckOn ?? day + LOOK_AGAIN_DAYS,
      in_progress: () => day + LOOK_AGAIN_DAYS,
      on_hold: () => said.expectedOn ?? day + LOOK_AGAIN_DAYS,
    };
    this.nextCheckOn = next[this.status]?.() ?? null;
    if (action === 'request_info') row.documents_due_on = this.text(this.nextCheckOn ?? day);
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

  /** A referral cannot die: each step closes what it has done and leaves a task for what is next. */
  private tasksAfter(at: Moment, actor: Actor, action: ReferralAction): void {
    if (action === 'review') return;
    const { file, id: referralId } = this;
    file.tasks.finish(at, actor, referralTasks, referralId);
    if (action === 'send' && this.links.replaces)
      file.tasks.finish(at, actor, ['choose_another'], this.links.replaces.id);
    this.scheduleNext(at);
  }

  /** By the day that the organisation has said, or else by a time limit. */
  private scheduleNext(at: Moment): void {
    const next = this.nextTask(dayOf(at));
    if (next === null) return;
    const { kind, dueOn } = next;
    if (dueOn === undefined) this.file.tasks.scheduleNext(at, kind, this.id);
    else this.file.tasks.schedule(at, { kind, dueOn, referralId: this.id });
  }

  private nextTask(day: DayNumber): { readonly kind: TaskKind; readonly dueOn?: DayNumber } | null {
    const lookAgain = this.nextCheckOn ?? day;
    switch (this.status) {
      case 'sent':
      case 'under_review':
        return { kind: 'follow_up_referral' };
      case 'info_needed':
        return { kind: 'bring_documents', dueOn: lookAgain };
      case 'waitlisted':
        return { kind: 'check_waiting_list', dueOn: lookAgain };
      case 'accepted':
      case 'in_progress':
      case 'on_hold':
        return { kind: 'follow_up_referral', dueOn: lookAgain };
      case 'declined':
      case 'not_completed':
        return { kind: 'choose_another' };
      default:
        return null;
    }
  }

  /** Somebody has asked how it stands, and nothing is new; or has settled with the family what follows a decline. */
  check(at: Moment, actor: Actor): void {
    const { file, id: referralId } = this;
    const day = dayOf(at);
    file.tasks.finish(at, actor, referralTasks, referralId, true);
    if (this.status === 'declined' || this.status === 'not_completed') return;
    if (this.status !== 'sent' && this.status !== 'under_review') this.nextCheckOn = day + LOOK_AGAIN_DAYS;
    this.scheduleNext(at);
    this.row.last_contact_at = file.scene.calendar.instant(at);
    file.touch(at);
  }

  private shareable(at: Moment): ShareableFile {
    const { child, scene } = this.file;
    return {
      child,
      age: child.birth.ageOn(scene.calendar.day(dayOf(at))),
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
      organisation_id: organisation.id, goal_id: nowOf(this.links.goal)?.id, status: this.status, reason: this.reason,
      shared_fields: codes(usuallyShared(service.kind)), replaces_id: this.links.replaces?.id, author_id: this.author.id,
      next_check_on: this.nextCheckOn === null ? null : calendar.day(this.nextCheckOn),
      answered_at: this.lastAnswer === null ? null : calendar.instant(this.lastAnswer),
      answer_seen_at: seen && looked !== null && this.lastAnswer !== null ? calendar.instant(Math.max(looked, this.lastAnswer + 60)) : null,
      version: this.version, created_at: calendar.instant(this.createdAt), updated_at: calendar.instant(this.updatedAt),
    }); // prettier-ignore
  }
}

/** The goal as the edition says it that holds now. */
const nowOf = (goal?: Goal): Goal | undefined => (goal?.successor ? nowOf(goal.successor) : goal);
