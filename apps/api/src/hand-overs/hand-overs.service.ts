import { Injectable } from '@nestjs/common';
import { shareOut, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { TeamsService } from '../teams/teams.service.js';
import type { HandOverResultDto, HandOverDto, HandOverStepDto } from './hand-overs.dto.js';
import { HandOversRepository, type Leaving, type LockedCase } from './hand-overs.repository.js';

/** Cases that go over in one transaction: nobody who works on one of them waits for long. */
const AT_ONCE = 100;

/** Hands the open cases of a caseworker to colleagues, by numbers: nobody needs to look into a case for it. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly handOvers: HandOversRepository,
    private readonly teams: TeamsService,
    private readonly transactions: Transactions,
  ) {}

  async get(actor: Actor, id: string): Promise<HandOverDto> {
    const leaving = await this.handOvers.leaving(actor, id);
    const [cases, colleagues] = await Promise.all([
      this.handOvers.casesOf(actor, id),
      this.handOvers.colleagues(actor, leaving),
    ]);
    return { cases, colleagues };
  }

  /** All of a batch goes over or nothing. Asked again it goes on with what is left, and in the end does nothing. */
  handOver(actor: Actor, id: string, { toIds }: HandOverStepDto): Promise<HandOverResultDto> {
    return this.transactions.run(actor, async (tx) => {
      const leaving = await this.handOvers.leaving(actor, id, tx);
      const cases = await this.handOvers.lockCases(tx, actor, id, AT_ONCE);
      const to = await this.share(tx, actor, leaving, cases, toIds);
      if (cases.length > 0) await this.handOvers.give(tx, actor, id, cases, to);

      const left = await this.handOvers.casesOf(actor, id, tx);
      return {
        cases: left,
        colleagues: await this.handOvers.colleagues(actor, leaving, tx),
        moved: cases.length,
        left: left.high + left.medium + left.low,
      };
    });
  }

  /** The accounts stay locked until the cases are saved: whoever closes one of them counts its cases after that. */
  private async share(
    tx: EntityManager,
    actor: Actor,
    leaving: Leaving,
    cases: readonly LockedCase[],
    toIds: readonly string[],
  ): Promise<string[]> {
    if (toIds.length === 0) throw Problem.at('#/toIds', 'isRequired');
    if (toIds.includes(leaving.id)) throw Problem.at('#/toIds', 'isColleague');
    for (const toId of [...toIds].sort())
      await this.teams.requireCaseworker(tx, leaving.teamId ?? '', toId, '#/toIds');
    const known = await this.handOvers.colleagues(actor, leaving, tx);
    const chosen = known.filter((colleague) => toIds.includes(colleague.id));
    const places = shareOut(
      cases.map(({ priority }) => priority),
      chosen,
    );
    return places.map((place) => chosen[place]?.id ?? '');
  }
}
