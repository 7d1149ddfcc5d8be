import { Injectable } from '@nestjs/common';
import { iinDifferences, matchKeysOf, matchName, type Actor, type Sex } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { ChangeLog } from './change-log.js';
import { Merge } from './merge.entity.js';
import type { MergeDto, NewMergeDto } from './merges.dto.js';
import { MergesRepository } from './merges.repository.js';
import { Merging, type Choices, type Side } from './merging.js';
import { blockersOf, Pairs, requireApart, type Locked } from './pairs.js';

/** Makes two records one: the values that were chosen, and everything that hangs on the other. */
@Injectable()
export class MakeOneService {
  constructor(
    private readonly merges: MergesRepository,
    private readonly merging: Merging,
    private readonly pairs: Pairs,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** All of it or nothing. */
  merge(actor: Actor, childId: string, body: NewMergeDto): Promise<MergeDto> {
    return this.transactions.run(actor, async (tx) => {
      const pair = await this.pairs.find(tx, actor, childId, body.absorbedId, '#/absorbedId');
      const locked = await this.pairs.lock(tx, actor, pair, 'merge.do');
      requireApart(locked.survivor, locked.absorbed);
      await this.requireSeen(tx, locked, body);
      const choices = body.choices as Choices;
      const collisions = await this.merging.collisions(tx, pair);
      const by = blockersOf(locked, collisions, choices);
      if (by.length > 0) throw new Problem('blocked', { action: 'merge', by });

      const row = await this.keep(tx, actor, locked, choices, body.note);
      const log = new ChangeLog(tx, row.id);
      await this.merging.choose(tx, log, pair, choices);
      await this.checkChild(tx, log, pair.survivor.childId, body.confirmedWarnings ?? []);
      const carried = await this.merging.carry(tx, log, pair);
      await this.close(tx, log, locked);
      await this.pairs.settle(tx, pair);
      await this.pairs.tell(tx, actor, row, locked, 'merge', { carried, fields: fieldsOf(choices) });
      return this.merges.read(tx, actor, row.id, this.configuration.timeZone);
    });
  }

  private async requireSeen(tx: EntityManager, locked: Locked, body: NewMergeDto): Promise<void> {
    const isAsSeen =
      body.survivorSeen.case === locked.survivor.caseVersion &&
      body.survivorSeen.child === locked.survivor.childVersion &&
      body.absorbedSeen.case === locked.absorbed.caseVersion &&
      body.absorbedSeen.child === locked.absorbed.childVersion;
    if (isAsSeen) return;
    throw new Problem('stale', {
      current: {
        survivor: await this.pairs.record(tx, locked.survivor),
        absorbed: await this.pairs.record(tx, locked.absorbed),
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
}

const fieldsOf = (choices: Choices): string[] =>
  Object.entries(choices).flatMap(([name, side]) => (side === 'absorbed' ? [name] : []));
