import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import type { CreateOrganisationDto, UpdateOrganisationDto } from './organisation-changes.dto.js';
import { OrganisationClosing } from './organisation-closing.js';
import type { OpenWorkDto } from './organisation-closing.dto.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** Keeping the directory: who is in it. */
@Injectable()
export class OrganisationKeepingService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly transactions: Transactions,
    private readonly closing: OrganisationClosing,
  ) {}

  /** @returns the organisation, and its id for the address of the answer */
  async create(actor: Actor, organisation: CreateOrganisationDto): Promise<{ id: string; body: JsonText }> {
    const body = await this.transactions.run(actor, async (tx) => {
      await requirePlace(tx, organisation.locationId);
      const row = tx
        .getRepository(Organisation)
        .create({ languages: [], accessible: false, ...organisation });
      await tx.save(row);
      return JSON.parse(await this.organisations.get(actor, row.id, tx)) as { id: string };
    });
    return { id: body.id, body: JSON.stringify(body) };
  }

  /** What would be left behind: asked before an organisation is closed. */
  openWork(actor: Actor, id: string): Promise<OpenWorkDto> {
    return this.closing.openWork(actor, id);
  }

  async update(actor: Actor, id: string, seen: number, change: UpdateOrganisationDto): Promise<JsonText> {
    const body = await this.transactions.run(actor, async (tx) => {
      const row = await this.organisations.lock(tx, actor, id);
      const current = await this.organisations.get(actor, id, tx);
      requireVersion(seen, row, () => JSON.parse(current));
      if (change.locationId !== undefined) await requirePlace(tx, change.locationId);
      const closes = change.active !== undefined && change.active !== row.active;
      await tx.save(Object.assign(row, change));
      if (closes) await this.closing.follow(tx, actor, id);
      return JSON.parse(await this.organisations.get(actor, id, tx)) as object;
    });
    return JSON.stringify(body);
  }
}

async function requirePlace(tx: EntityManager, locationId: string): Promise<void> {
  const rows = await tx.query<unknown[]>('select from locations where id = $1', [locationId]);
  if (rows.length === 0) throw Problem.at('#/locationId', 'exists');
}
