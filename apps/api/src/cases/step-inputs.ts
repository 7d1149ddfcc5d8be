import { asksViews, caseActionsWithReason, type ClosureReason, type FieldError } from '@birge/domain';
import { Problem } from '../platform/problem.js';
import type { ActOnCaseDto } from './cases.dto.js';

/** What each step cannot do without, told at the field. */
export function requireInputs(step: ActOnCaseDto): void {
  const missing: string[] = [];
  if (caseActionsWithReason.includes(step.action) && !step.note) missing.push('note');
  if (step.action === 'request_closure') {
    if (!step.closureReason) missing.push('closureReason');
    if (asksViews(step.closureReason as ClosureReason)) {
      if (!step.childView && !step.childViewAbsence) missing.push('childView');
      if (!step.caregiverView && !step.caregiverViewAbsence) missing.push('caregiverView');
      if (!step.feedback) missing.push('feedback');
      if (step.feedback === 'not_possible' && !step.feedbackObstacle) missing.push('feedbackObstacle');
    }
  }
  if ((step.action === 'hold' || step.action === 'extend_hold') && !step.until) missing.push('until');
  if (step.action === 'request_transfer' && !step.teamId) missing.push('teamId');
  // Nobody takes a case over without a name: a child is never without somebody who answers.
  if (step.action === 'accept_transfer' && !step.caseworkerId) missing.push('caseworkerId');
  if (missing.length === 0) return;
  const errors: FieldError[] = missing.map((name) => ({ pointer: `#/${name}`, rules: ['isRequired'] }));
  throw new Problem('invalid', { errors });
}
