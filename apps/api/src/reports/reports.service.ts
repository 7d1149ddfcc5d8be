import { Injectable } from '@nestjs/common';
import {
  NO_CASEWORKER,
  RELIABLE_BASE,
  SMALLEST_BASE,
  addDays,
  isSmall,
  type Actor,
  type ReportCode,
  type ReportMeasure,
} from '@birge/domain';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import type {
  ReportCellDto,
  ReportDto,
  ReportPointDto,
  ReportQueryDto,
  ReportRecordsQueryDto,
  ReportRowDto,
} from './reports.dto.js';
import { openRows, rowOnly, sliceOf, type OpenRow } from './reports.open.js';
import { planOf, splitOf, type ReportPlan } from './reports.plan.js';
import { ReportsRepository, type Tally } from './reports.repository.js';

/** Months that a line of time goes back, with this one. */
const MONTHS = 6;

@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  async read(actor: Actor, code: ReportCode, query: ReportQueryDto): Promise<ReportDto> {
    const plan = planOf(actor, code, query, this.clock.today());
    const open = actor.role === 'analyst';
    const cells = open ? plan.spec.open.cells : plan.spec.cells;
    const rows = open ? await this.openTable(actor, plan) : await this.wholeTable(actor, plan);
    const names =
      plan.by === 'region' || plan.by === 'service'
        ? await this.reports.names(plan.by)
        : new Map<string, never>();
    const toRow = (row: OpenRow): ReportRowDto =>
      toRowDto(plan, cells, row, open, names.get(row.tally.key ?? '') ?? null);
    const total = toRow(rows.find(({ tally }) => tally.key === null) ?? nothing(cells.length));
    const numerator = plan.spec.numerator === null ? total.count : cellOf(total, plan.spec.numerator);
    return {
      code,
      definition: code,
      unit: plan.spec.unit,
      value: total.value,
      suppressed: total.value === null && (open ? total.count.value !== 0 : false),
      numerator: numerator.value,
      denominator: plan.spec.numerator === null && plan.spec.unit !== 'days' ? null : total.count.value,
      uncertain: total.uncertain,
      target: code === 'caseload' ? this.configuration.caseloadTarget : null,
      filter: plan.filter,
      asOf: new Date().toISOString(),
      by: plan.by,
      cells: [...cells],
      total,
      breakdown: rows.filter(({ tally }) => tally.key !== null).map(toRow),
      series: await this.series(actor, plan, total.count),
    };
  }

  records(actor: Actor, code: ReportCode, query: ReportRecordsQueryDto): Promise<JsonText> {
    const { cell = 'numerator', row = 'all', cursor } = query;
    const plan = planOf(actor, code, query, this.clock.today());
    if (cell !== 'numerator' && cell !== 'all' && !plan.spec.cells.includes(cell))
      throw Problem.at('#/cell', 'isCellOfReport');
    return this.reports.records(actor, plan, {
      cell: cell === 'numerator' ? plan.spec.numerator : cell === 'all' ? null : cell,
      row: row === 'all' ? null : row,
      limit: query.limit ?? DEFAULT_LIMIT,
      sort: query.sort ?? 'since',
      ...(cursor === undefined ? {} : { cursor }),
    });
  }

  /** Everything, for those who may see the children behind it. */
  private async wholeTable(actor: Actor, plan: ReportPlan): Promise<OpenRow[]> {
    const tallies = await this.reports.tally(actor, plan, plan.spec.cells);
    const idle =
      plan.code === 'caseload' && plan.by === 'caseworker' ? await this.idle(actor, plan, tallies) : [];
    return [...tallies, ...idle].map((tally) => ({
      tally,
      count: 'shown',
      cells: tally.cells.map(() => 'shown' as const),
      hasBase: true,
    }));
  }

  private async idle(actor: Actor, plan: ReportPlan, tallies: readonly Tally[]): Promise<Tally[]> {
    const busy = new Set(tallies.map(({ key }) => key));
    const caseworkers = await this.reports.caseworkers(actor, plan);
    return caseworkers
      .filter(({ id }) => !busy.has(id))
      .map(({ id, name }) => ({ ...nothing(plan.spec.cells.length).tally, key: id, name }));
  }

  /** What may be published, whole tables decided at a time and the asked slice cut out afterwards. */
  private async openTable(actor: Actor, plan: ReportPlan): Promise<OpenRow[]> {
    const { cells, mode } = plan.spec.open;
    const split = splitOf(plan.filter);
    if (split === null) return openRows(await this.reports.tally(actor, plan, cells), mode);
    const { [split.name]: _, ...unsplit } = plan.filter;
    const whole = { ...plan, filter: unsplit };
    if (split.dimension === plan.by)
      return rowOnly(openRows(await this.reports.tally(actor, whole, cells), mode), split.value);
    const table = await this.reports.tally(actor, whole, cells, split.dimension);
    return sliceOf(openRows(table, mode), split.value);
  }

  private async series(actor: Actor, plan: ReportPlan, now: ReportCellDto): Promise<ReportPointDto[]> {
    if (plan.code !== 'waiting_list') return [];
    const ends = monthEnds(plan.today, MONTHS - 1);
    const points = await this.reports.waitingOn(actor, plan, ends);
    const open = actor.role === 'analyst';
    return [
      ...points.map(({ on, value }) => {
        const suppressed = open && isSmall(value);
        return { on, value: suppressed ? null : value, suppressed };
      }),
      { on: plan.today, value: now.value, suppressed: now.suppressed },
    ];
  }
}

