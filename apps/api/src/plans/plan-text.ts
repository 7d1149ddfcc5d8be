import { Injectable } from '@nestjs/common';
import type { FieldError, NeedArea } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Case } from '../cases/case.entity.js';
import { Problem } from '../platform/problem.js';
import { Goal } from './goal.entity.js';
import type { GoalInputDto, UndertakingInputDto } from './plans.dto.js';
import { Undertaking } from './undertaking.entity.js';

interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

/** An undertaking as it is told, with the goal it stands under and where a mistake in it would be. */
interface Told {
  readonly goalId: string;
  readonly told: UndertakingInputDto;
  readonly position: number;
  readonly pointer: string;
}

/**
 * Writes what an edition says: its goals and who does what for them. Each keeps its identity while it is reworded and moved:
 * two people who write at once are told apart by it, and so is one edition from the next.
 */
@Injectable()
export class PlanText {
  /**
   * Replaces the goals of an edition that is being written. What a goal leaves out stays as it was.
   *
   * @param assessmentId whose needs the goals may be about
   */
  async write(
    tx: EntityManager,
    row: Case,
    planId: string,
    assessmentId: string | null,
    goals: readonly GoalInputDto[],
  ): Promise<void> {
    const before = await tx.getRepository(Goal).findBy({ planId });
    const named = goals.map(({ id = uuid(), ...goal }) => ({ ...goal, id }));
    await this.refuseStrangers(
      tx,
      'goals',
      'plan_id',
      planId,
      named.map(({ id }) => id),
      '#/goals',
    );
    await this.refuseUnknown(tx, row, assessmentId, goals);

    await tx.query('delete from goals where plan_id = $1 and id <> all($2)', [
      planId,
      named.map(({ id }) => id),
    ]);
    const rows = named.map(({ id, key, title, area, targetOn, needs }, index): Partial<Goal> => {
      const known = before.find((goal) => goal.id === id);
      return {
        id,
        planId,
        key: known?.key ?? key ?? uuid(),
        position: index + 1,
        title,
        area: area as NeedArea,
        targetOn: targetOn === undefined ? (known?.targetOn ?? null) : targetOn,
        needs: (needs as NeedArea[] | undefined) ?? known?.needs ?? [],
      };
    });
    requireOnce(
      rows.map(({ key }) => key ?? ''),
      'key',
    );
    if (rows.length > 0) await tx.getRepository(Goal).upsert(rows, ['id']);
    await this.writeUndertakings(tx, row, planId, named);
  }

  /** The text of the edition that holds, for the one that goes on from it. */
  async copy(tx: EntityManager, from: string, to: string, assessmentId: string | null): Promise<void> {
    await tx.query(
      `insert into goals (plan_id, goal_key, position, title, area, target_on, needs, status, status_reason, status_since)
       select $2, g.goal_key, g.position, g.title, g.area, g.target_on,
         array(select w from unnest(g.needs) with ordinality as n (w, place) where exists (
           select from assessments a, jsonb_array_elements(a.needs) need
           where a.id = $3 and need ->> 'area' = w and need ->> 'level' <> 'none') order by place),
         g.status, g.status_reason, g.status_since
       from goals g where g.plan_id = $1`,
      [from, to, assessmentId],
    );
    await tx.query(
      `insert into undertakings (goal_id, undertaking_key, position, title, responsible, person_id, organisation_id, responsible_name,
         due_on, task_id, status, moved_to, closed_at, closed_by)
       select n.id, u.undertaking_key, u.position, u.title, u.responsible, u.person_id, u.organisation_id, u.responsible_name,
         u.due_on, u.task_id, u.status, u.moved_to, u.closed_at, u.closed_by
       from undertakings u join goals g on g.id = u.goal_id join goals n on n.plan_id = $2 and n.goal_key = g.goal_key
       where g.plan_id = $1`,
      [from, to],
    );
  }

  private async writeUndertakings(
    tx: EntityManager,
    row: Case,
    planId: string,
    goals: readonly (GoalInputDto & { id: string })[],
  ): Promise<void> {
    const changed = goals.filter(({ undertakings }) => undertakings !== undefined);
    const told = goals.flatMap(({ id: goalId, undertakings = [] }, place) =>
      undertakings.map(({ id = uuid(), ...rest }, index): Told => ({
        goalId,
        told: { ...rest, id },
        position: index + 1,
        pointer: `#/goals/${place}/undertakings/${index}`,
      })),
    );
    const ids = told.map((each) => each.told.id ?? '');
    await this.refuseStrangers(
      tx,
      'undertakings n join goals g on g.id = n.goal_id',
      'plan_id',
      planId,
      ids,
      '#/goals',
      'n.id',
    );
    const names = await this.namesFor(tx, row, told);
    await tx.query('delete from undertakings where goal_id = any($1) and id <> all($2)', [
      changed.map(({ id }) => id),
      ids,
    ]);
    const before = await tx
      .getRepository(Undertaking)
      .createQueryBuilder('n')
      .where('n.id = any(:ids)', { ids })
      .getMany();
    const rows = told.map((each): Partial<Undertaking> => {
      const known = before.find(({ id }) => id === each.told.id);
      return { ...toRow(each, names), key: known?.key ?? uuid() };
    });
    if (rows.length > 0) await tx.getRepository(Undertaking).upsert(rows as Undertaking[], ['id']);
  }

