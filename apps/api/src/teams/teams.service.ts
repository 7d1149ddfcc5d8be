import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { Team } from './team.entity.js';

@Injectable()
export class TeamsService {
  /** @throws {Problem} `invalid` at the pointer if there is no such team, or it is closed */
  async requireActive(tx: EntityManager, id: string, pointer: string): Promise<Team> {
    const team = await tx.getRepository(Team).findOneBy({ id, active: true });
    if (team === null) throw Problem.at(pointer, 'exists');
    return team;
  }

  /** @throws {Problem} `invalid` unless this is an active caseworker of the team */
  async requireCaseworker(
    tx: EntityManager,
    teamId: string,
    userId: string,
    pointer = '#/caseworkerId',
  ): Promise<void> {
    const rows = await tx.query<unknown[]>(
      `select from users where id = $1 and team_id = $2 and role = 'caseworker' and active`,
      [userId, teamId],
    );
    if (rows.length === 0) throw Problem.at(pointer, 'isCaseworkerOfTeam');
  }
}
