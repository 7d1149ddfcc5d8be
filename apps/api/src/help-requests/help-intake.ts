import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  ageOn,
  firstPriority,
  instrumentAt,
  matchKeysOf,
  matchName,
  type Asker,
  type Language,
  type Priority,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { HelpRequestReceiptDto, NewHelpRequestDto } from './help-requests.dto.js';

/** What a child is called until the family has told her name. */
const nameless: Readonly<Record<Language, string>> = { kk: 'Бала', ru: 'Ребёнок', en: 'Child' };
const LONGEST_NAME = 100;
/** So many requests of a flood wait to be looked at, for each team. */
const MOST_WAITING = 5000;

/** What was told, without what only proved that somebody took the trouble. */
export type Told = Omit<NewHelpRequestDto, 'puzzle' | 'puzzleAnswer' | 'website'>;

/** What makes a request this one. */
export interface Marks {
  readonly code: string;
  readonly keyHash: Buffer;
  readonly bodyHash: Buffer;
  readonly puzzleHash: Buffer;
  /** Calendar date of birth, told or reckoned from the age. */
  readonly bornOn: string;
}

export interface Team {
  readonly id: string;
  readonly regionId: string;
}

/** How a request is kept: at once with a child and a case of its own, or to be looked at first. */
@Injectable()
export class HelpIntake {
  constructor(
    private readonly screenings: ScreeningsService,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  /** Who answers where the family lives; the region where its district has nobody. */
  async teamOf(tx: EntityManager, locationId: string): Promise<Team> {
    const [team] = await tx.query<Team[]>(
      `select t.id, t.region_id as "regionId" from teams t join locations l on l.id = $1
       where t.active and (t.location_id = l.id or t.region_id = coalesce(l.parent_id, l.id))
       order by t.location_id = l.id desc, t.created_at, t.id limit 1`,
      [locationId],
    );
    // A region without a team is an installation that is not there yet: the page says whom to call.
    if (team === undefined) throw new Problem('unavailable');
    return team;
  }

  /** The last day on which the first call is in time. */
  async callBy(tx: EntityManager, priority: Priority): Promise<string> {
    const [limit] = await tx.query<{ due_on: string }[]>(
      `select due_after($1::date, amount, unit)::text as due_on from time_limits where step = 'first_contact' and priority = $2`,
      [this.clock.today(), priority],
    );
    if (limit === undefined) throw new Problem('internal');
    return limit.due_on;
  }

  priorityOf(told: Told, bornOn: string): Priority {
    return firstPriority(told.asker as Asker, ageOn(bornOn, this.clock.today()), told.inDanger);
  }

  /** Keeps a request to be looked at: no child, no case, no task yet. */
  async park(
    tx: EntityManager,
    told: Told,
    marks: Marks,
    sentBefore: number,
  ): Promise<HelpRequestReceiptDto> {
    const team = await this.teamOf(tx, told.locationId);
    const [waiting] = await tx.query<{ count: number }[]>(
      `select count(*)::integer as count from (select from unverified_requests where team_id = $1 and discarded_at is null
         limit ${MOST_WAITING}) as found`,
      [team.id],
    );
    // Nobody could look at them all: the page keeps what was said and says whom to call.
    if (waiting?.count === MOST_WAITING)
      throw new Problem('too_many_requests', {}, { 'retry-after': '3600' });
    const callBy = await this.callBy(tx, this.priorityOf(told, marks.bornOn));
    await tx.query(
      `insert into unverified_requests (code, key_hash, body_hash, puzzle_hash, told, born_on, location_id, team_id, region_id,
         sent_before, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        marks.code,
        marks.keyHash,
        marks.bodyHash,
        marks.puzzleHash,
        JSON.stringify(told),
        marks.bornOn,
        told.locationId,
        team.id,
        team.regionId,
        sentBefore,
        callBy,
      ],
    );
    return { code: marks.code, callBy };
  }

  /**
   * Files a request in the queue of the district.
   *
   * @param promised by when the family was told to be called, if it was told earlier
   * @returns its identifier, the case that came with it, and by when somebody calls
   */
  async file(
    tx: EntityManager,
    told: Told,
    marks: Marks,
    promised: string | null = null,
  ): Promise<{ id: string; caseId: string; callBy: string }> {
    const priority = this.priorityOf(told, marks.bornOn);
    const caseId = await this.openCase(tx, told, marks.bornOn, priority);
    const callBy = promised ?? (await this.callBy(tx, priority));
    await this.tasks.scheduleTimed(tx, { id: caseId, priority }, { kind: 'answer_request' });
    const id = await this.insert(tx, told, marks, caseId, callBy);
    await tx.query(
      `insert into history (case_id, subject, subject_id, actor_role, action, to_status)
       values ($1, 'case', $1, 'family', 'create', 'identified'), ($1, 'help_request', $2, 'family', 'receive', 'received')`,
      [caseId, id],
    );
    return { id, caseId, callBy };
  }

  private async insert(
    tx: EntityManager,
    told: Told,
    marks: Marks,
    caseId: string,
    dueOn: string,
  ): Promise<string> {
    const answers = told.answers ?? {};
    const hasAnswers = Object.keys(answers).length > 0;
    const [row] = await tx.query<{ id: string }[]>(
      `insert into help_requests (case_id, own_case_id, code, key_hash, body_hash, puzzle_hash, asker, concern, in_danger,
         born_approximate, answers, instrument, content_version, asker_name, phone, channel, reply_time, address, language,
         may_contact_at, due_on)
       values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, now(), $19)
       returning id`,
      [
        caseId,
        marks.code,
        marks.keyHash,
        marks.bodyHash,
        marks.puzzleHash,
        told.asker,
        told.concern ?? null,
        told.inDanger,
        told.bornOn === undefined,
        JSON.stringify(answers),
        hasAnswers ? instrumentAt(ageOn(marks.bornOn, this.clock.today())) : null,
        this.screenings.content(told.language).version,
        told.askerName ?? null,
        told.phone,
        told.channel,
        told.replyTime,
        told.address ?? null,
        told.language,
        dueOn,
      ],
    );
    if (row === undefined) throw new Problem('internal');
    return row.id;
  }

  /** A child of her own for every request, whoever is known already: people compare them later. */
  private async openCase(tx: EntityManager, told: Told, bornOn: string, priority: Priority): Promise<string> {
    const name = { givenName: nameOf(told), familyName: null };
    const team = await this.teamOf(tx, told.locationId);
    const [child] = await tx.query<{ id: string }[]>(
      `insert into children (given_name, search_name, match_keys, born_on, sex, location_id, locality, languages)
       select $1, $2, $3, $4, 'unknown', l.id, case when l.kind = 'district' then 'rural' else 'urban' end, array[$6::text]
       from locations l where l.id = $5 returning id`,
      [name.givenName, matchName(name), matchKeysOf(name), bornOn, told.locationId, told.language],
    );
    const [row] = await tx.query<{ id: string }[]>(
      `insert into cases (child_id, status, priority, team_id, region_id, opened_on)
       values ($1, 'identified', $2, $3, $4, $5) returning id`,
      [child?.id, priority, team.id, team.regionId, this.clock.today()],
    );
    if (row === undefined) throw new Problem('internal');
    return row.id;
  }
}

/** A young person who asks for herself has told her own name. */
function nameOf({ asker, askerName, childName, language }: Told): string {
  const own = asker === 'self' ? askerName?.slice(0, LONGEST_NAME).trim() : undefined;
  return childName ?? (own || nameless[language as Language]);
}

export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