  /** Nothing of another plan is moved into this one, and nothing stands in it twice. */
  private async refuseStrangers(
    tx: EntityManager,
    tables: string,
    column: string,
    planId: string,
    ids: readonly string[],
    pointer: string,
    idColumn = 'id',
  ): Promise<void> {
    const [taken] = await tx.query<{ found: boolean }[]>(
      `select exists (select from ${tables} where ${idColumn} = any($1) and ${column} <> $2) as found`,
      [ids, planId],
    );
    if (taken?.found || new Set(ids).size < ids.length) throw Problem.at(pointer, 'unique');
  }

  /** A goal is about needs that were found, and goes on with goals of this case. */
  private async refuseUnknown(
    tx: EntityManager,
    row: Case,
    assessmentId: string | null,
    goals: readonly GoalInputDto[],
  ): Promise<void> {
    const [found] = await tx.query<{ areas: string[]; keys: string[] }[]>(
      `select array(select need ->> 'area' from assessments a, jsonb_array_elements(a.needs) need
           where a.id = $2 and need ->> 'level' <> 'none') as areas,
         array(select g.goal_key from goals g join plans p on p.id = g.plan_id where p.case_id = $1) as keys`,
      [row.id, assessmentId],
    );
    const errors: FieldError[] = goals.flatMap(({ needs = [], key }, place) => [
      ...needs.flatMap((area, index) =>
        found?.areas.includes(area)
          ? []
          : [{ pointer: `#/goals/${place}/needs/${index}`, rules: ['exists'] }],
      ),
      ...(key === undefined || found?.keys.includes(key)
        ? []
        : [{ pointer: `#/goals/${place}/key`, rules: ['exists'] }]),
    ]);
    if (errors.length > 0) throw new Problem('invalid', { errors });
  }

  /** Who undertakes something, by name: somebody around this child, an organisation of the directory, or a name that was typed. */
  private async namesFor(tx: EntityManager, row: Case, told: readonly Told[]): Promise<Names> {
    const idsOf = (pick: (dto: UndertakingInputDto) => string | null | undefined): string[] =>
      told.flatMap((each) => pick(each.told) ?? []);
    const named = async (query: string, values: unknown[]): Promise<Map<string, string>> =>
      new Map(
        (await tx.query<{ id: string; name: string }[]>(query, values)).map(({ id, name }) => [id, name]),
      );
    const names: Names = {
      people: await named('select id, name from people where child_id = $1 and id = any($2)', [
        row.childId,
        idsOf(({ personId }) => personId),
      ]),
      organisations: await named('select id, name from organisations where id = any($1)', [
        idsOf(({ organisationId }) => organisationId),
      ]),
    };
    const errors = told.flatMap((each) => faultsOf(each, names));
    if (errors.length > 0) throw new Problem('invalid', { errors });
    return names;
  }
}

function faultsOf({ told, pointer }: Told, { people, organisations }: Names): FieldError[] {
  const { responsible, personId, organisationId, responsibleName } = told;
  if (responsible === 'caseworker') return [];
  const isFamily = responsible === 'family';
  const id = isFamily ? personId : organisationId;
  const at = `${pointer}/${isFamily ? 'personId' : 'organisationId'}`;
  if (id) return (isFamily ? people : organisations).has(id) ? [] : [{ pointer: at, rules: ['exists'] }];
  return responsibleName ? [] : [{ pointer: at, rules: ['isRequired'] }];
}

function toRow({ goalId, told, position }: Told, { people, organisations }: Names): Partial<Undertaking> {
  const personId = told.responsible === 'family' ? (told.personId ?? null) : null;
  const organisationId = told.responsible === 'organisation' ? (told.organisationId ?? null) : null;
  const known = personId
    ? people.get(personId)
    : organisationId
      ? organisations.get(organisationId)
      : undefined;
  return {
    id: told.id ?? uuid(),
    goalId,
    position,
    title: told.title,
    responsible: told.responsible as Undertaking['responsible'],
    personId,
    organisationId,
    responsibleName: told.responsible === 'caseworker' ? null : (known ?? told.responsibleName ?? null),
    dueOn: told.dueOn,
  };
}

function requireOnce(words: readonly string[], rule: string): void {
  const index = words.findIndex((word, place) => words.indexOf(word) < place);
  if (index >= 0) throw Problem.at(`#/goals/${index}/${rule}`, 'unique');
}
