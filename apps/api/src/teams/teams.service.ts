import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { Team } from './team.entity.js';
import type { CreateTeamDto, TeamDto, TeamFilterDto, UpdateTeamDto } from './teams.dto.js';
import { TeamsRepository } from './teams.repository.js';

@Injectable()
export class TeamsService {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly transactions: Transactions,
  ) {}

  list(actor: Actor, filter: TeamFilterDto): Promise<JsonText> {
    return this.teams.list(actor, filter);
  }

  get(actor: Actor, id: string): Promise<TeamDto> {
    return this.teams.get(actor, id);
  }

  create(actor: Actor, { name, locationId }: CreateTeamDto): Promise<TeamDto> {
    return this.transactions.run(actor, async (tx) => {
      const regionId = await this.requireRegion(tx, locationId);
      await requireFreeName(tx, name, regionId, null);
      const row = await tx.save(tx.getRepository(Team).create({ name, locationId, regionId }));
      return this.teams.get(actor, row.id, tx);
    });
  }

  update(actor: Actor, id: string, seen: number, change: UpdateTeamDto): Promise<TeamDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.teams.lock(tx, actor, id);
      const current = await this.teams.get(actor, id, tx);
      requireVersion(seen, row, () => current);
      // A team that closes or moves to another region would take its cases out of everybody's sight.
      const hasCases = (await this.teams.openCaseCount(tx, id)) > 0;
      if (change.active === false && hasCases) throw Problem.at('#/active', 'hasOpenCases');
      if (change.locationId !== undefined && change.locationId !== row.locationId) {
        const regionId = await this.requireRegion(tx, change.locationId);
        if (regionId !== row.regionId && hasCases) throw Problem.at('#/locationId', 'hasOpenCases');
        Object.assign(row, { locationId: change.locationId, regionId });
      }
      if (change.name !== undefined) await requireFreeName(tx, change.name, row.regionId, id);
      row.name = change.name ?? row.name;
      row.active = change.active ?? row.active;
      await tx.save(row);
      return this.teams.get(actor, id, tx);
    });
  }

  /**
   * The team stays locked until its new case is saved: whoever closes it counts the open cases after that.
   *
   * @throws {Problem} `invalid` at the pointer if there is no such team, or it is closed
   */
  async requireActive(tx: EntityManager, id: string, pointer: string): Promise<Team> {
    const lock = { mode: 'pessimistic_read' } as const;
    const team = await tx.getRepository(Team).findOne({ where: { id, active: true }, lock });
    if (team === null) throw Problem.at(pointer, 'exists');
    return team;
  }

  /**
   * The account stays locked until the case is saved: whoever moves it to another team counts the open cases after that.
   *
   * @throws {Problem} `invalid` unless this is an active caseworker of the team
   */
  async requireCaseworker(
    tx: EntityManager,
    teamId: string,
    userId: string,
    pointer = '#/caseworkerId',
  ): Promise<void> {
    if (!(await this.isCaseworker(tx, teamId, userId))) throw Problem.at(pointer, 'isCaseworkerOfTeam');
  }

  /**
   * Who answers for a case that is taken up again: whoever did before, unless she has left the team since.
   *
   * @returns `chosen`, or `before` if nobody was chosen
   * @throws {Problem} `invalid` unless this is an active caseworker of the team
   */
  async livingCaseworker(
    tx: EntityManager,
    teamId: string,
    before: string | null,
    chosen: string | undefined,
  ): Promise<string> {
    const id = chosen ?? before;
    if (id !== null && (await this.isCaseworker(tx, teamId, id))) return id;
    throw Problem.at('#/caseworkerId', chosen === undefined ? 'isRequired' : 'isCaseworkerOfTeam');
  }

  private async isCaseworker(tx: EntityManager, teamId: string, userId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from users where id = $1 and team_id = $2 and role = 'caseworker' and active for share`,
      [userId, teamId],
    );
    return rows.length > 0;
  }

  private async requireRegion(tx: EntityManager, locationId: string): Promise<string> {
    const region = await this.teams.regionOf(tx, locationId);
    if (region === null) throw Problem.at('#/locationId', 'exists');
    return region;
  }
}

async function requireFreeName(
  tx: EntityManager,
  name: string,
  regionId: string,
  except: string | null,
): Promise<void> {
  const rows = await tx.query<unknown[]>(
    'select from teams where region_id = $1 and lower(name) = lower($2) and id is distinct from $3::uuid',
    [regionId, name, except],
  );
  if (rows.length > 0) throw Problem.at('#/name', 'isFree');
}
