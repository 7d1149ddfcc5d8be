import { Injectable } from '@nestjs/common';
import {
  ageOn,
  can,
  iinDifferences,
  isEnoughToMatch,
  MATCH_THRESHOLD,
  matchKeysOf,
  matchName,
  rankMatches,
  type Actor,
  type FieldError,
  type MatchQuery,
  type NameParts,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { Child } from './child.entity.js';
import type {
  ChildDto,
  ChildMatchDto,
  ChildMatchListDto,
  ChildQueryDto,
  MatchQueryDto,
  NewChildDto,
  UpdateChildDto,
} from './children.dto.js';
import { ChildrenRepository, type MatchRow } from './children.repository.js';
import { MatchQuestions } from './match-questions.js';

const MOST_MATCHES = 10;
const OF_AGE = 18;

@Injectable()
export class ChildrenService {
  constructor(
    private readonly children: ChildrenRepository,
    private readonly questions: MatchQuestions,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ChildQueryDto): Promise<JsonText> {
    return this.children.list(actor, query);
  }

  open(actor: Actor, id: string): Promise<ChildDto> {
    return this.children.open(actor, id);
  }

  /** Children who may be the one being registered, most likely first. @throws {Problem} `too_many_requests` */
  async matches(actor: Actor, asked: MatchQueryDto): Promise<ChildMatchListDto> {
    if (!isEnoughToMatch(asked)) return { items: [] };
    await this.questions.count(actor);
    return { items: likely(asked, await this.children.candidates(actor, asked)) };
  }

  /** The same for a child who has a record: other records that may be hers. */
  async duplicates(actor: Actor, id: string): Promise<ChildMatchListDto> {
    const known = await this.children.asAsked(actor, id);
    const others = (await this.children.candidates(actor, known)).filter(
      ({ caseId }) => caseId !== known.caseId,
    );
    return { items: likely(known, others) };
  }

  /** Whether another child has this number. */
  isIinKnown(...args: Parameters<ChildrenRepository['isIinKnown']>): Promise<boolean> {
    return this.children.isIinKnown(...args);
  }

  /**
   * Adds a child whose case is being opened in the same transaction.
   *
   * @param at where the child stands in what was sent, `#/child`
   * @throws {Problem} `invalid` at the field; `conflict` if somebody has this IIN already
   */
  async create(
    tx: EntityManager,
    told: NewChildDto,
    confirmed: readonly string[],
    at: string,
  ): Promise<Child> {
    // The registers come with the child, and are written down by a feature of their own.
    const { registrations: _registers, ...fields } = told;
    const child = tx.getRepository(Child).create({
      familyName: null,
      patronymic: null,
      iin: null,
      settlement: null,
      address: null,
      supportNotes: null,
      languages: [],
      ...(defined(fields) as Partial<Child>),
    });
    await this.check(tx, child, confirmed, at);
    Object.assign(child, foundBy(child));
    await tx.save(child);
    return child;
  }

  /** Corrects what is known of a child. */
  update(actor: Actor, id: string, seen: number, change: UpdateChildDto): Promise<ChildDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.children.caseOf(tx, actor, id));
      if (!can(actor, 'child.update', ownershipOf(row))) throw new Problem('forbidden', { action: 'update' });
      const child = await tx.getRepository(Child).findOneByOrFail({ id });
      const current = await this.children.read(tx, actor, id);
      requireVersion(seen, child, () => current);

      const { confirmedWarnings = [], ...fields } = change;
      Object.assign(child, defined(fields));
      await this.check(tx, child, confirmedWarnings, '#');
      Object.assign(child, foundBy(child));
      await tx.save(child);
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'child',
        subjectId: id,
        action: 'update',
        details: { fields: Object.keys(defined(change)).filter((name) => name !== 'confirmedWarnings') },
      });
      return this.children.read(tx, actor, id);
    });
  }

  private async check(
    tx: EntityManager,
    child: Child,
    confirmed: readonly string[],
    at: string,
  ): Promise<void> {
    const errors: FieldError[] = [];
    const today = this.clock.today();
    if (child.bornOn > today) errors.push({ pointer: `${at}/bornOn`, rules: ['notInFuture'] });
    else if (ageOn(child.bornOn, today) >= OF_AGE)
      errors.push({ pointer: `${at}/bornOn`, rules: ['isUnder18'] });
    if (!(await this.children.locationExists(tx, child.locationId)))
      errors.push({ pointer: `${at}/locationId`, rules: ['exists'] });
    if (child.iin !== null) {
      const rules = iinDifferences(child.iin, child.bornOn, child.sex).filter(
        (rule) => !confirmed.includes(rule),
      );
      if (rules.length > 0) errors.push({ pointer: `${at}/iin`, rules });
    }
    if (errors.length > 0) throw new Problem('invalid', { errors });
    if (child.iin !== null && (await this.children.isIinKnown(tx, child.iin, child.id ?? null)))
      throw new Problem('conflict');
  }
}

/** What follows from the name of a child, and what she is found by. */
export const foundBy = (name: NameParts): Pick<Child, 'searchName' | 'matchKeys'> => ({
  searchName: matchName(name),
  matchKeys: matchKeysOf(name),
});

/** Those who are worth a look, most likely first; a record that others became part of stands there once. */
function likely(asked: MatchQuery, rows: readonly MatchRow[]): ChildMatchDto[] {
  const seen = new Set<string>();
  return rankMatches(asked, rows)
    .filter(({ candidate, match }) => {
      if (match.score < MATCH_THRESHOLD || seen.has(candidate.caseId)) return false;
      seen.add(candidate.caseId);
      return true;
    })
    .slice(0, MOST_MATCHES)
    .map(({ candidate, match }) => toMatchDto(candidate, match.score, match.reasons));
}

function toMatchDto(row: MatchRow, score: number, reasons: string[]): ChildMatchDto {
  if (row.withinReach) {
    const { caseId, childId, number, name, bornOn } = row;
    return { score, reasons, withinReach: true, caseId, childId, number, name, bornOn, contact: null };
  }
  // The score and the reasons would confirm guesses about a child who is none of the asker's business.
  return {
    score: null,
    reasons: [],
    withinReach: false,
    caseId: null,
    childId: null,
    number: null,
    name: null,
    bornOn: null,
    contact: { team: row.team, manager: row.manager, phone: row.phone },
  };
}
