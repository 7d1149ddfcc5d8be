import {
  ADULT,
  NO_CASEWORKER,
  ageBands,
  barriers,
  difficultyDomains,
  openCaseStatuses,
  referralStatuses,
  unansweredReferralStatuses,
  type ReportCode,
  type ReportDimension,
  type ReportSpec,
} from '@birge/domain';
import { isHidden, lastScreening } from '../platform/hidden.sql.js';
import type { Sql } from '../platform/sql.js';

/** What the conditions of a report may refer to: placeholders of the day, of the time zone and of the period. */
export interface ReportContext {
  readonly today: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
}

/** A report in the words of the database. Number, breakdown and list are all made from these and from nothing else. */
export interface ReportSql {
  /** Which records the report is about. */
  readonly where: readonly string[];
  /** The columns of the report, by code. */
  readonly cells: Readonly<Record<string, string>>;
  /** Days that a median is taken of. */
  readonly days: string | null;
  /** What only this report reads beside the tables of its subject. */
  readonly joins?: string;
}

/** Aliases: `r` referral, `c` case, `ch` child, `t` team, `w` caseworker. What a report does not read, PostgreSQL leaves out. */
const people = `left join children ch on ch.id = c.child_id left join teams t on t.id = c.team_id
  left join users w on w.id = c.caseworker_id`;

export const tablesOf = (subject: ReportSpec['subject']): string =>
  subject === 'cases' ? `cases c ${people}` : `referrals r join cases c on c.id = r.case_id ${people}`;

/** SQL of the key of a row. */
export function rowKey(dimension: ReportDimension, subject: ReportSpec['subject'], today: string): string {
  switch (dimension) {
    case 'caseworker':
      return `coalesce(c.caseworker_id::text, '${NO_CASEWORKER}')`;
    case 'team':
      return 'c.team_id::text';
    case 'region':
      return 'c.region_id';
    case 'locality':
      return 'ch.locality';
    case 'sex':
      return 'ch.sex';
    case 'age_band':
      return ageBandOf(today);
    case 'priority':
      return 'c.priority';
    case 'status':
      return subject === 'cases' ? 'c.status' : 'r.status';
    case 'kind':
      return 'r.kind';
    case 'service':
      return 'r.service_id';
  }
}

/**
 * SQL of the name of a row, where it is a person or a team, from its `key`: looked up once a row of the report, not once
 * a record.
 */
export function rowName(dimension: ReportDimension): string {
  if (dimension === 'caseworker') {
    return `(select w.name from users w where w.id = nullif(key, '${NO_CASEWORKER}')::uuid)`;
  }
  return dimension === 'team' ? '(select t.name from teams t where t.id = key::uuid)' : 'null::text';
}

const ageBandOf = (today: string): string => {
  const bands = ageBands.map((band) => {
    const oldest = Number(band.split('-')[1]) + 1;
    return `when ch.born_on > ${today}::date - make_interval(years => ${oldest}) then '${band}'`;
  });
  return `(case ${bands.join(' ')} else '${ADULT}' end)`;
};

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** The referral came to life: the service began, or the aid was paid in one step. */
const opened = (alias: string): string =>
  `coalesce(${alias}.started_at, case when ${alias}.status = 'completed' then ${alias}.completed_at end)`;

const dayOf = (instant: string, zone: string): string => `(${instant} at time zone ${zone})::date`;

const openCase = `c.status <> 'closed'`;
const unanswered = `r.status in (${quoted(unansweredReferralStatuses)})`;

/** Referrals of the last twelve months that began; what was entered in error never happened. */
const startedInYear = (today: string): string => `exists (select from referrals s where s.case_id = c.id
  and s.status <> 'entered_in_error' and ${opened('s')} >= ${today}::date - interval '12 months')`;

/** The newest completed assessment, as `newest`: read once a case, whatever is asked of it. */
const newestAssessment = `left join lateral (select a.difficulties from assessments a
  where a.case_id = c.id and a.status = 'completed' order by a.completed_at desc limit 1) newest on true`;

/** A lot of difficulty, or unable, in the newest completed assessment: in any domain, or in one. */
const difficulty = (domain: string | null): string => {
  const levels = ['a_lot', 'cannot'].map((level) =>
    JSON.stringify([domain === null ? { level } : { domain, level }]),
  );
  return `coalesce(${levels.map((level) => `newest.difficulties @> '${level}'`).join(' or ')}, false)`;
};

const registered = (
  today: string,
): string => `exists (select from registrations g where g.child_id = c.child_id
  and g.kind = 'mse' and g.status in ('current', 'replaced') and g.valid_from <= ${today}::date and coalesce(g.valid_to, 'infinity') >= ${today}::date)`;

const caseCells = (today: string): Record<string, string> => ({
  high: `c.priority = 'high'`,
  medium: `c.priority = 'medium'`,
  low: `c.priority = 'low'`,
  overdue: `c.due_on < ${today}::date`,
});

