import {
  ADULT,
  ageBands,
  caseStatuses,
  localities,
  priorities,
  referralStatuses,
  serviceKinds,
  sexes,
  type ReportDimension,
} from '@birge/domain';

import type { ReportRow } from './reports.queries';

const orders: Partial<Record<ReportDimension, readonly string[]>> = {
  age_band: [...ageBands, ADULT],
  status: [...caseStatuses, ...referralStatuses],
  priority: priorities,
  locality: localities,
  sex: sexes,
  kind: serviceKinds,
};

/** Rows with an order of their own stand in it; others as the report has them, the largest first. */
export function inOrder(by: ReportDimension, rows: readonly ReportRow[]): readonly ReportRow[] {
  const order = orders[by];
  if (order === undefined) return rows;
  return [...rows].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
