import { Injectable } from '@nestjs/common';
import {
  assessmentWorkflow,
  can,
  isDisclosure,
  knownRisksOf,
  offer,
  suggestPriority,
  type Actor,
  type AssessmentFacts,
  type AssessmentStatus,
  type KnownFacts,
  type KnownRisk,
  type Priority,
  type RiskAnswers,
  type SuggestedPriority,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { AssessmentDto } from './assessments.dto.js';

const MOST = 200;

const assessmentItem = `json_build_object('id', a.id, 'caseId', a.case_id, 'status', a.status, 'needs', a.needs,
  'difficulties', a.difficulties, 'risks', a.risks, 'priority', a.priority, 'priorityChosen', a.priority_chosen,
  'suggestedPriority', a.suggested_priority, 'suggestedReasons', a.suggested_reasons, 'priorityReason', a.priority_reason,
  'childWords', a.child_words, 'caregiverWords', a.caregiver_words, 'summary', a.summary,
  'author', json_build_object('id', u.id, 'name', u.name), 'assessedOn', a.assessed_on,
  'completedAt', to_json(a.completed_at), 'version', a.version, 'updatedAt', to_json(a.updated_at))`;

/** The last screening has found something about a domain that the draft says nothing about. */
const hasNewScreening = `(a.status = 'draft' and exists (
  select from (select s.results from screenings s
    where s.case_id = a.case_id and s.status = 'completed' and s.instrument is not null
    order by s.screened_on desc, s.completed_at desc limit 1) last, jsonb_array_elements(last.results) found
  where found->>'result' <> 'not_known'
    and not exists (select from jsonb_array_elements(a.difficulties) said where said->>'domain' = found->>'domain')))`;

type AssessmentRow = Omit<AssessmentDto, 'offeredActions' | 'suggestion' | 'known'> & {
  readonly suggestedPriority: Priority | null;
  readonly suggestedReasons: string[];
};

/** What counts as a service: one that goes on, or was begun or ended well within twelve months. */
const service = (
  today: string,
  kind = '',
): string => `exists (select from referrals r where r.case_id = c.id ${kind}
  and (r.status in ('in_progress', 'on_hold')
    or coalesce(r.started_at, r.completed_at) >= ${today}::date - interval '12 months'))`;

const knownColumns = (
  today: string,
): string => `extract(year from age(${today}::date, ch.born_on))::integer as age,
  ch.locality = 'rural' as "isRural",
  coalesce((select s.outcome = 'positive' from screenings s where s.case_id = c.id and s.status = 'completed'
    order by s.screened_on desc, s.completed_at desc limit 1), false) as "screenedPositive",
  mse.found as "hasMse", mse.ends_on::text as "mseEndsOn",
  ${service(today)} as "hasService", ${service(today, `and r.kind = 'rehabilitation'`)} as "hasRehabilitation"`;

/** What the workflow asks of an assessment. */
export const assessmentFacts = (
  file: {
    needs: readonly unknown[];
    risks: RiskAnswers;
    priority: string;
    priorityChosen: boolean;
    priorityReason: string | null;
  },
  suggestion: SuggestedPriority,
  hasNewScreening: boolean,
): AssessmentFacts => ({
  needCount: file.needs.length,
  priority: file.priorityChosen ? (file.priority as Priority) : suggestion.priority,
  suggestedPriority: suggestion.priority,
  hasPriorityReason: Boolean(file.priorityReason),
  isDisclosure: isDisclosure(file.risks),
  hasNewScreening,
});

@Injectable()
export class AssessmentsRepository {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, row: Case): Promise<AssessmentDto[]> {
    return this.select(this.db.manager, actor, row, null);
  }

  async read(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<AssessmentDto> {
    const [assessment] = await this.select(tx, actor, row, id);
    if (assessment === undefined) throw new Problem('not_found');
    return assessment;
  }

  private async select(
    db: EntityManager,
    actor: Actor,
    row: Case,
    id: string | null,
  ): Promise<AssessmentDto[]> {
    const rows = await db.query<{ item: AssessmentRow; hasNewScreening: boolean }[]>(
      `select ${assessmentItem} as item, ${hasNewScreening} as "hasNewScreening" from assessments a join users u on u.id = a.author_id
       where a.case_id = $1 and ($2::uuid is null or a.id = $2::uuid)
       order by a.created_at desc, a.id desc limit ${MOST}`,
      [row.id, id],
    );
    const may = (): boolean => row.status !== 'closed' && can(actor, 'assessment.write', ownershipOf(row));
    const known = await this.known(db, row);
    return rows.map((row) => toDto(row.item, known, row.hasNewScreening, may));
  }

  /** Whether a screening has found something that the draft says nothing about; under the lock of its case. */
  async hasNewScreening(tx: EntityManager, id: string): Promise<boolean> {
    const [row] = await tx.query<{ found: boolean }[]>(
      `select ${hasNewScreening} as found from assessments a where a.id = $1`,
      [id],
    );
    return row?.found ?? false;
  }

  /** What the records say of the child today, as far as it makes a case urgent. */
  async known(db: EntityManager, row: Case): Promise<readonly KnownRisk[]> {
    const today = this.clock.today();
    const [facts] = await db.query<KnownFacts[]>(
      `select ${knownColumns('$2')} from cases c join children ch on ch.id = c.child_id
       cross join lateral (select count(*) > 0 as found, case when bool_and(g.valid_to is not null) then max(g.valid_to) end as ends_on
         from registrations g where g.child_id = ch.id and g.kind = 'mse' and g.status = 'current' and g.valid_from <= $2::date
           and (g.valid_to is null or g.valid_to >= $2::date)) mse
       where c.id = $1`,
      [row.id, today],
    );
    return facts === undefined ? [] : knownRisksOf(facts, today);
  }

  /** @throws {Problem} `not_found` if the assessment belongs to no case within reach */
  async caseOf(tx: EntityManager, actor: Actor, id: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'assessment.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from assessments a join cases c on c.id = a.case_id where a.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }
}

/** A draft is weighed anew each time it is read; a completed one stays as it was weighed. */
function toDto(
  { suggestedPriority, suggestedReasons, ...item }: AssessmentRow,
  known: readonly KnownRisk[],
  isScreened: boolean,
  may: () => boolean,
): AssessmentDto {
  const now = suggestPriority(item.risks, known);
  const isDraft = item.status === 'draft';
  const stored = suggestedPriority && { priority: suggestedPriority, reasons: suggestedReasons };
  return {
    ...item,
    priority: isDraft && !item.priorityChosen ? now.priority : item.priority,
    known: [...known],
    suggestion: isDraft ? { priority: now.priority, reasons: [...now.reasons] } : stored,
    offeredActions: offer(
      assessmentWorkflow,
      item.status as AssessmentStatus,
      assessmentFacts(item, now, isScreened),
      may,
    ),
  };
}
