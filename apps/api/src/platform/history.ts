import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';

export const historySubjects = [
  'case',
  'child',
  'person',
  'consent',
  'assessment',
  'plan',
  'referral',
  'task',
  'note',
  'screening',
  'registration',
  'document',
  'help_request',
  'merge',
] as const;
export type HistorySubject = (typeof historySubjects)[number];

/** What happened, in codes. `details` holds no free text. */
export interface HistoryEntry {
  readonly caseId: string;
  readonly subject: HistorySubject;
  readonly subjectId: string;
  readonly action: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Appends to the history; nothing in the product can change or take away what stands there. */
@Injectable()
export class History {
  async append(tx: EntityManager, actor: Actor, entry: HistoryEntry): Promise<void> {
    await tx.query(
      `insert into history (case_id, subject, subject_id, actor_id, actor_role, action, from_status, to_status, reason, note, details)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        entry.caseId,
        entry.subject,
        entry.subjectId,
        actor.id,
        actor.role,
        entry.action,
        entry.from ?? null,
        entry.to ?? null,
        entry.reason ?? null,
        entry.note ?? null,
        entry.details ? JSON.stringify(entry.details) : null,
      ],
    );
  }
}
