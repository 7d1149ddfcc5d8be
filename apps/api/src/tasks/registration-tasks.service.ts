import { Injectable } from '@nestjs/common';
import { addDays, REGISTRATION_RENEWAL_DAYS, type Actor, type RegistrationStatus } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { TasksService } from './tasks.service.js';

/** What the tasks must know of a registration. */
export interface RenewableRegistration {
  readonly id: string;
  readonly status: RegistrationStatus;
  readonly validTo: string | null;
}

/**
 * The days on which somebody is told to renew a registration: sixty days before its end and thirty, the late ones at once.
 *
 * @param today calendar date `YYYY-MM-DD`
 */
export function registrationRenewalDays(
  { status, validTo }: Pick<RenewableRegistration, 'status' | 'validTo'>,
  today: string,
): string[] {
  if (status !== 'current' || validTo === null) return [];
  const days = REGISTRATION_RENEWAL_DAYS.map((before) => addDays(validTo, -before));
  return [...new Set(days.map((day) => (day < today ? today : day)))];
}

/** The tasks that follow from registrations. */
@Injectable()
export class RegistrationTasksService {
  constructor(private readonly tasks: TasksService) {}

  /** Holds the renewal tasks to the date: moved with it, done when a newer registration is there, else gone. */
  async keepRenewals(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    registration: RenewableRegistration,
    today: string,
  ): Promise<void> {
    const wanted = registrationRenewalDays(registration, today);
    const ended = registration.status === 'replaced' ? 'done' : 'cancelled';
    await tx.query(
      `update tasks set status = $3, closed_at = now(), closed_by = $2, version = version + 1, updated_at = now()
       where registration_id = $1 and kind = 'renew_registration' and status = 'open' and not (due_on = any($4::date[]))`,
      [registration.id, actor.id, ended, wanted],
    );
    await tx.query(
      `insert into tasks (case_id, registration_id, kind, due_on, automatic)
       select $1, $2, 'renew_registration', day, true from unnest($3::date[]) as day
       where not exists (select from tasks t where t.registration_id = $2 and t.kind = 'renew_registration' and t.due_on = day
         and t.status <> 'cancelled')`,
      [caseId, registration.id, wanted],
    );
    await this.tasks.refreshDue(tx, caseId);
  }
}
