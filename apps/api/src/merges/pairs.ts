import { Injectable } from '@nestjs/common';
import { mergeBlockedBy, type Actor, type MergeBlocker } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Merge } from './merge.entity.js';
import type { MergeRecordDto } from './merges.dto.js';
import { MergesRepository, type LockedRecord } from './merges.repository.js';
import { Merging, type Choices, type Pair, type Side } from './merging.js';

/** Two records under their locks. */
export interface Locked {
  readonly survivor: LockedRecord;
  readonly absorbed: LockedRecord;
}

/** Two records together: found, locked, told of, and counted anew. */
@Injectable()
export class Pairs {
  constructor(
    private readonly merges: MergesRepository,
    private readonly merging: Merging,
    private readonly cases: CasesService,
    private readonly tasks: TasksService,
    private readonly history: History,
  ) {}

  /** The pair by its children; the first must be within reach, the second is not said to exist unless it is. */
  async find(
    tx: EntityManager,
    actor: Actor,
    childId: string,
    otherId: string,
    pointer: string,
  ): Promise<Pair> {
    const survivor = await this.merges.sideOf(tx, actor, childId);
    if (survivor === null) throw new Problem('not_found');
    if (otherId === childId) throw Problem.at(pointer, 'isOtherChild');
    const absorbed = await this.merges.sideOf(tx, actor, otherId);
    if (absorbed === null) throw Problem.at(pointer, 'exists');
    return { survivor, absorbed };
  }

  async lock(
    tx: EntityManager,
    actor: Actor,
    pair: Pair,
    permission: 'merge.do' | 'merge.ask',
  ): Promise<Locked> {
    const [survivor, absorbed] = await this.merges.lockPair(tx, actor, idsOf(pair), permission);
    if (!survivor || !absorbed) throw new Problem('forbidden', { action: permission.slice('merge.'.length) });
    return { survivor, absorbed };
  }

  /** What is counted from the records of a case, and the versions that say it has changed. */
  async settle(tx: EntityManager, { survivor, absorbed }: Pair): Promise<void> {
    const caseIds = [survivor.caseId, absorbed.caseId];
    await tx.query('update cases set version = version + 1, updated_at = now() where id = any($1)', [
      caseIds,
    ]);
    await tx.query('update children set version = version + 1, updated_at = now() where id = any($1)', [
      [survivor.childId, absorbed.childId],
    ]);
    for (const caseId of caseIds) {
      await this.tasks.refreshDue(tx, caseId);
      await this.cases.refreshContact(tx, caseId);
    }
  }

  /** It stands in the history of both. */
  async tell(
    tx: EntityManager,
    actor: Actor,
    row: Merge,
    { survivor, absorbed }: Locked,
    action: string,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const told = [
      { mine: survivor, other: absorbed, part: 'survivor' },
      { mine: absorbed, other: survivor, part: 'absorbed' },
    ];
    for (const { mine, other, part } of told)
      await this.history.append(tx, actor, {
        caseId: mine.caseId,
        subject: 'merge',
        subjectId: row.id,
        action,
        details: { part, number: other.number, ...details },
      });
  }

  async record(tx: EntityManager, side: Side): Promise<MergeRecordDto> {
    return { ...(await this.merges.record(tx, side)), hanging: await this.merging.hanging(tx, side) };
  }
}

export const idsOf = ({ survivor, absorbed }: Pair): readonly [string, string] => [
  survivor.caseId,
  absorbed.caseId,
];

/** A record that is part of another already cannot be merged: the other can. */
export function requireApart(...records: readonly LockedRecord[]): void {
  const merged = records.find(({ mergedIntoId }) => mergedIntoId !== null);
  if (merged) throw new Problem('merged', { into: merged.mergedIntoId });
}

/** @param collisions tables in which both have what there can be one of only */
export const blockersOf = (
  { survivor, absorbed }: Locked,
  collisions: readonly string[],
  choices: Choices,
): MergeBlocker[] =>
  mergeBlockedBy({ ...survivor, drafts: collisions }, { ...absorbed, drafts: collisions }, choices);
