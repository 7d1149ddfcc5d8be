import { Injectable } from '@nestjs/common';
import {
  iinDifferences,
  matchKeysOf,
  matchName,
  mergeBlockedBy,
  undoableUntil,
  dayIn,
  type Actor,
  type MergeBlocker,
  type Sex,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { TasksService } from '../tasks/tasks.service.js';
import { ChangeLog } from './change-log.js';
import { Merge } from './merge.entity.js';
import type {
  ActOnMergeDto,
  ComparisonDto,
  MergeDto,
  MergeFilterDto,
  MergeRecordDto,
  NewMergeDto,
  NewMergeRequestDto,
} from './merges.dto.js';
import { MergesRepository, type LockedRecord } from './merges.repository.js';
import { Merging, type Choices, type Pair, type Side } from './merging.js';
import { Undoing, type Stayed } from './undoing.js';

type Locked = { readonly survivor: LockedRecord; readonly absorbed: LockedRecord };

@Injectable()
export class MergesService {
  constructor(
    private readonly db: DataSource,
    private readonly merges: MergesRepository,
    private readonly merging: Merging,
    private readonly undoing: Undoing,
    private readonly cases: CasesService,
    private readonly tasks: TasksService,
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
    const pair = await this.sides(this.db.manager, actor, childId, otherId, '#/otherId');
    for (const { caseId } of [pair.survivor, pair.absorbed]) await this.cases.requireReach(actor, caseId);
    const tx = this.db.manager;
    const [survivor, absorbed] = await this.merges.pair(tx, actor, ids(pair), 'merge.read');
    if (!survivor || !absorbed) throw new Problem('not_found');
    requireApart(survivor, absorbed);
    const asked = await this.merges.asked(tx, pair.survivor.caseId, pair.absorbed.caseId);
    const collisions = await this.merging.collisions(tx, pair);
    return {
      survivor: await this.toRecord(tx, pair.survivor),
      absorbed: await this.toRecord(tx, pair.absorbed),
      blockedBy: blockers({ survivor, absorbed }, collisions, {}),
      collisions,
      askedId: asked?.id ?? null,
    };
  }

  /** A caseworker who has found two records of one child asks the manager. */
  ask(actor: Actor, childId: string, { absorbedId, note }: NewMergeRequestDto): Promise<MergeDto> {
    return this.transactions.run(actor, async (tx) => {
      const pair = await this.sides(tx, actor, childId, absorbedId, '#/absorbedId');
      const { survivor, absorbed } = await this.lock(tx, actor, pair, 'merge.ask');
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
      if (known === null) await this.tell(tx, actor, row, { survivor, absorbed }, 'ask_merge', {});
      return this.merges.read(tx, actor, row.id, this.configuration.timeZone);
    });
  }

  /** Makes two records one. All of it or nothing. */
  merge(actor: Actor, childId: string, body: NewMergeDto): Promise<MergeDto> {
    return this.transactions.run(actor, async (tx) => {
      const pair = await this.sides(tx, actor, childId, body.absorbedId, '#/absorbedId');
      const locked = await this.lock(tx, actor, pair, 'merge.do');
      requireApart(locked.survivor, locked.absorbed);
      await this.requireSeen(tx, actor, locked, body);
      const choices = body.choices as Choices;
      const collisions = await this.merging.collisions(tx, pair);
      const by = blockers(locked, collisions, choices);
      if (by.length > 0) throw new Problem('blocked', { action: 'merge', by });

      const row = await this.keep(tx, actor, locked, choices, body.note);
      const log = new ChangeLog(tx, row.id);
      await this.merging.choose(tx, log, pair, choices);
      await this.checkChild(tx, log, pair.survivor.childId, body.confirmedWarnings ?? []);
      const carried = await this.merging.carry(tx, log, pair);
      await this.close(tx, log, locked);
      await this.settle(tx, pair);
      await this.tell(tx, actor, row, locked, 'merge', { carried, fields: fieldsOf(choices) });
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
    const pair = await this.pairOf(tx, row);
    const by = [
      ...(this.clock.today() > undoableUntil(mergedOn) ? ['too_late'] : []),
      ...(pair.survivor.mergedIntoId !== null ? ['merged_again'] : []),
    ];
    if (by.length > 0) throw new Problem('blocked', { action: 'undo', by });
    const stayed = await this.undoing.putBack(tx, row.id, pair, row.decidedAt);
    Object.assign(row, { status: 'undone', undoneBy: actor.id, undoneAt: new Date() });
    await tx.save(row);
    await this.settle(tx, pair);
    await this.tell(tx, actor, row, pair, 'undo_merge', { stayed: stayed.fields, made: stayed.records });
    return stayed;
  }

  /** The pair by its children; the first must be within reach, the second is not said to exist unless it is. */
  private async sides(
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

  private async lock(
    tx: EntityManager,
    actor: Actor,
    pair: Pair,
    permission: 'merge.do' | 'merge.ask',
  ): Promise<Locked> {
    const [survivor, absorbed] = await this.merges.lockPair(tx, actor, ids(pair), permission);
    if (!survivor || !absorbed) throw new Problem('forbidden', { action: permission.slice('merge.'.length) });
    return { survivor, absorbed };
  }

  private async pairOf(tx: EntityManager, row: Merge): Promise<Locked> {
    const [survivor, absorbed] = await tx.query<LockedRecord[]>(
      `select c.id as "caseId", c.child_id as "childId", c.number, c.status, c.team_id as "teamId", c.caseworker_id as "caseworkerId",
         c.merged_into_id as "mergedIntoId", c.version as "caseVersion", 0 as "childVersion"
       from cases c where c.id in ($1, $2) order by c.id <> $1`,
      [row.survivorCaseId, row.absorbedCaseId],
    );
    if (!survivor || !absorbed) throw new Problem('internal');
    return { survivor, absorbed };
  }

  private async requireSeen(
    tx: EntityManager,
    actor: Actor,
    locked: Locked,
    body: NewMergeDto,
  ): Promise<void> {
    const isAsSeen =
      body.survivorSeen.case === locked.survivor.caseVersion &&
      body.survivorSeen.child === locked.survivor.childVersion &&
      body.absorbedSeen.case === locked.absorbed.caseVersion &&
      body.absorbedSeen.child === locked.absorbed.childVersion;
    if (isAsSeen) return;
    throw new Problem('stale', {
      current: {
        survivor: await this.toRecord(tx, locked.survivor),
        absorbed: await this.toRecord(tx, locked.absorbed),
      },
    });
  }

  private async keep(
    tx: EntityManager,
    actor: Actor,
    { survivor, absorbed }: Locked,
    choices: Choices,
    note: string | undefined,
  ): Promise<Merge> {
    const asked = await this.merges.asked(tx, survivor.caseId, absorbed.caseId);
    return tx.getRepository(Merge).save({
      ...(asked ?? {}),
      status: 'done' as const,
      survivorCaseId: survivor.caseId,
      absorbedCaseId: absorbed.caseId,
      choices,
      decidedBy: actor.id,
      decidedAt: new Date(),
      decisionNote: note ?? null,
    });
  }

  /** The chosen values together have to be a child: a number that says another birth date is asked about first. */
  private async checkChild(
    tx: EntityManager,
    log: ChangeLog,
    childId: string,
    confirmed: string[],
  ): Promise<void> {
    const [child] = await tx.query<
      {
        familyName: string | null;
        givenName: string;
        patronymic: string | null;
        bornOn: string;
        sex: Sex;
        iin: string | null;
      }[]
    >(
      `select family_name as "familyName", given_name as "givenName", patronymic, born_on as "bornOn", sex, iin
       from children where id = $1`,
      [childId],
    );
    if (child === undefined) throw new Problem('internal');
    if (child.iin !== null) {
      const rules = iinDifferences(child.iin, child.bornOn, child.sex).filter(
        (rule) => !confirmed.includes(rule),
      );
      if (rules.length > 0) throw Problem.at('#/choices/iin', ...rules);
    }
    await log.change('children', childId, { search_name: matchName(child), match_keys: matchKeysOf(child) });
  }

  /** The absorbed case is closed, says what it became part of, and is written to no more. */
  private async close(tx: EntityManager, log: ChangeLog, { survivor, absorbed }: Locked): Promise<void> {
    await log.change('cases', absorbed.caseId, {
      status: 'closed',
      closure_reason:
        absorbed.status === 'closed' ? await this.reasonOf(tx, absorbed) : 'registered_in_error',
      closed_on: this.clock.today(),
      merged_into_id: survivor.caseId,
    });
  }

  private async reasonOf(tx: EntityManager, { caseId }: Side): Promise<string | null> {
    const [row] = await tx.query<{ reason: string | null }[]>(
      'select closure_reason as reason from cases where id = $1',
      [caseId],
    );
    return row?.reason ?? null;
  }

  /** What is counted from the records of a case, and the versions that say it has changed. */
  private async settle(tx: EntityManager, { survivor, absorbed }: Pair): Promise<void> {
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
  private async tell(
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

  private async toRecord(tx: EntityManager, side: Side): Promise<MergeRecordDto> {
    return { ...(await this.merges.record(tx, side)), hanging: await this.merging.hanging(tx, side) };
  }
}

const ids = ({ survivor, absorbed }: Pair): readonly [string, string] => [survivor.caseId, absorbed.caseId];

const fieldsOf = (choices: Choices): string[] =>
  Object.entries(choices).flatMap(([name, side]) => (side === 'absorbed' ? [name] : []));

/** A record that is part of another already cannot be merged: the other can. */
function requireApart(...records: readonly LockedRecord[]): void {
  const merged = records.find(({ mergedIntoId }) => mergedIntoId !== null);
  if (merged) throw new Problem('merged', { into: merged.mergedIntoId });
}

const blockers = (
  { survivor, absorbed }: Locked,
  collisions: readonly string[],
  choices: Choices,
): MergeBlocker[] =>
  mergeBlockedBy({ ...survivor, drafts: collisions }, { ...absorbed, drafts: collisions }, choices);

const toStayedDto = ({ fields, records }: Stayed): MergeDto['stayed'] => ({
  fields,
  records: Object.entries(records).map(([kind, count]) => ({ kind, count })),
});
