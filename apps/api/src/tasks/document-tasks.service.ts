import { Injectable } from '@nestjs/common';
import { addDays, DOCUMENT_RENEWAL_DAYS, type Actor, type DocumentStatus } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { TasksService } from './tasks.service.js';

/** What the tasks must know of a document. */
export interface RenewableDocument {
  readonly id: string;
  readonly caseId: string;
  readonly status: DocumentStatus;
  readonly validTo: string | null;
}

/**
 * The days on which somebody is told to renew a document, the late ones at once.
 *
 * @param today calendar date `YYYY-MM-DD`
 */
export function renewalDays(
  { status, validTo }: Pick<RenewableDocument, 'status' | 'validTo'>,
  today: string,
): string[] {
  if (status !== 'current' || validTo === null) return [];
  const days = DOCUMENT_RENEWAL_DAYS.map((before) => addDays(validTo, -before));
  return [...new Set(days.map((day) => (day < today ? today : day)))];
}

/** The tasks that follow from documents. */
@Injectable()
export class DocumentTasksService {
  constructor(private readonly tasks: TasksService) {}

  /** Holds the renewal tasks of a document to its date: moved with it, done when a newer one is there, else gone. */
  async keepRenewals(
    tx: EntityManager,
    actor: Actor,
    document: RenewableDocument,
    today: string,
  ): Promise<void> {
    const wanted = renewalDays(document, today);
    const ended = document.status === 'replaced' ? 'done' : 'cancelled';
    await tx.query(
      `update tasks set status = $3, closed_at = now(), closed_by = $2, version = version + 1, updated_at = now()
       where document_id = $1 and kind = 'renew_document' and status = 'open' and not (due_on = any($4::date[]))`,
      [document.id, actor.id, ended, wanted],
    );
    await tx.query(
      `insert into tasks (case_id, document_id, kind, due_on, automatic)
       select $1, $2, 'renew_document', day, true from unnest($3::date[]) as day
       where not exists (select from tasks t where t.document_id = $2 and t.kind = 'renew_document' and t.due_on = day
         and t.status <> 'cancelled')`,
      [document.caseId, document.id, wanted],
    );
    await this.tasks.refreshDue(tx, document.caseId);
  }

  /** The family has given what a referral waits for: whoever was to bring it looks at it today. */
  async onGiven(
    tx: EntityManager,
    {
      caseId,
      referralId,
      documentId,
      today,
    }: Record<'caseId' | 'referralId' | 'documentId' | 'today', string>,
  ): Promise<void> {
    await this.tasks.schedule(tx, caseId, { kind: 'bring_documents', dueOn: today, referralId });
    await tx.query(
      `update tasks set due_on = least(due_on, $3), document_id = $4, version = version + 1, updated_at = now()
       where case_id = $1 and referral_id = $2 and kind = 'bring_documents' and status = 'open'`,
      [caseId, referralId, today, documentId],
    );
    await this.tasks.refreshDue(tx, caseId);
  }
}
