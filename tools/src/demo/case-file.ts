import {
  addDays,
  assentNeededAt,
  cameFromOf,
  can,
  caseWorkflow,
  decide,
  openReferralStatuses,
  OWN_CONSENT_AGE,
  standingConsentStatuses,
  type Actor,
  type CaseAction,
  type CaseFacts,
  type CaseStatus,
  type ClosureReason,
  type ConsentPurpose,
  type Ownership,
  type Priority,
  type ReferralStatus,
} from '@birge/domain';
import { dayOf, type DayNumber, type Moment } from './calendar.js';
import type { DemoChild } from './children.js';
import type { Scene } from './scene.js';
import type { Difficulty } from './shared.js';
import { writePapers } from './papers.js';
import type { Row } from './tables.js';
import { TaskList } from './task-list.js';
import { TransferList } from './transfer-list.js';
import { writtenRole, type Caseworker, type Team } from './world.js';

export interface HistoryEntry {
  readonly at: Moment;
  readonly actor: Actor;
  readonly subject:
    'case' | 'consent' | 'screening' | 'assessment' | 'plan' | 'referral' | 'task' | 'note' | 'document';
  readonly subjectId: string;
  readonly action: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

interface StepInputs {
  readonly note?: string;
  readonly closureReason?: ClosureReason;
  readonly childView?: string;
  readonly caregiverView?: string;
  /** Why neither was heard, and nobody asked what they think of the work. */
  readonly absence?: 'lost_contact';
  /** On hold until this day. */
  readonly until?: DayNumber;
  readonly receiving?: Team;
  readonly caseworker?: Caseworker;
  /** Whether who asked has read the answer by now; so it is, unless a story says otherwise. */
  readonly isSeen?: boolean;
}

/** A case while its past is played: it takes each step through the workflow and the policy, as the product does. */
export class CaseFile {
  readonly id: string;
  status: CaseStatus = caseWorkflow.initial;
  private cameFrom: CaseStatus | null = null;
  private receiving: Team | null = null;
  private registeredOn: DayNumber | null = null;
  private closedOn: DayNumber | null = null;
  private statusSince: Moment;
  private statusNote: string | null = null;
  private closing: StepInputs = {};
  private holdUntil: DayNumber | null = null;
  private closureRequestedBy: string | null = null;
  private version = 1;
  private updatedAt: Moment;
  readonly tasks = new TaskList(this);
  private readonly transfers: TransferList;
  private readonly consents = new Map<string, string>();
  readonly openReferrals = new Map<string, ReferralStatus>();
  lastContact: DayNumber;
  hasCompletedAssessment = false;
  /** As the last assessment saw them. */
  difficulties: readonly Difficulty[] = [];
  /** Goals of the approved plan; `null` without one. */
  approvedGoals: number | null = null;

  constructor(
    readonly scene: Scene,
    readonly number: string,
    public team: Team,
    public caseworker: Caseworker,
    readonly child: DemoChild,
    readonly priority: Priority,
    readonly openedAt: Moment,
  ) {
    this.id = scene.ids.next();
    this.transfers = new TransferList(scene, this.id);
    this.statusSince = openedAt;
    this.updatedAt = openedAt;
    this.lastContact = dayOf(openedAt);
    this.note({
      at: openedAt,
      actor: caseworker.actor,
      subject: 'case',
      subjectId: this.id,
      action: 'create',
      from: null,
      to: this.status,
    });
    this.tasks.scheduleNext(openedAt, 'register');
  }

  get ownership(): Ownership {
    return {
      caseworkerId: this.caseworker.actor.id,
      teamId: this.team.id,
      regionId: this.team.regionId,
      receivingTeamId: this.receiving?.id ?? null,
      receivingRegionId: this.receiving?.regionId ?? null,
    };
  }

  private factsFor(actor: Actor): CaseFacts {
    return {
      hasConsent: this.consents.has('registration'),
      hasCaseworker: true,
      hasCompletedAssessment: this.hasCompletedAssessment,
      hasApprovedPlan: this.approvedGoals !== null,
      goalCount: this.approvedGoals ?? 0,
      openReferralCount: this.openReferrals.size,
      // How goals ended is told as it stands today, not step by step.
      openGoalCount: 0,
      isClosureRequester: this.closureRequestedBy === actor.id,
    };
  }

