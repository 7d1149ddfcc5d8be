import { Injectable } from '@nestjs/common';
import {
  assessmentWorkflow,
  can,
  offer,
  type Actor,
  type AssessmentFacts,
  type AssessmentStatus,
  type Priority,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { AssessmentDto } from './assessments.dto.js';

const MOST = 200;

const assessmentItem = `json_build_object('id', a.id, 'caseId', a.case_id, 'status', a.status, 'needs', a.needs,
  'difficulties', a.difficulties, 'priority', a.priority, 'priorityReason', a.priority_reason,
  'childWords', a.child_words, 'caregiverWords', a.caregiver_words, 'summary', a.summary,
  'author', json_build_object('id', u.id, 'name', u.name), 'assessedOn', a.assessed_on,
  'completedAt', to_json(a.completed_at), 'version', a.version, 'updatedAt', to_json(a.updated_at))`;

type AssessmentRow = Omit<AssessmentDto, 'offeredActions'>;

/** What the workflow asks of an assessment. */
export const assessmentFacts = (file: {
  needs: readonly unknown[];
  priority: string;
  priorityReason: string | null;
}): AssessmentFacts => ({
  needCount: file.needs.length,
  priority: file.priority as Priority,
  hasPriorityReason: Boolean(file.priorityReason),
});

@Injectable()
export class AssessmentsRepository {
  constructor(private readonly db: DataSource) {}

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
    const rows = await db.query<{ item: AssessmentRow }[]>(
      `select ${assessmentItem} as item from assessments a join users u on u.id = a.author_id
       where a.case_id = $1 and ($2::uuid is null or a.id = $2::uuid)
       order by a.created_at desc, a.id desc limit ${MOST}`,
      [row.id, id],
    );
    const may = (): boolean => row.status !== 'closed' && can(actor, 'assessment.write', ownershipOf(row));
    return rows.map(({ item }) => ({
      ...item,
      offeredActions: offer(assessmentWorkflow, item.status as AssessmentStatus, assessmentFacts(item), may),
    }));
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
