import { Injectable } from '@nestjs/common';
import type { Actor, ClosureReason, HelpRequestEndReason } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { History, type HistoryEntry } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { TasksService } from '../tasks/tasks.service.js';
import { TeamsService } from '../teams/teams.service.js';
import type { Locked } from './help-desk.repository.js';
import type { ActOnHelpRequestDto } from './help-requests.dto.js';
import { HelpAnswers } from './help-answers.js';

/** How the case ends that came with a request which came to nothing. */
const closureOf: Readonly<Record<HelpRequestEndReason, ClosureReason>> = {
  not_reached: 'lost_contact',
  not_a_child_matter: 'registered_in_error',
  no_help_wanted: 'family_withdrew',
  spam: 'registered_in_error',
};

/** What a step means for the case that came with the request. The case and the request are locked. */
@Injectable()
export class HelpEffects {
  constructor(
    private readonly cases: CasesService,
    private readonly tasks: TasksService,
    private readonly teams: TeamsService,
    private readonly answers: HelpAnswers,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  /** @returns what the history tells beside the step, in codes */
  async follow(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    step: ActOnHelpRequestDto,
    reason: HelpRequestEndReason | null,
  ): Promise<HistoryEntry['details'] | null> {
    switch (step.action) {
      case 'take':
        // Her account may be closed at this very moment: then somebody else takes it.
        await this.teams.requireCaseworker(tx, row.teamId, actor.id);
        await this.giveTo(tx, row, actor.id);
        return null;
      case 'assign': {
        if (step.caseworkerId === undefined) throw Problem.at('#/caseworkerId', 'isRequired');
        await this.teams.requireCaseworker(tx, row.teamId, step.caseworkerId);
        await this.giveTo(tx, row, step.caseworkerId);
        return null;
      }
      case 'reach':
        return this.reached(tx, actor, row, step);
      case 'link':
        await this.link(tx, actor, row, step);
        return null;
      case 'close':
      case 'discard':
        await this.endCase(tx, actor, row, closureOf[reason ?? 'spam']);
        return null;
      case 'restore':
        await this.reopenCase(tx, actor, row);
        return null;
      case 'attempt':
        return null;
    }
  }

  private async giveTo(tx: EntityManager, row: Locked, caseworkerId: string): Promise<void> {
    await tx.query(
      'update cases set caseworker_id = $2, version = version + 1, updated_at = now() where id = $1',
      [row.ownCase.id, caseworkerId],
    );
  }

  /** Whom one spoke to stands in the file from now on, and what was answered waits to be confirmed. */
  private async reached(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    { relation }: ActOnHelpRequestDto,
  ): Promise<HistoryEntry['details'] | null> {
    // A young person who asked for herself is nobody's relative.
    if (relation === undefined && row.asker !== 'self') throw Problem.at('#/relation', 'isRequired');
    if (row.ownCase.status === 'closed')
      throw new Problem('blocked', { action: 'reach', by: ['case_closed'] });
    await this.tasks.finish(tx, actor, row.ownCase.id, ['answer_request']);
    if (row.ownCase.status === 'identified')
      await this.tasks.scheduleNext(tx, { id: row.ownCase.id, priority: row.priority }, 'register');
    const [person] = await tx.query<{ id: string }[]>(
      `insert into people (child_id, name, relation, phone, language)
       select c.child_id, h.asker_name, $2, h.phone, h.language
       from help_requests h join cases c on c.id = h.own_case_id
       where h.id = $1 and $2::text is not null and h.asker <> 'self' and h.asker_name is not null returning id`,
      [row.id, relation ?? null],
    );
    return this.answers.takeOver(tx, actor, row, {
      relation: relation ?? null,
      personId: person?.id ?? null,
    });
  }

  /** The child has a file already: the request is attached there, and the one that came with it is set aside. */
  private async link(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    { intoCaseId }: ActOnHelpRequestDto,
  ): Promise<void> {
    if (intoCaseId === undefined) throw Problem.at('#/intoCaseId', 'isRequired');
    // A case elsewhere looks like no case.
    const into = await this.cases.lock(tx, actor, intoCaseId).catch((error: unknown) => {
      throw error instanceof Problem && error.code === 'not_found'
        ? Problem.at('#/intoCaseId', 'exists')
        : error;
    });
    if (into.id === row.ownCase.id) throw Problem.at('#/intoCaseId', 'isAnother');
    // Nobody looks into a closed file: it is reopened first, and then the request is seen to there.
    if (into.status === 'closed') throw new Problem('blocked', { action: 'link', by: ['into_closed_case'] });
    await tx.query('update help_requests set case_id = $2 where id = $1', [row.id, into.id]);
    await this.history.append(tx, actor, {
      caseId: into.id,
      subject: 'help_request',
      subjectId: row.id,
      action: 'link',
      from: row.status,
      to: 'linked',
    });
    await this.tasks.scheduleNext(tx, into, 'follow_up');
    await this.endCase(tx, actor, row, 'registered_in_error');
  }

  private async endCase(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    closureReason: ClosureReason,
  ): Promise<void> {
    const caseId = row.ownCase.id;
    // Closed by the way of a case: then there is nothing left to end but the request.
    if (row.ownCase.status === 'closed') return;
    if (row.ownCase.status !== 'identified')
      throw new Problem('blocked', { action: 'close', by: ['case_in_work'] });
    await tx.query(
      `update cases set status = 'closed', came_from = 'identified', closure_reason = $2, closed_on = $3, status_since = now(),
         version = version + 1, updated_at = now() where id = $1`,
      [caseId, closureReason, this.clock.today()],
    );
    // No check afterwards: there was nothing to follow up.
    const file = { id: caseId, priority: row.priority, closureReason: 'registered_in_error' as const };
    await this.tasks.onCaseStep(tx, actor, file, 'close');
    await this.history.append(tx, actor, {
      caseId,
      subject: 'case',
      subjectId: caseId,
      action: 'close',
      from: 'identified',
      to: 'closed',
      reason: closureReason,
    });
  }

  /** A request that was discarded by mistake waits again. A case that somebody has reopened by then goes on as it is. */
  private async reopenCase(tx: EntityManager, actor: Actor, row: Locked): Promise<void> {
    const caseId = row.ownCase.id;
    if (row.ownCase.status !== 'closed') return;
    await tx.query(
      `update cases set status = 'identified', came_from = null, closure_reason = null, closed_on = null,
         -- Who has left since leads no case: it waits in the queue of the district again.
         caseworker_id = (select u.id from users u where u.id = cases.caseworker_id and u.active for share),
         status_since = now(), version = version + 1, updated_at = now() where id = $1`,
      [caseId],
    );
    await this.tasks.scheduleTimed(tx, { id: caseId, priority: row.priority }, { kind: 'answer_request' });
    await tx.query(
      `update help_requests set due_on = (select due_on from tasks where case_id = $2 and kind = 'answer_request' and status = 'open')
       where id = $1`,
      [row.id, caseId],
    );
    await this.history.append(tx, actor, {
      caseId,
      subject: 'case',
      subjectId: caseId,
      action: 'reopen',
      from: 'closed',
      to: 'identified',
    });
  }
}