  /** Takes one step. @throws {Error} if the workflow or the policy would refuse it: then the story is wrong */
  act(at: Moment, actor: Actor, action: CaseAction, inputs: StepInputs = {}): void {
    const decision = decide(caseWorkflow, this.status, action, this.factsFor(actor), this.cameFrom);
    if (decision.kind !== 'go' || !can(actor, `case.${action}`, this.ownership)) {
      throw new Error(
        `case ${this.number}: ${actor.role} cannot ${action} when ${this.status}: ${JSON.stringify(decision)}`,
      );
    }
    const from = this.status;
    this.status = decision.to;
    this.statusSince = at;
    this.statusNote = inputs.note ?? null;
    const details = this.detailsOf(action, inputs);
    this.applyEffects(at, actor, action, from, inputs);
    this.touch(at);
    const { note = null, closureReason: reason = null } = inputs;
    this.note({
      at,
      actor,
      subject: 'case',
      subjectId: this.id,
      action,
      from,
      to: this.status,
      reason,
      note,
      ...(details ? { details } : {}),
    });
    this.tasksAfter(at, actor, action);
  }

  /** Between which teams a transfer goes, until when a hold lasts, as the history says it. */
  private detailsOf(action: CaseAction, inputs: StepInputs): Readonly<Record<string, unknown>> | null {
    if (inputs.until !== undefined) return { until: this.scene.calendar.day(inputs.until) };
    const to = inputs.receiving ?? this.receiving;
    return action.endsWith('_transfer') ? { fromTeamId: this.team.id, toTeamId: to?.id } : null;
  }

  private applyEffects(
    at: Moment,
    actor: Actor,
    action: CaseAction,
    from: CaseStatus,
    inputs: StepInputs,
  ): void {
    switch (action) {
      case 'register':
        this.registeredOn ??= dayOf(at);
        writePapers(this, at, actor);
        return;
      case 'request_closure':
        this.cameFrom = cameFromOf(from);
        this.closureRequestedBy = actor.id;
        this.closing = inputs;
        return;
      case 'hold':
        this.holdUntil = inputs.until ?? null;
        return;
      case 'close':
        this.closedOn = dayOf(at);
        return;
      case 'return_closure':
      case 'reopen':
        this.closedOn = null;
        this.closureRequestedBy = null;
        this.closing = { ...this.closing, closureReason: undefined };
        return;
      case 'request_transfer':
        this.cameFrom = cameFromOf(from);
        this.receiving = inputs.receiving ?? null;
        if (this.receiving) this.transfers.ask(at, actor, this, this.receiving, inputs.note ?? null);
        return;
      case 'accept_transfer':
        this.transfers.answer(at, actor, 'accepted', { to: inputs.caseworker, isSeen: inputs.isSeen });
        if (this.receiving) this.team = this.receiving;
        if (inputs.caseworker) this.caseworker = inputs.caseworker;
        this.receiving = null;
        return;
      case 'reject_transfer':
      case 'withdraw_transfer': {
        const status = action === 'reject_transfer' ? 'rejected' : 'withdrawn';
        this.transfers.answer(at, actor, status, { note: inputs.note, isSeen: inputs.isSeen });
        this.receiving = null;
      }
    }
  }

  /** The automatic tasks that follow the steps of a case (`apps/api/src/tasks`). */
  private tasksAfter(at: Moment, actor: Actor, action: CaseAction): void {
    switch (action) {
      case 'register':
        this.tasks.finish(at, actor, ['register']);
        return this.tasks.scheduleNext(at, 'assess');
      case 'plan':
        this.tasks.finish(at, actor, ['assess']);
        return this.tasks.scheduleNext(at, 'write_plan');
      case 'activate':
        this.tasks.finish(at, actor, ['write_plan', 'correct_plan']);
        return this.tasks.scheduleNext(at, 'follow_up');
      case 'hold':
        if (this.holdUntil !== null) this.tasks.hold(at, this.holdUntil);
        return;
      case 'close':
        this.tasks.cancelAll(at, actor);
        if (this.closing.closureReason !== 'deceased') this.tasks.scheduleChecks(at);
        return;
      case 'reopen':
        return this.tasks.scheduleNext(at, 'follow_up');
      case 'request_transfer':
        return this.tasks.scheduleNext(at, 'answer_transfer');
      case 'accept_transfer':
      case 'reject_transfer':
      case 'withdraw_transfer':
        return this.tasks.finish(at, actor, ['answer_transfer']);
    }
  }

  /** Whether the family agreed that this organisation is told. */
  consentFor(organisationId: string): string | undefined {
    return this.consents.get(organisationId);
  }

