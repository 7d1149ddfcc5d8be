import { reportSpecs, type ReportCode } from '@birge/domain';

import type { Report, ReportCell, ReportRow } from './reports.queries';

const cell = (code: string, value: number | null, withheld = false): ReportCell => ({
  code,
  value,
  suppressed: value === null,
  withheld,
});

interface RowScene {
  key: string;
  name?: string;
  count: number | null;
  cells?: Readonly<Record<string, number | null>>;
  measures?: Readonly<Record<string, number | null>>;
  value?: number | null;
}

/** A row as the API answers it; cells that are not named are nought. */
export function rowOf(code: ReportCode, scene: RowScene, cells = reportSpecs[code].cells): ReportRow {
  return {
    key: scene.key,
    name: scene.name ?? null,
    names: null,
    value: scene.value === undefined ? scene.count : scene.value,
    count: cell('all', scene.count),
    cells: cells.map((known) => cell(known, scene.cells && known in scene.cells ? scene.cells[known]! : 0)),
    measures: reportSpecs[code].measures.map((measure) => ({
      code: measure,
      value: scene.measures?.[measure] ?? null,
    })),
    uncertain: false,
  };
}

/** A report as the API answers it. */
export function reportOf(
  code: ReportCode,
  total: Omit<RowScene, 'key'>,
  rows: readonly RowScene[] = [],
  extra: Partial<Report> = {},
): Report {
  const cells = extra.cells ?? reportSpecs[code].cells;
  const whole = rowOf(code, { key: 'all', ...total }, cells);
  const { numerator, unit, period } = reportSpecs[code];
  return {
    code,
    definition: code,
    unit,
    value: whole.value,
    suppressed: false,
    numerator: whole.cells.find((known) => known.code === numerator)?.value ?? whole.count.value,
    denominator: numerator === null && unit !== 'days' ? null : whole.count.value,
    uncertain: false,
    target: code === 'caseload' ? 25 : null,
    filter: period ? { from: '2026-09-01', to: '2026-11-23' } : {},
    asOf: '2026-11-23T03:00:00Z',
    by: reportSpecs[code].rows.manager[0]!,
    cells: [...cells],
    total: whole,
    breakdown: rows.map((row) => rowOf(code, row, cells)),
    series: [],
    ...extra,
  };
}

export const noReport = (code: ReportCode): Report => reportOf(code, { count: 0, value: null });
