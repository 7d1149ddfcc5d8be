import { Injectable } from '@nestjs/common';
import {
  asksViews,
  cameFromOf,
  refusalOf,
  refusalOfHold,
  type Actor,
  type CaseStatus,
  type ClosureFeedback,
  type ClosureReason,
  type FeedbackObstacle,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import type { Case } from './case.entity.js';
import type { ActOnCaseDto } from './cases.dto.js';
import { attemptsOf, evidenceOf } from './closure-evidence.js';

const nothingSaid = {
  childView: null,
  caregiverView: null,
  childViewAbsence: null,
  caregiverViewAbsence: null,
  feedback: null,
  feedbackObstacle: null,
  feedbackNote: null,
} as const;

/** What the steps around an end change: asking for it, coming back from it, waiting in between. The case is locked. */
@Injectable()
export class ClosureSteps {
  constructor(private readonly clock: Clock) {}

  /** @throws {Problem} `invalid` at the reason that the record contradicts */
  async request(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    step: ActOnCaseDto,
    from: CaseStatus,
  ): Promise<Record<string, unknown>> {
    const reason = step.closureReason as ClosureReason;
    const today = this.clock.today();
    const attempts = await attemptsOf(tx, row.id, this.clock.timeZone);
    const refusal = refusalOf(reason, await evidenceOf(tx, row.id, attempts, today));
    if (refusal !== null) throw Problem.at('#/closureReason', refusal);

    row.cameFrom = cameFromOf(from);
    row.closureRequestedBy = actor.id;
    row.closureReason = reason;
    Object.assign(row, asksViews(reason) ? saidOf(step) : nothingSaid);
    return row.feedback === null ? {} : { feedback: row.feedback };
  }

  /** A hold ends with a day on which somebody looks again; the day brings nothing about by itself. */
  hold(row: Case, { until }: ActOnCaseDto): Record<string, unknown> {
    const refusal = refusalOfHold(until ?? '', this.clock.today());
    if (refusal !== null) throw Problem.at('#/until', refusal);
    if (until === row.holdUntil) throw Problem.at('#/until', 'isOtherDay');
    row.holdUntil = until ?? null;
    return { until };
  }
}

/** What was said, and why something was not: never both. */
function saidOf(step: ActOnCaseDto): Partial<Case> {
  const feedback = (step.feedback ?? null) as ClosureFeedback | null;
  return {
    childView: step.childView ?? null,
    caregiverView: step.caregiverView ?? null,
    // Somebody who said something was heard: then there is nothing to explain.
    childViewAbsence: step.childView ? null : (step.childViewAbsence ?? null),
    caregiverViewAbsence: step.caregiverView ? null : (step.caregiverViewAbsence ?? null),
    feedback,
    feedbackObstacle:
      feedback === 'not_possible' ? ((step.feedbackObstacle ?? null) as FeedbackObstacle | null) : null,
    feedbackNote: feedback === 'offered' ? (step.feedbackNote ?? null) : null,
  };
}
