import { Injectable } from '@nestjs/common';
import type { Actor, Permission, ReportDimension } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Configuration } from '../platform/configuration.js';
import { readPage, type PageQuery } from '../platform/page.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { nameJson } from '../platform/words.dto.js';
import { MOST_ROWS } from './reports.dto.js';
import type { ReportPlan } from './reports.plan.js';
import { filterSql, reportSql, rowKey, rowName, tablesOf, type ReportSql } from './report-sql.js';

/** One group of records: what it is about, how many there are and how many are in each cell. */
export interface Tally {
  /** Key of the row, `null` for all rows together. */
  readonly key: string | null;
  readonly name: string | null;
  /** Value of the other dimension, `null` for all of its values together. */
  readonly split: string | null;
  readonly count: number;
  /** In the order of the cells that were asked for. */
  readonly cells: readonly number[];
  readonly median: number | null;
  readonly p90: number | null;
  readonly oldest: number | null;
}

export interface RecordsQuery extends PageQuery {
  /** Cells that a record must be in. */
  readonly cell: string | null;
  readonly row: string | null;
}

interface Conditions extends ReportSql {
  readonly key: string;
  readonly today: string;
  readonly zone: string;
  readonly from: string;
}

/** Figures that leave the team count no child whose family has said no to them; their own team keeps the file and counts it. */
const saidNothingAgainst = `(not exists (select from consents k where k.case_id = c.id and k.purpose = 'statistics'
    and k.status in ('refused', 'withdrawn', 'revoked')) or consent_holds(c.id, 'statistics'))`;

@Injectable()
export class ReportsRepository {
  constructor(
    private readonly db: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /** Which records a report is about, and how they are sorted into rows and cells: for the numbers and for the list. */
  private conditions(sql: Sql, actor: Actor, permission: Permission, plan: ReportPlan): Conditions {
    const { code, spec, filter, by } = plan;
    const today = sql.add(plan.today);
    const zone = sql.add(this.configuration.timeZone);
    const report = reportSql(code, {
      today,
      zone,
      from: spec.period ? sql.add(filter.from) : '',
      to: spec.period ? sql.add(filter.to) : '',
    });
    // Every value is named once, so that none is left without a type when a report does not use it.
    const named = `(${today}::date is not null and ${zone}::text is not null)`;
    const where = [
      scoped(sql, actor, permission, caseOwners('c')),
      ...(actor.role === 'analyst' ? [saidNothingAgainst] : []),
      ...report.where,
      ...filterSql(sql, { ...filter }, spec.subject, today),
      named,
    ];
    const from = `${tablesOf(spec.subject)} ${report.joins ?? ''}`;
    return { ...report, where, today, zone, from, key: rowKey(by, spec.subject, today) };
  }

  /**
   * Counts the records of a report by row, by the values of one more dimension if asked for, and in all.
   *
   * @param cells the columns to count, in order
   */
  async tally(
    actor: Actor,
    plan: ReportPlan,
    cells: readonly string[],
    split: ReportDimension | null = null,
  ): Promise<Tally[]> {
    const sql = new Sql();
    const { subject } = plan.spec;
    const at = this.conditions(sql, actor, 'report.read', plan);
    const flags = cells.map((cell, index) => `(${at.cells[cell] ?? 'false'}) as c${index}`);
    const counts = cells.map((_, index) => `count(*) filter (where c${index})::integer`);
    const other = split === null ? 'null::text' : rowKey(split, subject, at.today);
    const sets = split === null ? '(key), ()' : '(key, split), (key), (split), ()';
    return this.db.query<Tally[]>(
      `select key, ${rowName(plan.by)} as name, ${split === null ? 'null::text as split' : 'split'}, count(*)::integer as count,
         array[${counts.join(', ')}]::integer[] as cells,
         round(percentile_cont(0.5) within group (order by days))::integer as median,
         round(percentile_cont(0.9) within group (order by days))::integer as p90, max(days) as oldest
       from (select ${[`${at.key} as key`, `${other} as split`, `${at.days ?? 'null::integer'} as days`, ...flags].join(', ')}
         from ${at.from} where ${at.where.join(' and ')}) as counted
       group by grouping sets (${sets})
       order by count(*) desc, key limit ${MOST_ROWS * 50}`,
      sql.values,
    );
  }

  /** The records behind a number: its very conditions, as a list. */
  records(actor: Actor, plan: ReportPlan, { cell, row, ...page }: RecordsQuery): Promise<JsonText> {
    const sql = new Sql();
    const at = this.conditions(sql, actor, 'report.records', plan);
    const where = [...at.where];
    if (cell !== null) where.push(at.cells[cell] ?? 'false');
    if (row !== null) where.push(`${at.key} = ${sql.add(row)}`);
    const isReferral = plan.spec.subject === 'referrals';
    const since = isReferral ? 'r.status_since' : 'c.status_since';
    const dueOn = `coalesce(${isReferral ? 'r.due_on' : 'c.due_on'}, '9999-12-31'::date)`;
    return readPage(
      this.db.manager,
      sql,
      {
        item: recordItem(isReferral, at.zone, at.days, since),
        from: at.from,
        where,
        id: isReferral ? 'r.id' : 'c.id',
        sorts: { since: { sql: since, type: 'timestamptz' }, dueOn: { sql: dueOn, type: 'date' } },
      },
      page,
    );
  }

  /** Caseworkers within reach: one without a case is a row too. */
  caseworkers(actor: Actor, plan: ReportPlan): Promise<{ id: string; name: string }[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'report.read', { team: 'u.team_id', region: 't.region_id' });
    const { teamId, regionId } = plan.filter;
    const where = [reach, `u.role = 'caseworker'`, 'u.active'];
    if (teamId !== undefined) where.push(`u.team_id = ${sql.add(teamId)}`);
    if (regionId !== undefined) where.push(`t.region_id = ${sql.add(regionId)}`);
    return this.db.query(
      `select u.id, u.name from users u join teams t on t.id = u.team_id
       where ${where.join(' and ')} order by u.name limit ${MOST_ROWS}`,
      sql.values,
    );
  }

