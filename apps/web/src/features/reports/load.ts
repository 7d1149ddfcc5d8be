import { NO_CASEWORKER, priorities, priorityWeight } from '@birge/domain';

import type { ReportRow } from './reports.queries';

/** Weighted caseload of a row: 3 for each case of high priority, 2 for medium, 1 for low. */
export const loadOf = (row: ReportRow): number =>
  priorities.reduce(
    (load, priority) =>
      load + priorityWeight[priority] * (row.cells.find(({ code }) => code === priority)?.value ?? 0),
    0,
  );

export type LoadState = 'over' | 'near' | 'room';

/** From this share of the target on a caseload is nearly full. */
const NEAR = 0.8;

/** Over the target by cases or by weight; nearly there; or with room. Cases without a caseworker are nobody's load. */
export function stateOfLoad(row: ReportRow, target: number): LoadState | null {
  if (row.key === NO_CASEWORKER) return null;
  const share = Math.max((row.count.value ?? 0) / target, loadOf(row) / (target * priorityWeight.medium));
  if (share > 1) return 'over';
  return share >= NEAR ? 'near' : 'room';
}
