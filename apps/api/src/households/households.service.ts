import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import type { HouseholdDto, UpdateHouseholdDto } from './households.dto.js';
import { HouseholdsRepository } from './households.repository.js';

/** Who lives with a child. Several children of one family share one household: it is written down once. */
@Injectable()
export class HouseholdsService {
  constructor(
    private readonly households: HouseholdsRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
  ) {}

  async get(actor: Actor, caseId: string): Promise<HouseholdDto> {
    await this.cases.requireReach(actor, caseId, 'person.read');
    return this.households.read(actor, caseId);
  }

  /** @param seen the version that was seen; 0 where there was none */
  update(actor: Actor, caseId: string, seen: number, change: UpdateHouseholdDto): Promise<HouseholdDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'household.write', ownershipOf(row)))
        throw new Problem('forbidden', { action: 'write' });
      const lived = await this.households.lockOf(tx, row.childId);
      const current = await this.households.read(actor, caseId, tx);
      requireVersion(seen, { version: lived?.version ?? 0 }, () => current);

      const id = await this.placeOf(tx, actor, row, lived?.id ?? null, change.livesWithCaseId);
      await this.households.write(tx, id, change.members, change.note);
      await this.history.append(tx, actor, {
        caseId,
        subject: 'child',
        subjectId: row.childId,
        action: 'household',
        details: { fields: Object.keys(change) },
      });
      return this.households.read(actor, caseId, tx);
    });
  }

  /** The household the child lives in from now on: her own, a new one, or that of a sibling within reach. */
  private async placeOf(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    lived: string | null,
    livesWithCaseId: string | null | undefined,
  ): Promise<string> {
    if (livesWithCaseId === undefined && lived !== null) return lived;
    const id = livesWithCaseId
      ? await this.householdOfSibling(tx, actor, row, livesWithCaseId)
      : await this.households.create(tx);
    await this.households.moveChild(tx, row.childId, id);
    return id;
  }

  private async householdOfSibling(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    siblingCaseId: string,
  ): Promise<string> {
    const pointer = '#/livesWithCaseId';
    if (siblingCaseId === row.id) throw Problem.at(pointer, 'isSibling');
    const { siblings } = await this.households.read(actor, row.id, tx);
    if (!siblings.some(({ caseId }) => caseId === siblingCaseId)) throw Problem.at(pointer, 'isSibling');
    const sibling = await this.cases.get(actor, siblingCaseId, 'household.write');
    const theirs = await this.households.lockOf(tx, sibling.childId);
    if (theirs !== null) return theirs.id;
    const id = await this.households.create(tx);
    await this.households.moveChild(tx, sibling.childId, id);
    return id;
  }
}
