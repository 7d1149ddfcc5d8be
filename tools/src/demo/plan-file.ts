import {
  can,
  decide,
  planWorkflow,
  type Actor,
  type GoalStatus,
  type NeedArea,
  type PlanAction,
  type PlanStatus,
} from '@birge/domain';
import type { DayNumber, Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';

export interface Undertaking {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  /** By name: somebody of the family; nobody where the caseworker does it. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly dueOn: DayNumber;
  readonly done: { readonly at: Moment; readonly by: string } | null;
  /** The task of the caseworker, from the day of the approval on. */
  taskId: string | null;
}

export interface Goal {
  readonly id: string;
  /** The same in every edition. */
  readonly key: string;
  readonly undertakings: readonly Undertaking[];
  /** The same goal in the edition that took the place of this one. */
  successor?: Goal;
  readonly title: string;
  readonly area: NeedArea;
  readonly targetOn: DayNumber;
  status: GoalStatus;
}

/** A plan while its past is played. */
export class PlanFile {
  readonly id: string;
  status: PlanStatus = planWorkflow.initial;
  private version = 1;
  private updatedAt: Moment;
  private submitted: { readonly by: Actor; readonly at: Moment } | null = null;
  private decided: { readonly by: Actor; readonly at: Moment } | null = null;
  private returnNote: string | null = null;

  constructor(
    private readonly file: CaseFile,
    readonly edition: number,
    private readonly author: Actor,
    private readonly createdAt: Moment,
    readonly goals: readonly Goal[],
    private readonly summary: string | null,
    private readonly changeNote: string | null = null,
  ) {
    this.id = file.scene.ids.next();
    this.updatedAt = createdAt;
    file.note({
      at: createdAt,
      actor: author,
      subject: 'plan',
      subjectId: this.id,
      action: 'create',
      from: null,
      to: this.status,
    });
  }

  /** Takes one step. @throws {Error} if the workflow or the policy would refuse it: then the story is wrong */
  act(
    at: Moment,
    actor: Actor,
    action: PlanAction,
    note: string | null = null,
    hasNewerApproved = false,
  ): void {
    const isAuthor = actor.id === this.author.id || actor.id === this.submitted?.by.id;
    const facts = { goalCount: this.goals.length, isAuthor, hasNewerApproved, lacksChangeNote: false };
    const decision = decide(planWorkflow, this.status, action, facts);
    if (decision.kind !== 'go' || !can(actor, `plan.${action}`, this.file.ownership)) {
      throw new Error(`plan of case ${this.file.number}: ${actor.role} cannot ${action} when ${this.status}`);
    }
    const from = this.status;
    this.status = decision.to;
    if (action === 'submit') {
      this.submitted = { by: actor, at };
      this.returnNote = null;
      this.file.tasks.finish(at, actor, ['write_plan', 'correct_plan']);
    }
    if (action === 'approve' || action === 'return') this.decided = { by: actor, at };
    if (action === 'return') this.returnNote = note;
    if (action === 'approve') {
      this.file.approvedGoals = this.goals.length;
      this.makeTasks(at);
    }
    this.version += 1;
    this.updatedAt = at;
    this.file.note({ at, actor, subject: 'plan', subjectId: this.id, action, from, to: this.status, note });
  }

  /** What the caseworker undertakes is a task. */
  private makeTasks(at: Moment): void {
    for (const goal of this.goals)
      for (const step of goal.undertakings)
        if (step.by === null && step.done === null && step.taskId === null)
          step.taskId = this.file.tasks.add(
            at,
            { kind: 'plan_action', title: step.title, dueOn: step.dueOn },
            null,
          );
  }

  write(): void {
    const { batch, calendar } = this.file.scene;
    const instant = (moment: Moment | undefined): string | null =>
      moment === undefined ? null : calendar.instant(moment);
    const reviewOn =
      this.status === 'approved' && this.decided
        ? calendar.day(Math.floor(this.decided.at / 86_400) + 91)
        : null;
    batch.add('plans', {
      id: this.id, case_id: this.file.id, edition: this.edition, status: this.status, summary: this.summary,
      author_id: this.author.id, submitted_by: this.submitted?.by.id, submitted_at: instant(this.submitted?.at),
      decided_by: this.decided?.by.id, decided_at: instant(this.decided?.at), return_note: this.returnNote, review_on: reviewOn, change_note: this.changeNote,
      version: this.version, created_at: calendar.instant(this.createdAt), updated_at: calendar.instant(this.updatedAt),
    }); // prettier-ignore
    this.goals.forEach((goal, index) => {
      batch.add('goals', {
        id: goal.id, plan_id: this.id, goal_key: goal.key, position: index + 1, title: goal.title, area: goal.area, status: goal.status,
        target_on: calendar.day(goal.targetOn),
      }); // prettier-ignore
      goal.undertakings.forEach((step, place) => {
        batch.add('undertakings', {
          id: step.id, goal_id: goal.id, undertaking_key: step.key, position: place + 1, title: step.title,
          responsible: step.by === null ? 'caseworker' : 'family', person_id: step.by?.id, responsible_name: step.by?.name,
          due_on: calendar.day(step.dueOn), task_id: step.taskId, status: step.done === null ? 'open' : 'done',
          closed_at: instant(step.done?.at), closed_by: step.done?.by,
        }); // prettier-ignore
      });
    });
  }
}
