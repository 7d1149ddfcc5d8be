import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import type { CreateOfferingDto, UpdateOfferingDto } from './offering-changes.dto.js';
import { Offering } from './offering.entity.js';
import type { OfferingDto } from './offerings.dto.js';
import { OfferingsRepository } from './offerings.repository.js';
import { toOfferingDto } from './offerings.service.js';

/** Keeping what is offered up to date: by the administrator for all, by an organisation for itself. */
@Injectable()
export class OfferingKeepingService {
  constructor(
    private readonly offerings: OfferingsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, offering: CreateOfferingDto): Promise<OfferingDto> {
    return this.transactions.run(actor, async (tx) => {
      if (!can(actor, 'offering.write', { organisationId: offering.organisationId }))
        throw Problem.at('#/organisationId', 'exists');
      await requireRow(tx, 'organisations', offering.organisationId, '#/organisationId');
      await requireRow(tx, 'services', offering.serviceId, '#/serviceId');
      if (await this.offerings.findOne(tx, offering.organisationId, offering.serviceId))
        throw Problem.at('#/serviceId', 'isFree');
      const row = tx
        .getRepository(Offering)
        .create({ languages: [], ageMin: 0, ageMax: 17, ...offering, confirmedOn: this.clock.today() });
      requireSense(row);
      await tx.save(row);
      return this.read(tx, row.id);
    });
  }

  /** Every change is also a confirmation: whoever changes one number has looked at the others. */
  update(actor: Actor, id: string, seen: number, change: UpdateOfferingDto): Promise<OfferingDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.offerings.lock(tx, actor, id);
      if (!can(actor, 'offering.write', { organisationId: row.organisationId }))
        throw new Problem('forbidden');
      const current = await this.read(tx, id);
      requireVersion(seen, row, () => current);
      Object.assign(row, change, { confirmedOn: this.clock.today() });
      requireSense(row);
      await tx.save(row);
      return this.read(tx, id);
    });
  }

  private async read(tx: EntityManager, id: string): Promise<OfferingDto> {
    return toOfferingDto(await this.offerings.read(tx, id), null);
  }
}

async function requireRow(
  tx: EntityManager,
  table: 'organisations' | 'services',
  id: string,
  pointer: string,
): Promise<void> {
  const rows = await tx.query<unknown[]>(`select from ${table} where id = $1 and active`, [id]);
  if (rows.length === 0) throw Problem.at(pointer, 'exists');
}

function requireSense(row: Offering): void {
  if (row.ageMin > row.ageMax) throw Problem.at('#/ageMax', 'notBelowMin');
  if (row.capacity != null && row.placesFree != null && row.placesFree > row.capacity)
    throw Problem.at('#/placesFree', 'notAboveCapacity');
}