/** Last days of the months before the one of `today`, oldest first. */
export function monthEnds(today: string, months: number): string[] {
  const ends: string[] = [];
  for (let day = today; ends.length < months; day = ends[0] ?? day)
    ends.unshift(addDays(`${day.slice(0, 7)}-01`, -1));
  return ends;
}

const nothing = (cells: number): OpenRow => ({
  tally: {
    key: null,
    name: null,
    split: null,
    count: 0,
    cells: Array.from({ length: cells }, () => 0),
    median: null,
    p90: null,
    oldest: null,
  },
  count: 'shown',
  cells: Array.from({ length: cells }, () => 'shown' as const),
  hasBase: false,
});

const cellOf = (row: ReportRowDto, code: string): ReportCellDto =>
  row.cells.find((cell) => cell.code === code) ?? { code, value: null, suppressed: false, withheld: false };

function toRowDto(
  plan: ReportPlan,
  codes: readonly string[],
  { tally, count, cells, hasBase }: OpenRow,
  open: boolean,
  names: ReportRowDto['names'],
): ReportRowDto {
  const toCell = (code: string, value: number, seen: OpenRow['count']): ReportCellDto => ({
    code,
    value: seen === 'shown' ? value : null,
    suppressed: seen !== 'shown',
    withheld: seen === 'withheld',
  });
  const row = {
    key: tally.key ?? 'all',
    name: open || tally.key === null || tally.key === NO_CASEWORKER ? null : tally.name,
    names,
    count: toCell('all', tally.count, count),
    cells: codes.map((code, index) => toCell(code, tally.cells[index] ?? 0, cells[index] ?? 'withheld')),
    measures: plan.spec.measures.map((code) => ({
      code,
      value: measureOf(
        tally,
        code,
        open && (code === 'oldest' || tally.count < SMALLEST_BASE || count !== 'shown'),
      ),
    })),
    uncertain:
      plan.spec.unit === 'percent' && count === 'shown' && tally.count > 0 && tally.count < RELIABLE_BASE,
  };
  return { ...row, value: valueOf(plan, row, hasBase) };
}

// The longest wait is the wait of one child, and no analyst's business.
const measureOf = (tally: Tally, code: ReportMeasure, hidden: boolean): number | null =>
  hidden ? null : tally[code];

function valueOf(plan: ReportPlan, row: Omit<ReportRowDto, 'value'>, hasBase: boolean): number | null {
  const { unit, numerator } = plan.spec;
  if (unit === 'days') return row.measures.find(({ code }) => code === 'median')?.value ?? null;
  const counted = numerator === null ? row.count : cellOf({ ...row, value: null }, numerator);
  if (unit !== 'percent') return counted.value;
  if (!hasBase || counted.value === null || !row.count.value) return null;
  return Math.round((counted.value / row.count.value) * 100);
}
