import { Injectable } from '@nestjs/common';
import {
  ageOn,
  can,
  CHILD_ANSWERS_FROM,
  pulseItems,
  workingCaseStatuses,
  type Actor,
  type CaseStatus,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { Pulse } from './pulse.entity.js';
import type { NewPulseDto, PulseDto, PulseListDto } from './pulses.dto.js';
import { PulsesRepository } from './pulses.repository.js';

@Injectable()
export class PulsesService {
  constructor(
    private readonly pulses: PulsesRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, caseId: string): Promise<PulseListDto> {
    const row = await this.cases.get(actor, caseId, 'pulse.read');
    const age = ageOn(await this.pulses.bornOn(null, row), this.clock.today());
    return { items: await this.pulses.list(actor, row), childAnswers: age >= CHILD_ANSWERS_FROM };
  }

  /** Keeps what was answered; it stays as it was answered on that day. */
  create(actor: Actor, caseId: string, told: NewPulseDto): Promise<PulseDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      this.requireWrite(actor, row);
      if (row.status === 'identified')
        throw new Problem('blocked', { action: 'create', by: ['no_consent_registration'] });
      if (!(workingCaseStatuses as readonly CaseStatus[]).includes(row.status))
        throw new Problem('blocked', { action: 'create', by: ['case_closed'] });

      const answeredOn = told.answeredOn ?? this.clock.today();
      await this.refuseUnfit(tx, row, told, answeredOn);
      const pulse = tx.create(Pulse, {
        ...defined(told),
        caseId,
        answeredOn,
        authorId: actor.id,
      } as Partial<Pulse>);
      await tx.save(pulse);
      await this.note(tx, actor, pulse, 'pulse');
      const made = (await this.pulses.list(actor, row, tx)).find(({ id }) => id === pulse.id);
      if (made === undefined) throw new Problem('internal');
      return made;
    });
  }

  /** Taken back: written into the wrong file, or misunderstood. It is kept, and shown nowhere. */
  markInError(actor: Actor, id: string): Promise<PulseListDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.pulses.caseOf(tx, actor, id));
      this.requireWrite(actor, row);
      const pulse = await tx.getRepository(Pulse).findOneByOrFail({ id });
      if (!pulse.inError) {
        pulse.inError = true;
        await tx.save(pulse);
        await this.note(tx, actor, pulse, 'pulse_in_error');
      }
      const age = ageOn(await this.pulses.bornOn(tx, row), this.clock.today());
      return { items: await this.pulses.list(actor, row, tx), childAnswers: age >= CHILD_ANSWERS_FROM };
    });
  }

  private async refuseUnfit(tx: EntityManager, row: Case, told: NewPulseDto, on: string): Promise<void> {
    const bornOn = await this.pulses.bornOn(tx, row);
    if (on > this.clock.today()) throw Problem.at('#/answeredOn', 'notInFuture');
    if (on < bornOn) throw Problem.at('#/answeredOn', 'notBeforeBirth');
    if (pulseItems.every((item) => (told[item] ?? null) === null)) throw Problem.at('#/health', 'isRequired');
    if (told.respondent === 'child') {
      if (ageOn(bornOn, on) < CHILD_ANSWERS_FROM) throw Problem.at('#/respondent', 'isOldEnough');
      for (const field of ['personId', 'caregiverTime', 'caregiverWork'] as const)
        if ((told[field] ?? null) !== null) throw Problem.at(`#/${field}`, 'isOfCaregiver');
    }
    if (told.personId && !(await this.pulses.isAround(tx, row, told.personId)))
      throw Problem.at('#/personId', 'exists');
  }

  private requireWrite(actor: Actor, row: Case): void {
    if (!can(actor, 'pulse.write', ownershipOf(row))) throw new Problem('forbidden', { action: 'write' });
  }

  /** Under the assessments of the case: the faces themselves stay out of the history. */
  private note(tx: EntityManager, actor: Actor, pulse: Pulse, action: string): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: pulse.caseId,
      subject: 'assessment',
      subjectId: pulse.id,
      action,
      details: { respondent: pulse.respondent },
    });
  }
}
