import { Injectable } from '@nestjs/common';
import { type Actor, type Priority, type PriorityReason } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Case } from './case.entity.js';
import type { CasePriorityDto, PriorityChangeDto } from './priority-change.dto.js';

/** What the last completed assessment found. */
interface Found {
  readonly assessmentId: string;
  readonly assessedOn: string;
  readonly priority: Priority;
  readonly reasons: PriorityReason[];
  /** Somebody may be hurting the child: then nothing else is discussed. */
  readonly disclosure: boolean;
}

/** How urgent a case is: what the rules find, what somebody makes of it, and what moves with it. */
@Injectable()
export class PriorityChange {
  constructor(
    private readonly db: DataSource,
    private readonly history: History,
    private readonly tasks: TasksService,
  ) {}

  /** What somebody should know who changes the priority: the caller has asked whether the case is within reach. */
  async outlook(row: Case): Promise<CasePriorityDto> {
    const tx = this.db.manager;
    const [found, changes, moves] = await Promise.all([
      this.find(tx, row.id),
      this.changes(tx, row.id),
      this.tasks.movesOf(row.id),
    ]);
    const suggestion = found && {
      priority: found.priority,
      reasons: found.reasons,
      assessmentId: found.assessmentId,
      assessedOn: found.assessedOn,
      onlyHigh: found.disclosure,
    };
    return { priority: row.priority, suggestion, moves, changes };
  }

  /**
   * Another priority by hand. What differs from the suggestion has a reason; a child who may not be safe is never
   * anything but urgent.
   *
   * @param row the case, locked; the caller saves it
   */
  async byHand(tx: EntityManager, actor: Actor, row: Case, to: Priority, note?: string): Promise<void> {
    const found = await this.find(tx, row.id);
    if (found?.disclosure === true && to !== 'high')
      throw new Problem('blocked', { action: 'update', by: ['disclosure_is_high'] });
    if (to !== found?.priority && !note?.trim()) throw Problem.at('#/note', 'isRequired');
    await this.change(tx, actor, row, to, { note: note ?? null, suggested: found?.priority ?? null });
  }

  /** Sets it, writes both values down, and moves what is open with it. */
  async change(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    to: Priority,
    { note, suggested }: { note: string | null; suggested: Priority | null },
  ): Promise<void> {
    const from = row.priority;
    row.priority = to;
    await this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'case',
      subjectId: row.id,
      action: 'change_priority',
      note,
      details: { from, to, ...(suggested === null ? {} : { suggested }) },
    });
    await this.tasks.onPriorityChange(tx, actor, row);
  }

  private async find(tx: EntityManager, caseId: string): Promise<Found | null> {
    const [found] = await tx.query<Found[]>(
      `select id as "assessmentId", assessed_on::text as "assessedOn", suggested_priority as priority,
         suggested_reasons as reasons, coalesce((risks ->> 'abuse_suspected')::boolean, false) as disclosure
       from assessments where case_id = $1 and status = 'completed' and suggested_priority is not null
       order by completed_at desc limit 1`,
      [caseId],
    );
    return found ?? null;
  }

  private changes(tx: EntityManager, caseId: string): Promise<PriorityChangeDto[]> {
    return tx.query<PriorityChangeDto[]>(
      `select h.id, to_json(h.at) as at, h.details ->> 'from' as from, h.details ->> 'to' as to,
         h.details ->> 'suggested' as suggested, h.note,
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
       from history h left join users u on u.id = h.actor_id
       where h.case_id = $1 and h.subject = 'case' and h.action = 'change_priority' order by h.at desc, h.id desc limit 20`,
      [caseId],
    );
  }
}
