import { Injectable } from '@nestjs/common';
import {
  addDays,
  can,
  endingsOf,
  handedOverFrom,
  type Actor,
  type ClosureEnding,
  type HandoverTarget,
  type ReferralStatus,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import type { NameDto } from '../platform/words.dto.js';
import { ReferralFollowUp } from './referral-follow-up.js';
import type { ReferralEndingDto } from './referral-endings.dto.js';
import type { ActOnReferralDto } from './referrals.dto.js';
import { offeredOn } from './referrals.facts.js';
import { ReferralsRepository, type LockedReferral } from './referrals.repository.js';
import { ReferralsService } from './referrals.service.js';

/** Days after which somebody asks how it goes with what is followed again. */
const ASK_AGAIN_DAYS = 7;

/** An open referral of a case that is to be closed, and how it can end. */
export interface EndingReferral {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly status: ReferralStatus;
  readonly service: { readonly id: string; readonly name: NameDto };
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly version: number;
  readonly endings: ClosureEnding[];
}

/** How referrals end together with their case: finished, cancelled, or handed over to whoever goes on with the service. */
@Injectable()
export class ReferralEndings {
  constructor(
    private readonly referrals: ReferralsRepository,
    private readonly steps: ReferralsService,
    private readonly followUp: ReferralFollowUp,
    private readonly history: History,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Open referrals of a case that nobody else goes on with, each with the ways in which this person can end it. */
  async openOf(actor: Actor, caseId: string, tx?: EntityManager): Promise<EndingReferral[]> {
    const rows = await this.referrals.openOfCase(actor, caseId, tx);
    const today = this.clock.today();
    return rows.map(({ facts, ...referral }) => {
      const offered = offeredOn(actor, facts, today).filter(({ blockedBy }) => blockedBy.length === 0);
      const endings = endingsOf(
        facts.status,
        offered.map(({ action }) => action),
      );
      const may = can(actor, 'referral.hand_over', facts.owners);
      return { ...referral, endings: may ? endings : endings.filter((ending) => ending !== 'hand_over') };
    });
  }

  /** Ends one of them. Its case is locked. */
  async end(tx: EntityManager, actor: Actor, { id, ending, ...told }: ReferralEndingDto): Promise<void> {
    const locked = await this.referrals.lock(tx, actor, id, 'referral.read');
    if (ending === 'hand_over') return this.handOver(tx, actor, locked, told);
    const { handedOverTo, version: _seen, ...said } = told;
    if (handedOverTo !== undefined) throw Problem.at('#/handedOverTo', 'isNotAsked');
    await this.steps.take(tx, actor, locked, { action: ending, ...said } as ActOnReferralDto);
  }

  private async handOver(
    tx: EntityManager,
    actor: Actor,
    { row, file, facts }: LockedReferral,
    { handedOverTo, note }: Omit<ReferralEndingDto, 'id' | 'ending'>,
  ): Promise<void> {
    if (!can(actor, 'referral.hand_over', facts.owners))
      throw new Problem('forbidden', { action: 'hand_over' });
    if (!(handedOverFrom as readonly ReferralStatus[]).includes(row.status)) {
      const allowed = offeredOn(actor, facts, this.clock.today()).map(({ action }) => action);
      throw new Problem('illegal_action', { action: 'hand_over', state: row.status, allowed });
    }
    if (handedOverTo === undefined) throw Problem.at('#/handedOverTo', 'isRequired');
    if (handedOverTo === 'other_agency' && !note) throw Problem.at('#/note', 'isRequired');

    Object.assign(row, {
      handedOverTo: handedOverTo as HandoverTarget,
      handedOverAt: new Date(),
      nextCheckOn: null,
    });
    await tx.save(row);
    await this.history.append(tx, actor, {
      caseId: row.caseId,
      subject: 'referral',
      subjectId: row.id,
      action: 'hand_over',
      note: note ?? null,
      details: { handedOverTo },
    });
    await this.followUp.finish(tx, actor, file, row);
  }

  /** The case was reopened: its caseworker asks again how it goes with what somebody else went on with. */
  followAgain(actor: Actor, id: string): Promise<object> {
    return this.transactions.run(actor, async (tx) => {
      const { row, file, facts } = await this.referrals.lock(tx, actor, id, 'referral.read');
      const action = 'follow_again';
      if (!can(actor, 'referral.follow_again', facts.owners)) throw new Problem('forbidden', { action });
      if (row.handedOverAt === null)
        throw new Problem('illegal_action', { action, state: row.status, allowed: [] });
      if (facts.caseStatus === 'closed') throw new Problem('blocked', { action, by: ['case_closed'] });

      const askOn = addDays(this.clock.today(), ASK_AGAIN_DAYS);
      Object.assign(row, { handedOverTo: null, handedOverAt: null, nextCheckOn: askOn });
      await tx.save(row);
      await this.history.append(tx, actor, {
        caseId: row.caseId,
        subject: 'referral',
        subjectId: row.id,
        action,
      });
      await this.followUp.again(tx, file, row);
      return this.referrals.get(actor, id, tx);
    });
  }
}
