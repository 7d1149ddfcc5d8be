import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import type { Organisation } from './organisation.entity.js';
import type { OrganisationFilterDto } from './organisations.dto.js';
import { OrganisationsRepository } from './organisations.repository.js';

@Injectable()
export class OrganisationsService {
  constructor(private readonly organisations: OrganisationsRepository) {}

  list(actor: Actor, filter: OrganisationFilterDto): Promise<JsonText> {
    return this.organisations.list(actor, filter);
  }

  get(actor: Actor, id: string): Promise<JsonText> {
    return this.organisations.get(actor, id);
  }

  /**
   * Whether it works now. It stays locked until the referral is saved: whoever closes it sees the referral after that.
   */
  async isOpen(tx: EntityManager, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select from organisations where id = $1 and active for share', [
      id,
    ]);
    return rows.length > 0;
  }

  /** @throws {Problem} `invalid` at the pointer if there is no such organisation, or it works no more */
  async requireActive(tx: EntityManager, id: string, pointer = '#/organisationId'): Promise<Organisation> {
    const organisation = await this.organisations.find(tx, id);
    if (organisation === null || !organisation.active) throw Problem.at(pointer, 'exists');
    return organisation;
  }
}