  /** Writes a consent down; a standing one is known from then on. @returns its id */
  consent(
    at: Moment,
    actor: Actor,
    purpose: ConsentPurpose,
    organisationId: string | null = null,
    withdrawnOn?: DayNumber,
  ): string {
    const { scene, child } = this;
    const { calendar, random } = scene;
    const id = scene.ids.next();
    const day = calendar.day(dayOf(at));
    const status = withdrawnOn === undefined ? standingConsentStatuses[0] : 'withdrawn';
    const written = withdrawnOn === undefined ? at : calendar.at(withdrawnOn, 12, 0);
    const age = child.birth.ageOn(day);
    const inPerson = age >= OWN_CONSENT_AGE;
    const { givenName, familyName } = child.name;
    const ends = purpose === 'sharing' ? addDays(day, 365) : inPerson ? null : child.adultOn;
    scene.batch.add('consents', {
      id, case_id: this.id, purpose, organisation_id: organisationId, status, person_id: inPerson ? null : child.guardian.id,
      given_by: inPerson ? [givenName, familyName].filter(Boolean).join(' ') : child.guardian.name, mode: random.chance(0.85) ? 'written' : 'oral', language: child.guardian.language, given_on: day,
      expires_on: ends, assent: inPerson || age < 6 ? null : assentNeededAt(age), caregiver: inPerson ? 'involved' : null,
      withdrawn_on: withdrawnOn === undefined ? null : calendar.day(withdrawnOn),
      withdrawn_note: null, recorded_by: actor.id, version: withdrawnOn === undefined ? 1 : 2,
      created_at: calendar.instant(at), updated_at: calendar.instant(written),
    }); // prettier-ignore
    const entry = { actor, subject: 'consent', subjectId: id, details: { purpose, organisationId } } as const;
    this.note({ ...entry, at, action: 'give', from: null, to: 'given' });
    if (withdrawnOn !== undefined)
      this.note({ ...entry, at: written, action: 'withdraw', from: 'given', to: 'withdrawn' });
    else this.consents.set(organisationId ?? purpose, id);
    return id;
  }

  /** A referral has reached a state; finished ones are no longer counted. */
  referralIs(id: string, status: ReferralStatus): void {
    if (openReferralStatuses.includes(status)) this.openReferrals.set(id, status);
    else this.openReferrals.delete(id);
  }

  touch(at: Moment): void {
    this.version += 1;
    if (at > this.updatedAt) this.updatedAt = at;
  }

  note(entry: HistoryEntry): void {
    const { batch, ids, calendar } = this.scene;
    batch.add('history', {
      id: ids.next(), at: calendar.instant(entry.at), case_id: this.id, subject: entry.subject, subject_id: entry.subjectId,
      actor_id: entry.actor.id, actor_role: writtenRole(entry.actor), action: entry.action, from_status: entry.from, to_status: entry.to,
      reason: entry.reason, note: entry.note, details: entry.details ? JSON.stringify(entry.details) : null,
    }); // prettier-ignore
  }

  /** Whether the family was asked what it thinks of the work. */
  private get feedback(): Row<'cases'> {
    if (this.closing.closureReason === undefined) return {};
    const { absence } = this.closing;
    return absence ? { feedback: 'not_possible', feedback_obstacle: absence } : { feedback: 'offered' };
  }

  /** Writes the case as it stands in the end, and its tasks. */
  write(): void {
    const { batch, calendar } = this.scene;
    const day = (number: DayNumber | null): string | null => (number === null ? null : calendar.day(number));
    batch.add('cases', {
      id: this.id, number: this.number, child_id: this.child.id, status: this.status, came_from: this.cameFrom,
      priority: this.priority, team_id: this.team.id, region_id: this.team.regionId,
      caseworker_id: this.caseworker.actor.id, receiving_team_id: this.receiving?.id,
      receiving_region_id: this.receiving?.regionId, opened_on: day(dayOf(this.openedAt)), registered_on: day(this.registeredOn),
      closed_on: day(this.closedOn), status_since: calendar.instant(this.statusSince),
      closure_reason: this.closing.closureReason, closure_requested_by: this.closureRequestedBy,
      child_view: this.closing.childView, caregiver_view: this.closing.caregiverView,
      child_view_absence: this.closing.absence, caregiver_view_absence: this.closing.absence, ...this.feedback,
      hold_until: day(this.holdUntil), status_note: this.statusNote,
      due_on: day(this.tasks.dueOn), last_contact_on: day(this.lastContact),
      version: this.version, created_at: calendar.instant(this.openedAt), updated_at: calendar.instant(this.updatedAt),
    }); // prettier-ignore
    this.tasks.write();
    this.transfers.write();
  }
}
