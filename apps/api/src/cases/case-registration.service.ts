import { Injectable } from '@nestjs/common';
import { can, type Actor, type Priority } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ChildrenService } from '../children/children.service.js';
import { ConsentsService } from '../consents/consents.service.js';
import { PeopleService } from '../people/people.service.js';
import type { Person } from '../people/person.entity.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { RegistrationsService } from '../registrations/registrations.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Team } from '../teams/team.entity.js';
import { TeamsService } from '../teams/teams.service.js';
import { Case } from './case.entity.js';
import type { RegisterCaseDto } from './case-registration.dto.js';
import type { CaseDto } from './cases.dto.js';
import { CasesService } from './cases.service.js';

/** Opens the case of a child who is not known yet: everything is kept together, or nothing. */
@Injectable()
export class CaseRegistrationService {
  constructor(
    private readonly cases: CasesService,
    private readonly children: ChildrenService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly registrations: RegistrationsService,
    private readonly tasks: TasksService,
    private readonly teams: TeamsService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  register(actor: Actor, told: RegisterCaseDto): Promise<CaseDto> {
    return this.transactions.run(actor, async (tx) => {
      const team = await this.teamOf(tx, actor, told);
      const caseworkerId = await this.caseworkerOf(tx, actor, team, told);
      const child = await this.children.create(tx, told.child, told.confirmedWarnings ?? [], '#/child');
      const row = await this.openCase(tx, actor, {
        childId: child.id,
        team,
        caseworkerId,
        priority: (told.priority ?? 'medium') as Priority,
        note: told.note ?? null,
      });
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'child',
        subjectId: child.id,
        action: 'create',
        details: { confirmedWarnings: told.confirmedWarnings ?? [] },
      });

      for (const [index, registration] of (told.child.registrations ?? []).entries())
        await this.registrations.record(tx, actor, row, registration, `#/child/registrations/${index}`);

      const people: Person[] = [];
      for (const person of told.people) people.push(await this.people.add(tx, actor, row, person));
      if (told.consent) {
        const { personIndex, ...terms } = told.consent;
        const person = personIndex === null ? null : people[personIndex];
        if (person === undefined) throw Problem.at('#/consent/personIndex', 'exists');
        const consent = { ...terms, purpose: 'registration', personId: person?.id ?? null };
        await this.consents.record(tx, actor, row, consent, '#/consent');
      }
      return (await this.cases.read(tx, actor, row)) as CaseDto;
    });
  }

  private async openCase(
    tx: EntityManager,
    actor: Actor,
    file: {
      childId: string;
      team: Team;
      caseworkerId: string | null;
      priority: Priority;
      note: string | null;
    },
  ): Promise<Case> {
    const { id } = await tx.getRepository(Case).save({
      childId: file.childId,
      status: 'identified',
      priority: file.priority,
      teamId: file.team.id,
      regionId: file.team.regionId,
      caseworkerId: file.caseworkerId,
      openedOn: this.clock.today(),
      statusSince: new Date(),
    });
    await this.history.append(tx, actor, {
      caseId: id,
      subject: 'case',
      subjectId: id,
      action: 'create',
      to: 'identified',
      note: file.note,
    });
    await this.tasks.onCaseStep(tx, actor, { id, priority: file.priority }, 'create');
    return tx.getRepository(Case).findOneByOrFail({ id });
  }

  /** A caseworker registers in the own team; a manager of a region says which. */
  private async teamOf(tx: EntityManager, actor: Actor, told: RegisterCaseDto): Promise<Team> {
    const teamId = told.teamId ?? actor.teamId;
    if (teamId === null) throw Problem.at('#/teamId', 'isRequired');
    const team = await this.teams.requireActive(tx, teamId, '#/teamId');
    const mine = { caseworkerId: actor.id, teamId: team.id, regionId: team.regionId };
    const isOwn = actor.role !== 'caseworker' || team.id === actor.teamId;
    // A team elsewhere looks like no team.
    if (!isOwn || !can(actor, 'case.create', mine)) throw Problem.at('#/teamId', 'exists');
    return team;
  }

  private async caseworkerOf(
    tx: EntityManager,
    actor: Actor,
    team: Team,
    told: RegisterCaseDto,
  ): Promise<string | null> {
    if (actor.role === 'caseworker') {
      if (told.caseworkerId && told.caseworkerId !== actor.id)
        throw new Problem('forbidden', { action: 'assign' });
      // Her account may be closed at this very moment: then she leads no new case.
      await this.teams.requireCaseworker(tx, team.id, actor.id);
      return actor.id;
    }
    const caseworkerId = told.caseworkerId ?? null;
    if (caseworkerId !== null) await this.teams.requireCaseworker(tx, team.id, caseworkerId);
    return caseworkerId;
  }
}
