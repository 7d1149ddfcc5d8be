import { Injectable } from '@nestjs/common';
import { can, closureReasons, refusalOf, standOfAttempts, type Actor, type FieldError } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { GoalsService } from '../plans/goals.service.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { ReferralEndings } from '../referrals/referral-endings.service.js';
import { ownershipOf, type Case } from './case.entity.js';
import type { CaseClosureDto, RequestClosureDto } from './case-closure.dto.js';
import { CaseClosureRepository } from './case-closure.repository.js';
import { CasesService } from './cases.service.js';
import { attemptsOf, daysOf, evidenceOf } from './closure-evidence.js';
import { requireInputs } from './step-inputs.js';

const action = 'request_closure';

/** A case ends with everything that hangs on it, in one. */
@Injectable()
export class CaseClosureService {
  constructor(
    private readonly closures: CaseClosureRepository,
    private readonly cases: CasesService,
    private readonly referrals: ReferralEndings,
    private readonly goals: GoalsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  async read(actor: Actor, id: string): Promise<CaseClosureDto> {
    await this.cases.requireReach(actor, id, 'case.read');
    return this.outlook(this.db.manager, actor, id);
  }

  /**
   * Ends the referrals and the goals that are told and asks for the closure: all of it, or nothing.
   *
   * @throws {Problem} `conflict` with the outlook as it now is, where a referral is no longer as it was on the screen
   */
  request(actor: Actor, id: string, told: RequestClosureDto): Promise<object> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, id);
      if (!can(actor, `case.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
      await this.requireAsSeen(tx, actor, row, told);

      const { referrals = [], goals = [], ...step } = told;
      const errors: FieldError[] = [];
      await collect(errors, '#', () => requireInputs({ action, ...step }));
      for (const [place, ending] of referrals.entries())
        await collect(errors, `#/referrals/${place}`, () => this.referrals.end(tx, actor, ending));
      for (const [place, { id: goalId, ending, ...why }] of goals.entries())
        await collect(errors, `#/goals/${place}`, () =>
          this.goals.take(tx, actor, goalId, { action: ending, ...why }),
        );
      if (errors.length > 0) throw new Problem('invalid', { errors });
      await this.cases.take(tx, actor, row, { action, ...step });
      return this.cases.read(tx, actor, row);
    });
  }

  /** What an organisation or a colleague has changed meanwhile is looked at before anything is ended over it. */
  private async requireAsSeen(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    { referrals = [], goals = [] }: RequestClosureDto,
  ): Promise<void> {
    const now = await this.outlook(tx, actor, row.id);
    const isAsSeen = referrals.every(({ id, version, ending }) =>
      now.referrals.some(
        (referral) => referral.id === id && referral.version === version && referral.endings.includes(ending),
      ),
    );
    const isEnding = goals.every(({ id, ending }) =>
      now.goals.some((goal) => goal.id === id && goal.endings.includes(ending)),
    );
    if (!isAsSeen || !isEnding) throw new Problem('conflict', { current: now });
  }

  private async outlook(tx: EntityManager, actor: Actor, id: string): Promise<CaseClosureDto> {
    const attempts = await attemptsOf(tx, id, this.clock.timeZone);
    const evidence = await evidenceOf(tx, id, attempts, this.clock.today());
    return {
      referrals: await this.referrals.openOf(actor, id, tx),
      goals: await this.closures.goals(actor, id, tx),
      attempts: { ...standOfAttempts(daysOf(attempts)), items: attempts.slice(-MOST_ATTEMPTS) },
      refused: closureReasons.flatMap((reason) => {
        const rule = refusalOf(reason, evidence);
        return rule === null ? [] : [{ reason, rule }];
      }),
      ...(await this.closures.tasks(actor, id, tx)),
      ended: await this.closures.ended(actor, id, tx),
    };
  }
}

const MOST_ATTEMPTS = 50;

/** Goes on after what somebody has left out: all of it is told at once. What was written until then is undone with the rest. */
async function collect(errors: FieldError[], at: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid') throw error;
    for (const { pointer, rules } of error.extra['errors'] as FieldError[])
      errors.push({ pointer: pointer.replace('#', at), rules });
  }
}
