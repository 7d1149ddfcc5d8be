import { Injectable } from '@nestjs/common';
import { can, decide, helpRequestWorkflow, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import type { ChildMatchListDto } from '../children/children.dto.js';
import { ChildrenService } from '../children/children.service.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { HelpDeskRepository, mayAct } from './help-desk.repository.js';
import { HelpEffects } from './help-effects.js';
import type {
  ActOnHelpRequestDto,
  DoneRequestsDto,
  HelpRequestAnswersDto,
  HelpRequestDto,
  HelpRequestListDto,
  HelpRequestQueryDto,
  HelpRequestSummaryDto,
} from './help-requests.dto.js';
import { UnverifiedRequestsRepository } from './unverified-requests.repository.js';

/** The queue of the district: who takes a request, tries to reach the family, and what became of it. */
@Injectable()
export class HelpDeskService {
  constructor(
    private readonly requests: HelpDeskRepository,
    private readonly unverified: UnverifiedRequestsRepository,
    private readonly effects: HelpEffects,
    private readonly cases: CasesService,
    private readonly children: ChildrenService,
    private readonly transactions: Transactions,
    private readonly history: History,
  ) {}

  list(actor: Actor, query: HelpRequestQueryDto): Promise<HelpRequestListDto> {
    return this.requests.page(actor, query);
  }

  async summary(actor: Actor): Promise<HelpRequestSummaryDto> {
    const [open, unverified] = await Promise.all([
      this.requests.countOpen(actor),
      this.unverified.count(actor),
    ]);
    return { open, unverified };
  }

  open(actor: Actor, id: string): Promise<HelpRequestDto> {
    return this.requests.open(actor, id);
  }

  /** Other records that may be of the same child, beside the request. */
  async matches(actor: Actor, id: string): Promise<ChildMatchListDto> {
    const row = await this.requests.read(actor, id);
    const asked = {
      givenName: row.childName,
      locationId: row.locationId,
      ...(row.bornApproximate ? {} : { bornOn: row.bornOn }),
    };
    const { items } = await this.children.matches(actor, asked);
    return { items: items.filter(({ caseId }) => caseId !== row.caseId) };
  }

  /** What was answered to the screening; that it was read is on record before it is shown. */
  async answers(actor: Actor, id: string): Promise<HelpRequestAnswersDto> {
    const { caseId, ownership, answers, instrument } = await this.requests.answers(actor, id);
    if (!can(actor, 'restricted.screening_answers', ownership))
      throw new Problem('forbidden', { action: 'read' });
    await this.cases.openLayer(actor, caseId, 'screening_answers');
    return { answers, instrument };
  }

  act(actor: Actor, id: string, step: ActOnHelpRequestDto): Promise<HelpRequestDto> {
    return this.transactions.run(actor, async (tx) => {
      await this.take(tx, actor, id, step);
      return this.requests.read(actor, id, tx);
    });
  }

  /** Several at once; what is not there to discard any more is left out. */
  discard(actor: Actor, ids: readonly string[]): Promise<DoneRequestsDto> {
    return this.transactions.run(actor, async (tx) => {
      const done: string[] = [];
      // In one order, so that two who discard the same cannot wait for each other.
      for (const id of [...ids].sort()) {
        try {
          // A savepoint: what is refused half-way leaves nothing behind.
          await tx.transaction((inner) => this.take(inner, actor, id, { action: 'discard' }));
          done.push(id);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      }
      return { ids: done };
    });
  }

  private async take(tx: EntityManager, actor: Actor, id: string, step: ActOnHelpRequestDto): Promise<void> {
    const { action } = step;
    const other = action === 'link' ? (step.intoCaseId ?? null) : null;
    const row = await this.requests.lock(tx, actor, id, other);
    if (!mayAct(actor, action, row.status, row.ownership)) throw new Problem('forbidden', { action });
    const reason = action === 'discard' ? 'spam' : (step.reason ?? null);
    if (action === 'close' && reason === null) throw Problem.at('#/reason', 'isRequired');
    const facts = { attempts: row.attempts, reason, hasCaseworker: row.caseworker !== null };
    const decision = decide(helpRequestWorkflow, row.status, action, facts, row.cameFrom);
    if (decision.kind === 'illegal' || row.words === 'wiped')
      throw new Problem('illegal_action', { action, state: row.status, allowed: [] });
    if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });

    const ends = decision.to === 'closed' || decision.to === 'discarded';
    await tx.query(
      `update help_requests set status = $2, end_reason = $3, ended_at = case when $3::text is null then null else now() end,
         came_from = $4, attempts = attempts + $5, version = version + 1, updated_at = now() where id = $1`,
      [
        id,
        decision.to,
        ends ? reason : null,
        action === 'discard' ? row.status : null,
        action === 'attempt' ? 1 : 0,
      ],
    );
    const details = await this.effects.follow(tx, actor, row, step, reason);
    await this.history.append(tx, actor, {
      // Attached to another case, it is told there.
      caseId: row.ownCase.id,
      subject: 'help_request',
      subjectId: id,
      action,
      from: row.status,
      to: decision.to,
      reason: ends ? reason : null,
      ...(details === null ? {} : { details }),
    });
  }
}
