import { isIin, openReferralStatuses, searchKey, type Actor } from '@birge/domain';
import { caseOwners, scoped } from '../platform/scoped.js';
import type { SortColumn } from '../platform/page.js';
import type { Sql } from '../platform/sql.js';
import type { CaseFilterDto } from './cases.dto.js';

/** Every word of a name must come at least this close to a word of the child's name (trigram word similarity). */
const CLOSE_ENOUGH = 0.45;

const openReferral = `status in (${openReferralStatuses.map((status) => `'${status}'`).join(', ')})`;

/**
 * Whose turn it is, as an SQL expression: the caseworker's when something is due within a week or the case is still
 * being prepared, the manager's when a decision waits, else the organisations' and the family's. The `offset 0` keeps the
 * planner from reading every submitted plan of the country for a list of twenty cases.
 */
export const turnOf = (today: string): string => `case
  when c.status = 'closed' then 'nobody'
  when c.status in ('closure_requested', 'transfer_pending')
    or exists (select from plans p where p.case_id = c.id and p.status = 'submitted' offset 0) then 'manager'
  when c.status in ('identified', 'registered', 'assessment', 'planning') or c.due_on <= ${today}::date + 7 then 'caseworker'
  else 'others' end`;

/** The columns a list of cases is sorted by; `relevance` when something is searched for. */
export function caseSortColumns(relevance: string | null): Record<string, SortColumn> {
  return {
    updatedAt: { sql: 'c.updated_at', type: 'timestamptz' },
    openedOn: { sql: 'c.opened_on', type: 'date' },
    dueOn: { sql: `coalesce(c.due_on, '9999-12-31'::date)`, type: 'date' },
    name: { sql: 'ch.search_name', type: 'text' },
    priority: { sql: `array_position(array['low', 'medium', 'high'], c.priority)`, type: 'integer' },
    ...(relevance === null ? {} : { relevance: { sql: relevance, type: 'real' as const } }),
  };
}

export interface CaseConditions {
  readonly where: string[];
  /** SQL of how well the name fits what is searched for, when a name is. */
  readonly relevance: string | null;
}

/** The filters of a list as SQL conditions, the reach of the person first. */
export function caseConditions(sql: Sql, actor: Actor, filter: CaseFilterDto, today: string): CaseConditions {
  const where = [scoped(sql, actor, 'case.read', caseOwners('c')), 'c.merged_into_id is null'];
  const oneOf = (column: string, values: readonly string[] | undefined): void => {
    if (values?.length) where.push(`${column} = any(${sql.add(values)})`);
  };
  oneOf('c.status', filter.status);
  oneOf('c.priority', filter.priority);
  oneOf('ch.locality', filter.locality);
  if (filter.turn?.length) where.push(`(${turnOf(sql.add(today))}) = any(${sql.add(filter.turn)})`);
  if (filter.open !== undefined) where.push(filter.open ? `c.status <> 'closed'` : `c.status = 'closed'`);
  if (filter.caseworkerId !== undefined) where.push(`c.caseworker_id = ${sql.add(filter.caseworkerId)}`);
  if (filter.teamId !== undefined) where.push(`c.team_id = ${sql.add(filter.teamId)}`);
  if (filter.locationId !== undefined) where.push(inPlace(sql.add(filter.locationId)));
  if (filter.openedFrom !== undefined) where.push(`c.opened_on >= ${sql.add(filter.openedFrom)}::date`);
  if (filter.openedTo !== undefined) where.push(`c.opened_on <= ${sql.add(filter.openedTo)}::date`);
  if (filter.ageBand?.length)
    where.push(`(${filter.ageBand.map((band) => inBand(sql, band, today)).join(' or ')})`);
  if (filter.overdue !== undefined) {
    where.push(`coalesce(c.due_on < ${sql.add(today)}::date, false) = ${filter.overdue ? 'true' : 'false'}`);
  }
  where.push(...aboutNeeds(sql, filter));
  const relevance = search(sql, filter.q, where);
  return { where, relevance };
}

function aboutNeeds(sql: Sql, filter: CaseFilterDto): string[] {
  const where: string[] = [];
  if (filter.difficulty?.length) {
    where.push(`exists (select from assessments a, jsonb_array_elements(a.difficulties) d
      where a.case_id = c.id and a.status = 'completed' and d ->> 'domain' = any(${sql.add(filter.difficulty)}))`);
  }
  if (filter.referralStatus?.length) {
    where.push(
      `exists (select from referrals r where r.case_id = c.id and r.status = any(${sql.add(filter.referralStatus)}))`,
    );
  }
  if (filter.referralKind?.length) {
    where.push(
      `exists (select from referrals r where r.case_id = c.id and r.${openReferral} and r.kind = any(${sql.add(filter.referralKind)}))`,
    );
  }
  if (filter.noServiceStarted !== undefined) {
    const started = `exists (select from referrals r where r.case_id = c.id and r.status <> 'entered_in_error'
      and coalesce(r.started_at, r.completed_at) > now() - interval '12 months')`;
    where.push(filter.noServiceStarted ? `not ${started}` : started);
  }
  return where;
}

/** A district, or a region with its districts and theirs. */
const inPlace = (id: string): string => `ch.location_id in (
  select l.id from locations l left join locations parent on parent.id = l.parent_id
  where ${id} in (l.id, l.parent_id, parent.parent_id))`;

function inBand(sql: Sql, band: string, today: string): string {
  const [from, to] = band.split('-').map(Number) as [number, number];
  const day = sql.add(today);
  return `(ch.born_on <= ${day}::date - make_interval(years => ${from}) and ch.born_on > ${day}::date - make_interval(years => ${to + 1}))`;
}

/** A case number, an IIN, or names in any script and order with typos. @returns SQL of how well the names fit */
function search(sql: Sql, q: string | undefined, where: string[]): string | null {
  if (q === undefined || q === '') return null;
  const digits = q.replace(/^№\s*/, '');
  if (isIin(digits)) {
    where.push(`ch.iin = ${sql.add(digits)}`);
    return null;
  }
  if (/^\d{1,18}$/.test(digits)) {
    // The number of a record that became part of another leads to that one.
    where.push(`c.id = (select survivor_of(k.id) from cases k where k.number = ${sql.add(digits)})`);
    return null;
  }
  const words = searchKey(q).split(' ').filter(Boolean);
  if (words.length === 0) {
    where.push('false');
    return null;
  }
  const relevance = `(select min(greatest(word_similarity(word, ch.search_name), (ch.search_name like '%' || word || '%')::int::real))
    from unnest(${sql.add(words)}::text[]) as word)`;
  where.push(`${relevance} >= ${CLOSE_ENOUGH}`);
  return relevance;
}
