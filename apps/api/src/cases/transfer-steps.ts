import { Injectable } from '@nestjs/common';
import { cameFromOf, type Actor, type CaseStatus } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { TeamsService } from '../teams/teams.service.js';
import { TransfersService, type TransferAnswer } from '../transfers/transfers.service.js';
import type { Case } from './case.entity.js';
import type { ActOnCaseDto } from './cases.dto.js';

const nobodyAsked = { receivingTeamId: null, receivingRegionId: null } as const;

/** What a step of a transfer changes, in the case and in the record of the transfer. The case is locked. */
@Injectable()
export class TransferSteps {
  constructor(
    private readonly teams: TeamsService,
    private readonly transfers: TransfersService,
  ) {}

  /** Until the other team answers nothing else changes: who has the case goes on with it. */
  async ask(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    step: ActOnCaseDto,
    from: CaseStatus,
  ): Promise<Record<string, unknown>> {
    const team = await this.teams.requireActive(tx, step.teamId ?? '', '#/teamId');
    if (team.id === row.teamId) throw Problem.at('#/teamId', 'isOtherTeam');
    await this.transfers.ask(tx, actor, {
      caseId: row.id,
      fromTeamId: row.teamId,
      fromRegionId: row.regionId,
      fromCaseworkerId: row.caseworkerId,
      toTeamId: team.id,
      toRegionId: team.regionId,
      reason: step.note ?? null,
    });
    Object.assign(row, {
      cameFrom: cameFromOf(from),
      receivingTeamId: team.id,
      receivingRegionId: team.regionId,
    });
    return { fromTeamId: row.teamId, toTeamId: team.id };
  }

  /** The team, and with it the reach, changes with the acceptance; somebody of the new team takes over by name. */
  async accept(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    step: ActOnCaseDto,
  ): Promise<Record<string, unknown>> {
    const { receivingTeamId, receivingRegionId } = row;
    const caseworkerId = step.caseworkerId ?? '';
    if (receivingTeamId === null || receivingRegionId === null) throw new Problem('internal');
    await this.teams.requireCaseworker(tx, receivingTeamId, caseworkerId);
    await this.answer(tx, actor, row, 'accepted', step, caseworkerId);
    const details = { fromTeamId: row.teamId, toTeamId: receivingTeamId, caseworkerId };
    Object.assign(row, {
      teamId: receivingTeamId,
      regionId: receivingRegionId,
      caseworkerId,
      ...nobodyAsked,
    });
    return details;
  }

  /** The case stays where it is: the other team said no, or is asked no longer. */
  async end(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    status: 'rejected' | 'withdrawn',
    step: ActOnCaseDto,
  ): Promise<Record<string, unknown>> {
    const details = { fromTeamId: row.teamId, toTeamId: row.receivingTeamId };
    await this.answer(tx, actor, row, status, step, null);
    Object.assign(row, nobodyAsked);
    return details;
  }

  /** The case that waits got another caseworker: the answer is for her. */
  async reassigned(tx: EntityManager, actor: Actor, row: Case): Promise<void> {
    if (row.status === 'transfer_pending') await this.transfers.reassign(tx, actor, row.id, row.caseworkerId);
  }

  private answer(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    status: TransferAnswer['status'],
    step: ActOnCaseDto,
    toCaseworkerId: string | null,
  ): Promise<void> {
    const note = step.note ?? null;
    return this.transfers.answer(tx, actor, row.id, {
      status,
      note,
      fromCaseworkerId: row.caseworkerId,
      toCaseworkerId,
    });
  }
}