  /** How many stood on a waiting list at the end of each day, from what the history says. */
  waitingOn(
    actor: Actor,
    plan: ReportPlan,
    days: readonly string[],
  ): Promise<{ on: string; value: number }[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'report.read', caseOwners('c'));
    const today = sql.add(plan.today);
    const where = [
      reach,
      'r.waitlisted_at is not null',
      `${today}::date is not null`,
      ...filterSql(sql, { ...plan.filter }, 'referrals', today),
    ];
    const zone = sql.add(this.configuration.timeZone);
    return this.db.query(
      `with stays as (
         select h.to_status as status, h.at as since,
           coalesce(lead(h.at) over (partition by h.subject_id order by h.at, h.id), 'infinity') as until
         from ${tablesOf('referrals')} join history h on h.subject_id = r.id and h.to_status is not null
         where ${where.join(' and ')})
       select ends.day as on, count(stays.since)::integer as value
       from unnest(${sql.add(days)}::text[]) as ends (day)
         left join stays on stays.status = 'waitlisted'
           and stays.since < (ends.day::date + 1)::timestamp at time zone ${zone}
           and stays.until >= (ends.day::date + 1)::timestamp at time zone ${zone}
       group by ends.day order by ends.day`,
      sql.values,
    );
  }

  /** Names of regions or services, by id. */
  async names(dimension: 'region' | 'service'): Promise<Map<string, { kk: string; ru: string; en: string }>> {
    const from =
      dimension === 'region'
        ? `locations l where l.kind in ('region', 'city_of_republican_significance')`
        : 'services l';
    const rows = await this.db.query<{ id: string; names: { kk: string; ru: string; en: string } }[]>(
      `select l.id, ${nameJson('l')} as names from ${from}`,
    );
    return new Map(rows.map(({ id, names }) => [id, names]));
  }
}

/** A row of the list as JSON: `ReportRecordDto`. */
function recordItem(isReferral: boolean, zone: string, days: string | null, since: string): string {
  const referral = `json_build_object('id', r.id, 'number', r.number, 'status', r.status, 'kind', r.kind, 'serviceId', r.service_id,
    'service', (select ${nameJson('s')} from services s where s.id = r.service_id),
    'organisation', (select json_build_object('id', o.id, 'name', o.name) from organisations o where o.id = r.organisation_id),
    'sentOn', (r.sent_at at time zone ${zone})::date, 'dueOn', r.due_on)`;
  return `json_build_object('id', ${isReferral ? 'r.id' : 'c.id'}, 'caseId', c.id, 'caseNumber', c.number,
    'caseStatus', c.status, 'priority', c.priority,
    'child', json_build_object('familyName', ch.family_name, 'givenName', ch.given_name, 'bornOn', ch.born_on),
    'caseworker', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end,
    'team', json_build_object('id', t.id, 'name', t.name), 'caseDueOn', c.due_on,
    'referral', ${isReferral ? referral : 'null'}, 'days', ${days ?? 'null'}, 'since', to_json(${since}))`;
}
