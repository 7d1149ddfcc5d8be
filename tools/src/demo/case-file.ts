import {
  addDays,
  cameFromOf,
  can,
  caseWorkflow,
  decide,
  dueWithin,
  openReferralStatuses,
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
  type TaskKind,
} from '@birge/domain';
import { dayOf, type DayNumber, type Moment } from './calendar.js';
import type { DemoChild } from './children.js';
import type { Scene } from './scene.js';
import type { Difficulty } from './shared.js';
import type { Caseworker, Team } from './world.js';

export interface HistoryEntry {
  readonly at: Moment;
  readonly actor: Actor;
  readonly subject: 'case' | 'consent' | 'assessment' | 'plan' | 'referral' | 'task' | 'note';
  readonly subjectId: string;
  readonly action: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface OpenTask {
  readonly kind: TaskKind;
  readonly dueOn: DayNumber;
  readonly referralId?: string;
  readonly title?: string;
  readonly dueAt?: string;
}

interface Task extends OpenTask {
  readonly id: string;
  readonly createdAt: Moment;
  readonly authorId: string | null;
  status: 'open' | 'done' | 'cancelled';
  closedAt: Moment | null;
  closedBy: string | null;
  /** Whether its past stands in the history. */
  isNoted: boolean;
}

interface StepInputs {
  readonly note?: string;
  readonly closureReason?: ClosureReason;
  readonly childView?: string;
  readonly caregiverView?: string;
  readonly receiving?: Team;
  readonly caseworker?: Caseworker;
}

/** Automatic tasks that were done longer ago than so many days are left out: nobody looks at them, and there are many. */
const DONE_TASKS_KEPT = 60;

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
  private closureRequestedBy: string | null = null;
  private version = 1;
  private updatedAt: Moment;
  private readonly tasks: Task[] = [];
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
    public caseworker: Caseworker | null,
    readonly child: DemoChild,
    readonly priority: Priority,
    readonly openedAt: Moment,
    creator: Actor,
  ) {
    this.id = scene.ids.next();
    this.statusSince = openedAt;
    this.updatedAt = openedAt;
    this.lastContact = dayOf(openedAt);
    this.note({
      at: openedAt,
      actor: creator,
      subject: 'case',
      subjectId: this.id,
      action: 'create',
      from: null,
      to: this.status,
    });
    this.scheduleNext(openedAt, 'register');
  }

  get ownership(): Ownership {
    return {
      caseworkerId: this.caseworker?.actor.id ?? null,
      teamId: this.team.id,
      regionId: this.team.regionId,
      receivingTeamId: this.receiving?.id ?? null,
      receivingRegionId: this.receiving?.regionId ?? null,
    };
  }

  private factsFor(actor: Actor): CaseFacts {
    return {
      hasConsent: this.consents.has('registration'),
      hasCaseworker: this.caseworker !== null,
      hasCompletedAssessment: this.hasCompletedAssessment,
      hasApprovedPlan: this.approvedGoals !== null,
      goalCount: this.approvedGoals ?? 0,
      openReferralCount: this.openReferrals.size,
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
    });
    this.tasksAfter(at, actor, action);
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
        return;
      case 'request_closure':
        this.cameFrom = cameFromOf(from);
        this.closureRequestedBy = actor.id;
        this.closing = inputs;
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
        return;
      case 'accept_transfer':
        if (this.receiving) this.team = this.receiving;
        this.caseworker = inputs.caseworker ?? null;
        this.receiving = null;
        return;
      case 'reject_transfer':
        this.receiving = null;
    }
  }

  /** The automatic tasks that follow the steps of a case (`apps/api/src/tasks`). */
  private tasksAfter(at: Moment, actor: Actor, action: CaseAction): void {
    switch (action) {
      case 'register':
        this.finish(at, actor, ['register']);
        return this.scheduleNext(at, 'assess');
      case 'plan':
        this.finish(at, actor, ['assess']);
        return this.scheduleNext(at, 'write_plan');
      case 'activate':
        this.finish(at, actor, ['write_plan', 'correct_plan']);
        return this.scheduleNext(at, 'follow_up');
      case 'close':
        for (const task of this.tasks) if (task.status === 'open') this.end(task, 'cancelled', at, actor);
        return;
      case 'reopen':
        return this.scheduleNext(at, 'follow_up');
    }
  }

  scheduleNext(at: Moment, kind: TaskKind): void {
    this.schedule(at, { kind, dueOn: dayOf(at) + (dueWithin[kind]?.[this.priority] ?? 7) });
  }

  /** An automatic task, unless one like it is open already. */
  schedule(at: Moment, task: OpenTask): void {
    const known = this.tasks.some(
      ({ kind, status, referralId }) =>
        status === 'open' && kind === task.kind && referralId === task.referralId,
    );
    if (!known) this.addTask(at, task, null);
  }

  addTask(at: Moment, task: OpenTask, author: Actor | null): void {
    const added: Task = { ...task, id: this.scene.ids.next(), createdAt: at, authorId: author?.id ?? null, status: 'open', closedAt: null, closedBy: null, isNoted: false }; // prettier-ignore
    this.tasks.push(added);
    if (author !== null) this.noteTask(at, author, added, 'create', null);
  }

  /** Marks automatic tasks done; by hand when the work itself has not shown it. */
  finish(at: Moment, actor: Actor, kinds: readonly TaskKind[], referralId?: string, byHand = false): void {
    for (const task of this.tasks) {
      if (task.status !== 'open' || !kinds.includes(task.kind)) continue;
      if (referralId !== undefined && task.referralId !== referralId) continue;
      this.end(task, 'done', at, actor);
      if (byHand) this.noteTask(at, actor, task, 'complete', 'open');
    }
  }

  private noteTask(at: Moment, actor: Actor, task: Task, action: string, from: string | null): void {
    task.isNoted = true;
    const details = {
      kind: task.kind,
      dueOn: this.scene.calendar.day(task.dueOn),
      dueAt: task.dueAt ?? null,
      isNoted: false,
    };
    this.note({ at, actor, subject: 'task', subjectId: task.id, action, from, to: task.status, details });
  }

  private end(task: Task, status: 'done' | 'cancelled', at: Moment, actor: Actor): void {
    task.status = status;
    task.closedAt = at;
    task.closedBy = actor.id;
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
    const adulthood = `${Number(child.bornOn.slice(0, 4)) + 18}-${child.bornOn.slice(5)}`.replace(
      '-02-29',
      '-03-01',
    );
    const written = withdrawnOn === undefined ? at : calendar.at(withdrawnOn, 12, 0);
    scene.batch.add('consents', {
      id, case_id: this.id, purpose, organisation_id: organisationId, status, person_id: child.guardian.id,
      given_by: child.guardian.name, mode: random.chance(0.85) ? 'written' : 'oral', language: child.guardian.language, given_on: day,
      expires_on: purpose === 'sharing' ? addDays(day, 365) : adulthood,
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
      actor_id: entry.actor.id, actor_role: entry.actor.role, action: entry.action, from_status: entry.from, to_status: entry.to,
      reason: entry.reason, note: entry.note, details: entry.details ? JSON.stringify(entry.details) : null,
    }); // prettier-ignore
  }

  /** Writes the case as it stands in the end, and its tasks. */
  write(): void {
    const { batch, calendar } = this.scene;
    const day = (number: DayNumber | null): string | null => (number === null ? null : calendar.day(number));
    const openDays = this.tasks.filter(({ status }) => status === 'open').map(({ dueOn }) => dueOn);
    batch.add('cases', {
      id: this.id, number: this.number, child_id: this.child.id, status: this.status, came_from: this.cameFrom,
      priority: this.priority, team_id: this.team.id, region_id: this.team.regionId,
      caseworker_id: this.caseworker?.actor.id, receiving_team_id: this.receiving?.id,
      receiving_region_id: this.receiving?.regionId, opened_on: day(dayOf(this.openedAt)), registered_on: day(this.registeredOn),
      closed_on: day(this.closedOn), status_since: calendar.instant(this.statusSince),
      closure_reason: this.closing.closureReason, closure_requested_by: this.closureRequestedBy,
      child_view: this.closing.childView, caregiver_view: this.closing.caregiverView, status_note: this.statusNote,
      due_on: openDays.length > 0 ? calendar.day(Math.min(...openDays)) : null, last_contact_on: day(this.lastContact),
      version: this.version, created_at: calendar.instant(this.openedAt), updated_at: calendar.instant(this.updatedAt),
    }); // prettier-ignore
    for (const task of this.tasks) {
      if (task.closedAt !== null && !task.isNoted && dayOf(task.closedAt) < calendar.today - DONE_TASKS_KEPT)
        continue;
      batch.add('tasks', {
        id: task.id, case_id: this.id, referral_id: task.referralId, kind: task.kind, title: task.title, status: task.status,
        due_on: calendar.day(task.dueOn), due_at: task.dueAt, automatic: task.authorId === null, author_id: task.authorId,
        closed_at: task.closedAt === null ? null : calendar.instant(task.closedAt), closed_by: task.closedBy,
        version: task.closedAt === null ? 1 : 2, created_at: calendar.instant(task.createdAt),
        updated_at: calendar.instant(task.closedAt ?? task.createdAt),
      }); // prettier-ignore
    }
  }
}
