import { Injectable } from '@nestjs/common';
import { dayIn, undoableUntil, type Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { Merge } from './merge.entity.js';
import type {
  ActOnMergeDto,
  ComparisonDto,
  MergeDto,
  MergeFilterDto,
  NewMergeRequestDto,
} from './merges.dto.js';
import { MergesRepository } from './merges.repository.js';
import { Merging } from './merging.js';
import { blockersOf, idsOf, Pairs, requireApart } from './pairs.js';
import { Undoing, type Stayed } from './undoing.js';

/** Two records of one child: compared, asked about, refused, taken apart again. Making them one is `MakeOneService`. */
@Injectable()
export class MergesService {
  constructor(
    private readonly db: DataSource,
    private readonly merges: MergesRepository,
    private readonly merging: Merging,
    private readonly undoing: Undoing,
    private readonly pairs: Pairs,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  list(actor: Actor, filter: MergeFilterDto): Promise<JsonText> {
    return this.merges.list(actor, filter, this.configuration.timeZone);
  }

  /** Two records side by side. Whoever compares them has opened both. */
  async compare(actor: Actor, childId: string, otherId: string): Promise<ComparisonDto> {
    const pair = await this.pairs.find(this.db.manager, actor, childId, otherId, '#/otherId');
    for (const { caseId } of [pair.survivor, pair.absorbed]) await this.cases.requireReach(actor, caseId);
    const tx = this.db.manager;
    const [survivor, absorbed] = await this.merges.pair(tx, actor, idsOf(pair), 'merge.read');
    if (!survivor || !absorbed) throw new Problem('not_found');
    requireApart(survivor, absorbed);
    const asked = await this.merges.asked(tx, pair.survivor.caseId, pair.absorbed.caseId);
    const collisions = await this.merging.collisions(tx, pair);
    return {
      survivor: await this.pairs.record(tx, pair.survivor),
      absorbed: await this.pairs.record(tx, pair.absorbed),
      blockedBy: blockersOf({ survivor, absorbed }, collisions, {}),
      collisions,
      askedId: asked?.id ?? null,
    };
  }

  /** A caseworker who has found two records of one child asks the manager. */
  ask(actor: Actor, childId: string, { absorbedId, note }: NewMergeRequestDto): Promise<MergeDto> {
    return this.transactions.run(actor, async (tx) => {
      const pair = await this.pairs.find(tx, actor, childId, absorbedId, '#/absorbedId');
      const { survivor, absorbed } = await this.pairs.lock(tx, actor, pair, 'merge.ask');
      requireApart(survivor, absorbed);
      const known = await this.merges.asked(tx, survivor.caseId, absorbed.caseId);
      const row =
        known ??
        (await tx.getRepository(Merge).save({
          status: 'asked' as const,
          survivorCaseId: survivor.caseId,
          absorbedCaseId: absorbed.caseId,
          note: note ?? null,
          askedBy: actor.id,
          askedAt: new Date(),
          choices: {},
        }));
      if (known === null) await this.pairs.tell(tx, actor, row, { survivor, absorbed }, 'ask_merge', {});
      return this.merges.read(tx, actor, row.id, this.configuration.timeZone);
    });
  }

  act(actor: Actor, id: string, { action, note }: ActOnMergeDto): Promise<MergeDto> {
    return this.transactions.run(actor, async (tx) => {
      const seen = await this.merges.get(tx, actor, id);
      const pairIds = [seen.survivorCaseId, seen.absorbedCaseId] as const;
      const [survivor] = await this.merges.lockPair(tx, actor, pairIds, `merge.${action}`);
      if (survivor === undefined) throw new Problem('forbidden', { action });
      const row = await tx.getRepository(Merge).findOneByOrFail({ id });
      const stayed =
        action === 'undo' ? await this.undo(tx, actor, row) : await this.decline(tx, actor, row, note);
      const answer = await this.merges.read(tx, actor, id, this.configuration.timeZone);
      return { ...answer, stayed: stayed && toStayedDto(stayed) };
    });
  }

  private async decline(
    tx: EntityManager,
    actor: Actor,
    row: Merge,
    note: string | undefined,
  ): Promise<null> {
    if (row.status !== 'asked')
      throw new Problem('illegal_action', { action: 'decline', state: row.status, allowed: [] });
    Object.assign(row, {
      status: 'declined',
      decidedBy: actor.id,
      decidedAt: new Date(),
      decisionNote: note ?? null,
    });
    await tx.save(row);
    await this.history.append(tx, actor, {
      caseId: row.survivorCaseId, subject: 'merge', subjectId: row.id, action: 'decline_merge', note: note ?? null,
    }); // prettier-ignore
    return null;
  }

  private async undo(tx: EntityManager, actor: Actor, row: Merge): Promise<Stayed> {
    if (row.status !== 'done' || row.decidedAt === null)
      throw new Problem('illegal_action', { action: 'undo', state: row.status, allowed: [] });
    const mergedOn = dayIn(this.configuration.timeZone, row.decidedAt);
    const pair = await this.merges.ofMerge(tx, row);
    const by = [
      ...(this.clock.today() > undoableUntil(mergedOn) ? ['too_late'] : []),
      ...(pair.survivor.mergedIntoId !== null ? ['merged_again'] : []),
    ];
    if (by.length > 0) throw new Problem('blocked', { action: 'undo', by });
    const stayed = await this.undoing.putBack(tx, row.id, pair, row.decidedAt);
    Object.assign(row, { status: 'undone', undoneBy: actor.id, undoneAt: new Date() });
    await tx.save(row);
    await this.pairs.settle(tx, pair);
    await this.pairs.tell(tx, actor, row, pair, 'undo_merge', {
      stayed: stayed.fields,
      made: stayed.records,
    });
    return stayed;
  }
}

const toStayedDto = ({ fields, records }: Stayed): MergeDto['stayed'] => ({
  fields,
  records: Object.entries(records).map(([kind, count]) => ({ kind, count })),
});
