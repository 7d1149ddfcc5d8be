import { Injectable } from '@nestjs/common';
import {
  can,
  offer,
  screeningWorkflow,
  type Actor,
  type Instrument,
  type Relation,
  type ScreeningAnswers,
  type ScreeningStatus,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { ScreeningAnswersDto, ScreeningDto } from './screenings.dto.js';

const MOST = 200;

const screeningItem = `json_build_object('id', s.id, 'caseId', s.case_id, 'status', s.status, 'source', s.source,
  'instrument', s.instrument, 'ruleId', s.rule_id, 'contentVersion', s.content_version, 'language', s.language,
  'screenedOn', s.screened_on, 'ageYears', s.age_years, 'administrationMode', s.administration_mode,
  'respondent', json_build_object('id', p.id, 'name', p.name, 'relation', s.respondent_relation),
  'answerCount', (select count(*) from jsonb_object_keys(s.answers)), 'results', s.results, 'outcome', s.outcome,
  'author', json_build_object('id', u.id, 'name', u.name), 'completedAt', to_json(s.completed_at), 'version', s.version,
  'updatedAt', to_json(s.updated_at))`;

type ScreeningRow = Omit<ScreeningDto, 'offeredActions'>;

@Injectable()
export class ScreeningsRepository {
  constructor(private readonly db: DataSource) {}

  /**
   * The screenings of a case, the latest conversation first. What was thrown away has no answers and is not shown; what was
   * set aside when two records became one still has them.
   */
  list(actor: Actor, row: Case): Promise<ScreeningDto[]> {
    return this.select(this.db.manager, actor, row, null);
  }

  async read(actor: Actor, row: Case, id: string, tx = this.db.manager): Promise<ScreeningDto> {
    const [screening] = await this.select(tx, actor, row, id);
    if (screening === undefined) throw new Problem('not_found');
    return screening;
  }

  private async select(
    db: EntityManager,
    actor: Actor,
    row: Case,
    id: string | null,
  ): Promise<ScreeningDto[]> {
    const rows = await db.query<{ item: ScreeningRow }[]>(
      `select ${screeningItem} as item from screenings s join users u on u.id = s.author_id
         left join people p on p.id = s.respondent_id
       where s.case_id = $1 and ((s.id = $2::uuid) or ($2::uuid is null and (s.status <> 'discarded' or s.answers <> '{}')))
       order by s.status = 'draft' desc, s.screened_on desc, s.created_at desc, s.id desc limit ${MOST}`,
      [row.id, id],
    );
    const may = (): boolean => row.status !== 'closed' && can(actor, 'screening.write', ownershipOf(row));
    return rows.map(({ item }) => ({
      ...item,
      offeredActions: offer(
        screeningWorkflow,
        item.status as ScreeningStatus,
        { answerCount: item.answerCount },
        may,
      ),
    }));
  }

  /** @throws {Problem} `not_found` if the screening belongs to no case within reach */
  async caseOf(actor: Actor, id: string, tx = this.db.manager): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'screening.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from screenings s join cases c on c.id = s.case_id where s.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  /** What was answered. Whoever calls has opened the layer first. */
  async answers(actor: Actor, id: string): Promise<ScreeningAnswersDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'restricted.screening_answers', caseOwners('c'));
    const [found] = await this.db.query<ScreeningAnswersDto[]>(
      `select s.answers, s.concern, s.version from screenings s join cases c on c.id = s.case_id
       where s.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found;
  }

  /** The child of a case that the caller has locked. @returns calendar date of birth */
  async bornOn(tx: EntityManager, { childId }: Case): Promise<string> {
    const [child] = await tx.query<{ born_on: string }[]>(
      'select born_on::text from children where id = $1',
      [childId],
    );
    if (child === undefined) throw new Problem('internal');
    return child.born_on;
  }

  /** How somebody is related to the child of this case; `null` for somebody else. */
  async relationOf(tx: EntityManager, { childId }: Case, personId: string): Promise<Relation | null> {
    const [person] = await tx.query<{ relation: Relation }[]>(
      'select relation from people where id = $1 and child_id = $2',
      [personId, childId],
    );
    return person?.relation ?? null;
  }

  /** The last conversation of a case that was completed with a form, for a caller who has locked the case. */
  async latest(
    tx: EntityManager,
    { id }: Case,
  ): Promise<{ instrument: Instrument; answers: ScreeningAnswers; screenedOn: string } | null> {
    const [found] = await tx.query<
      { instrument: Instrument; answers: ScreeningAnswers; screenedOn: string }[]
    >(
      `select instrument, answers, screened_on::text as "screenedOn" from screenings
       where case_id = $1 and status = 'completed' and instrument is not null
       order by screened_on desc, completed_at desc limit 1`,
      [id],
    );
    return found ?? null;
  }

  /** Day of the last completed conversation, those below two years included. */
  async lastOn(tx: EntityManager, { id }: Case): Promise<string | null> {
    const [found] = await tx.query<{ on: string | null }[]>(
      `select max(screened_on)::text as on from screenings where case_id = $1 and status = 'completed'`,
      [id],
    );
    return found?.on ?? null;
  }
}