/** @returns the report in the words of the database */
export function reportSql(code: ReportCode, { today, zone, from, to }: ReportContext): ReportSql {
  const inPeriod = (instant: string): string =>
    `${dayOf(instant, zone)} between ${from}::date and ${to}::date`;
  const noError = `r.status <> 'entered_in_error'`;
  const late = `(${unanswered} and coalesce(r.due_on < ${today}::date, false))`;
  const plain = { days: null };
  switch (code) {
    case 'caseload': {
      const statuses = openCaseStatuses.map((status) => [status, `c.status = '${status}'`] as const);
      return { where: [openCase], cells: { ...caseCells(today), ...Object.fromEntries(statuses) }, ...plain };
    }
    case 'cases_by_status':
      return { where: [], cells: caseCells(today), ...plain };
    case 'referrals_by_status': {
      const statuses = referralStatuses.map((status) => [status, `r.status = '${status}'`] as const);
      const where = [noError, inPeriod('coalesce(r.sent_at, r.created_at)')];
      return { where, cells: { ...Object.fromEntries(statuses), late }, ...plain };
    }
    case 'late_answers':
      return { where: [unanswered], cells: { late, in_time: `not (${late})` }, ...plain };
    case 'decided_in_time': {
      const inTime = `${dayOf('r.decided_at', zone)} <= r.due_on`;
      const where = [noError, 'r.due_on is not null', inPeriod('r.decided_at')];
      return { where, cells: { in_time: inTime, late: `not (${inTime})` }, ...plain };
    }
    case 'no_service_started': {
      const where = [openCase, `(${registered(today)} or ${difficulty(null)})`];
      return { where, cells: startedOrNot(today), joins: newestAssessment, ...plain };
    }
    case 'hidden_children': {
      const hidden = isHidden(today);
      const where = [openCase, 'screened.outcome is not null'];
      return { where, cells: { hidden, not_hidden: `not ${hidden}` }, joins: lastScreening, ...plain };
    }
    case 'service_coverage':
      return { where: [openCase], cells: startedOrNot(today), ...plain };
    case 'days_to_start': {
      const startedOn = `coalesce(r.started_on, ${dayOf(opened('r'), zone)})`;
      const where = [noError, 'r.sent_at is not null', inPeriod(opened('r'))];
      return { where, cells: {}, days: `greatest(0, ${startedOn} - ${dayOf('r.sent_at', zone)})` };
    }
    case 'waiting_list': {
      const days = `greatest(0, ${today}::date - ${dayOf('coalesce(r.waitlisted_at, r.status_since)', zone)})`;
      return { where: [`r.status = 'waitlisted'`], cells: {}, days };
    }
    case 'referral_funnel':
      return {
        where: [noError, 'r.sent_at is not null', inPeriod('r.sent_at')],
        cells: funnel(late),
        ...plain,
      };
    case 'children_by_region': {
      const cells = { urban: `ch.locality = 'urban'`, rural: `ch.locality = 'rural'` };
      return { where: [openCase], cells, ...plain };
    }
    case 'difficulties': {
      const domains = difficultyDomains.map((domain) => [`in_${domain}`, difficulty(domain)] as const);
      return {
        where: [openCase, 'newest.difficulties is not null'],
        joins: newestAssessment,
        cells: { in_any: difficulty(null), ...Object.fromEntries(domains) },
        ...plain,
      };
    }
  }
}

function startedOrNot(today: string): Record<string, string> {
  const started = startedInYear(today);
  return { started, not_started: `not ${started}` };
}

/**
 * The way of a referral. Every sent one is in exactly one of: unanswered, ended_unanswered, declined, not_yet_started,
 * ended_before_start, running, ended_after_start, completed.
 */
function funnel(late: string): Record<string, string> {
  const started = `${opened('r')} is not null`;
  const waits = `r.status in ('sent', 'under_review', 'info_needed')`;
  const live = `r.status in ('accepted', 'waitlisted', 'in_progress', 'on_hold')`;
  const ended = `r.status in ('not_completed', 'cancelled')`;
  const answered = `(r.decided_at is not null or r.status not in ('sent', 'under_review', 'info_needed', 'cancelled'))`;
  const declined = barriers.map(
    (barrier) => [`declined_${barrier}`, `r.status = 'declined' and r.status_reason = '${barrier}'`] as const,
  );
  return {
    answered: `${answered} and not ${waits}`,
    positive: `${answered} and not ${waits} and r.status <> 'declined'`,
    started: `${started} and not ${waits} and r.status <> 'declined'`,
    completed: `r.status = 'completed'`,
    unanswered: waits,
    unanswered_late: late,
    declined: `r.status = 'declined'`,
    not_yet_started: `${live} and not ${started}`,
    running: `${live} and ${started}`,
    ended_unanswered: `${ended} and not ${answered}`,
    ended_before_start: `${ended} and ${answered} and not ${started}`,
    ended_after_start: `${ended} and ${answered} and ${started}`,
    ...Object.fromEntries(declined),
  };
}

/** The conditions of the filter that a report can be narrowed by. */
export function filterSql(
  sql: Sql,
  filter: Readonly<Record<string, string | undefined>>,
  subject: ReportSpec['subject'],
  today: string,
): string[] {
  const columns = {
    teamId: 'c.team_id',
    regionId: 'c.region_id',
    kind: 'r.kind',
    locality: 'ch.locality',
    sex: 'ch.sex',
    ageBand: rowKey('age_band', subject, today),
  } as const;
  return Object.entries(columns).flatMap(([name, column]) => {
    const value = filter[name];
    return value === undefined ? [] : [`${column} = ${sql.add(value)}`];
  });
}
