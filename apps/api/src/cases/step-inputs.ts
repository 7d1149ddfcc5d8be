import {
  asksViews,
  caseActionsWithReason,
  refusalOf,
  type ClosureReason,
  type FieldError,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
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
    }
  }
  if (step.action === 'request_transfer' && !step.teamId) missing.push('teamId');
  if (missing.length === 0) return;
  const errors: FieldError[] = missing.map((name) => ({ pointer: `#/${name}`, rules: ['isRequired'] }));
  throw new Problem('invalid', { errors });
}

interface EvidenceRow {
  bornOn: string;
  attempts: number;
  attemptSpan: number;
}

/**
 * Refuses a reason that the record contradicts, at the field. The case is locked.
 *
 * @param today calendar date `YYYY-MM-DD`, in `timeZone`
 */
export async function requireTrueReason(
  tx: EntityManager,
  caseId: string,
  reason: ClosureReason,
  { today, timeZone }: { today: string; timeZone: string },
): Promise<void> {
  // A correction repeats a note that is counted already; a call noted and ticked off on one day is one attempt.
  const [row] = await tx.query<EvidenceRow[]>(
    `select ch.born_on::text as "bornOn", count(distinct a.day)::int as attempts,
            coalesce(max(a.day) - min(a.day), 0)::int as "attemptSpan"
       from cases c join children ch on ch.id = c.child_id
       left join lateral (
         select (created_at at time zone $2)::date as day from notes
          where case_id = c.id and kind in ('call', 'visit') and corrects_id is null
         union
         select (closed_at at time zone $2)::date from tasks
          where case_id = c.id and kind in ('call', 'visit') and status = 'done') a on true
      where c.id = $1 group by ch.id`,
    [caseId, timeZone],
  );
  if (row === undefined) throw new Problem('internal');
  const refusal = refusalOf(reason, { ...row, today });
  if (refusal !== null) throw Problem.at('#/closureReason', refusal);
}
