import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { BriefsRepository } from './briefs.repository.js';
import type { CreatePrintDto, PrintDto } from './prints.dto.js';
import { redact } from './redact.js';

@Injectable()
export class BriefsService {
  constructor(
    private readonly briefs: BriefsRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
  ) {}

  async brief(actor: Actor, caseId: string): Promise<JsonText> {
    await this.cases.requireReach(actor, caseId, 'case.read');
    return this.briefs.brief(actor, caseId);
  }

  /** What goes on paper. Who printed what, and with which closed parts, stands in the history. */
  print(actor: Actor, caseId: string, asked: CreatePrintDto): Promise<PrintDto> {
    const { what, planId = null, redacted = false, texts = false, layers = [] } = asked;
    if (redacted && layers.length > 0) throw Problem.at('#/layers', 'isRestricted');
    // The answer holds the whole file: it is not kept to be given once more.
    const keepAnswer = false;
    return this.transactions.run(
      actor,
      async (tx) => {
        const file = await this.cases.lock(tx, actor, caseId);
        if (!can(actor, 'case.print', ownershipOf(file))) throw new Problem('forbidden', { action: 'print' });
        const read = await this.briefs.sheet(tx, actor, caseId, planId);
        const { plan } = read.sheet;
        if (what === 'plan' && plan === null)
          throw planId === null
            ? new Problem('blocked', { action: 'print', by: ['no_approved_plan'] })
            : Problem.at('#/planId', 'exists');
        const whole: PrintDto = {
          id: caseId,
          what,
          printedAt: new Date().toISOString(),
          printedBy: await this.nameOf(tx, actor),
          redacted: false,
          texts: true,
          ...read,
          ...(await this.openLayers(tx, actor, caseId, layers)),
        };
        await this.history.append(tx, actor, {
          caseId,
          subject: 'case',
          subjectId: caseId,
          action: 'print',
          details: {
            what,
            version: file.version,
            edition: plan?.edition ?? null,
            redacted,
            texts: redacted ? texts : true,
            layers,
          },
        });
        return redacted ? redact(whole, texts) : whole;
      },
      keepAnswer,
    );
  }

  private async openLayers(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    layers: readonly string[],
  ): Promise<Pick<PrintDto, 'diagnosis' | 'protectionNotes'>> {
    const diagnosis = layers.includes('diagnosis');
    const protection = layers.includes('protection_notes');
    if (diagnosis) await this.cases.openLayer(actor, caseId, 'diagnosis', tx);
    if (protection) await this.cases.openLayer(actor, caseId, 'protection_notes', tx);
    return {
      diagnosis: diagnosis ? await this.briefs.diagnosis(tx, actor, caseId) : null,
      protectionNotes: protection ? await this.briefs.protectionNotes(tx, actor, caseId) : null,
    };
  }

  private async nameOf(tx: EntityManager, actor: Actor): Promise<string> {
    const [row] = await tx.query<{ name: string }[]>('select name from users where id = $1', [actor.id]);
    return row?.name ?? '—';
  }
}
