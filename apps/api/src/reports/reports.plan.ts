import {
  addDays,
  daysBetween,
  reportSpecs,
  type Actor,
  type FieldError,
  type ReportCode,
  type ReportDimension,
  type ReportSpec,
} from '@birge/domain';
import { Problem } from '../platform/problem.js';
import type { ReportFilterDto, ReportQueryDto, UsedFilterDto } from './reports.dto.js';

const LONGEST_PERIOD = 3660;
const YEAR = 364;

/** The filters that split the children or their referrals: each record is under exactly one value of each. */
export const splits = {
  regionId: 'region',
  kind: 'kind',
  locality: 'locality',
  sex: 'sex',
  ageBand: 'age_band',
} as const satisfies Partial<Record<keyof ReportFilterDto, ReportDimension>>;
type Split = keyof typeof splits;

/** What is to be counted: the question after it has been checked. */
export interface ReportPlan {
  readonly code: ReportCode;
  readonly spec: ReportSpec;
  readonly by: ReportDimension;
  /** Only the filters that this report can be narrowed by; always with a period if it has one. */
  readonly filter: UsedFilterDto;
  readonly today: string;
}

/**
 * Checks what is asked of a report.
 *
 * An analyst's question is narrower: whole calendar years, which never overlap, and one filter at a time. So two
 * answers cannot be subtracted from each other; what one answer tells by itself is hidden in `reports.open.ts`.
 *
 * @throws {Problem} `invalid`
 */
export function planOf(actor: Actor, code: ReportCode, query: ReportQueryDto, today: string): ReportPlan {
  const spec = reportSpecs[code];
  const open = actor.role === 'analyst';
  const rows = open ? spec.rows.analyst : spec.rows.manager;
  const errors: FieldError[] = [];
  const refuse = (name: string, rule: string): void =>
    void errors.push({ pointer: `#/${name}`, rules: [rule] });

  if (query.by !== undefined && !(rows as readonly string[]).includes(query.by))
    refuse('by', 'isRowOfReport');
  if (query.kind !== undefined && spec.subject === 'cases') refuse('kind', 'isAboutReferrals');
  if (open && query.teamId !== undefined) refuse('teamId', 'notForAggregates');
  const used = (Object.keys(splits) as Split[]).filter((name) => query[name] !== undefined);
  if (open && used.length > 1) used.slice(1).forEach((name) => refuse(name, 'oneFilterForAggregates'));

  const to = query.to ?? (open ? yearOf(query.from ?? today).to : today);
  const from = query.from ?? (open ? yearOf(to).from : addDays(to, -YEAR));
  const span = daysBetween(from, to);
  if (span < 0) refuse('to', 'isNotBeforeFrom');
  if (span > LONGEST_PERIOD) refuse('from', 'isShortEnough');
  const year = yearOf(from);
  if (open && (from !== year.from || to !== year.to)) refuse('from', 'isWholeYear');
  if (errors.length > 0) throw new Problem('invalid', { errors });

  const { teamId, regionId, kind, locality, sex, ageBand } = query;
  const period = spec.period ? { from, to } : {};
  const given = Object.entries({ ...period, teamId, regionId, kind, locality, sex, ageBand });
  const filter = Object.fromEntries(given.filter(([, value]) => value !== undefined)) as UsedFilterDto;
  return { code, spec, by: (query.by ?? rows[0]) as ReportDimension, filter, today };
}

const yearOf = (day: string): { from: string; to: string } => ({
  from: `${day.slice(0, 4)}-01-01`,
  to: `${day.slice(0, 4)}-12-31`,
});

/** The one filter of an analyst's question, if there is one. */
export function splitOf(
  filter: UsedFilterDto,
): { dimension: ReportDimension; name: Split; value: string } | null {
  for (const name of Object.keys(splits) as Split[]) {
    const value = filter[name];
    if (value !== undefined) return { dimension: splits[name], name, value };
  }
  return null;
}
