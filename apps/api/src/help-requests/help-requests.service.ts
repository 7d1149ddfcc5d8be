import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  addDays,
  ageOn,
  answerFaults,
  codeFrom,
  instrumentAt,
  matchKeysOf,
  matchName,
  newsOf,
  readCode,
  type HelpRequestStatus,
  type Language,
  type Priority,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { LocationsService } from '../locations/locations.service.js';
import { Problem } from '../platform/problem.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { HelpGate } from './help-gate.js';
import type {
  HelpPlacesDto,
  HelpRequestReceiptDto,
  HelpStatusDto,
  NewHelpRequestDto,
} from './help-requests.dto.js';

/** What a child is called until the family has told her name. */
const nameless: Readonly<Record<Language, string>> = { kk: 'Бала', ru: 'Ребёнок', en: 'Child' };
const HALF_A_YEAR = 182;

interface Received {
  readonly code: string;
  readonly due_on: string;
  readonly body_hash: Buffer;
}

/** What a family can do without an account. It never looks for a child who is known: there is nothing to reveal. */
@Injectable()
export class HelpRequestsService {
  constructor(
    private readonly db: DataSource,
    private readonly gate: HelpGate,
    private readonly locations: LocationsService,
    private readonly screenings: ScreeningsService,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  async places(): Promise<HelpPlacesDto> {
    const { items } = JSON.parse(await this.locations.list()) as { items: HelpPlacesDto['places'] };
    return { places: items, helplines: this.configuration.helplines };
  }

  /** Takes a request once: the same key and words again get the same code. */
  async ask(
    address: string,
    key: string | undefined,
    told: NewHelpRequestDto,
  ): Promise<HelpRequestReceiptDto> {
    if (key === undefined || !/^[\x21-\x7e]{16,100}$/.test(key))
      throw Problem.at('#/Idempotency-Key', 'isKey');
    await this.gate.checkPuzzle(told.puzzle, told.puzzleAnswer);
    const code = codeFrom(await this.gate.derive('code', key));
    const keyHash = await this.gate.derive('key', key);
    const { puzzle: _puzzle, puzzleAnswer: _answer, ...words } = told;
    const bodyHash = createHash('sha256').update(JSON.stringify(words)).digest();

    const earlier = await this.received(this.db.manager, keyHash);
    if (earlier !== null) return receiptOf(earlier, bodyHash);
    await this.gate.admitRequest(address);
    const bornOn = this.check(told);
    // A program filled in what people do not see: it is answered like everybody, and forgotten.
    if (told.website) return { code, callBy: addDays(this.clock.today(), 3) };
    await this.locations.require(this.db.manager, told.locationId);
    await this.gate.admitToDistrict(told.locationId);
    return this.db.transaction((tx) => this.save(tx, told, { code, keyHash, bodyHash, bornOn }));
  }

  /** Where a request stands, for whoever knows its code. A code that does not exist looks like any other mistake. */
  async status(address: string, typed: string): Promise<HelpStatusDto> {
    await this.gate.admitStatus(address);
    const [row] = await this.db.query<
      { status: HelpRequestStatus; attempts: number; due_on: string; is_in_work: boolean }[]
    >(
      `select h.status, h.attempts, h.due_on::text, c.status <> 'identified' as is_in_work
       from help_requests h join cases c on c.id = h.own_case_id where h.code = $1`,
      [readCode(typed)],
    );
    if (row === undefined) throw new Problem('not_found');
    const news = newsOf(row.status, row.attempts, row.is_in_work);
    const waits = news === 'received' || news === 'somebody_will_call';
    return { news, callBy: waits ? row.due_on : null };
  }

  private check(told: NewHelpRequestDto): string {
    const today = this.clock.today();
    if (!told.mayContact) throw Problem.at('#/mayContact', 'isRequired');
    const bornOn = told.bornOn ?? bornAbout(told.ageYears, today);
    if (bornOn === null) throw Problem.at('#/ageYears', 'isRequired');
    if (bornOn > today) throw Problem.at('#/bornOn', 'notInFuture');
    const age = ageOn(bornOn, today);
    if (age >= 18) throw Problem.at('#/bornOn', 'isUnder18');
    const instrument = instrumentAt(age);
    const answers = told.answers ?? {};
    const faults = instrument === null ? [] : answerFaults(instrument, answers);
    if (instrument === null && Object.keys(answers).length > 0) throw Problem.at('#/answers', 'isOldEnough');
    if (faults.length > 0)
      throw new Problem('invalid', {
        errors: faults.map(({ id, rule }) => ({ pointer: `#/answers/${id}`, rules: [rule] })),
      });
    return bornOn;
  }

  private async save(
    tx: EntityManager,
    told: NewHelpRequestDto,
    made: { code: string; keyHash: Buffer; bodyHash: Buffer; bornOn: string },
  ): Promise<HelpRequestReceiptDto> {
    // Two at once with one key: the second waits here, and finds what the first has kept.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 14))', [made.keyHash.toString('hex')]);
    const earlier = await this.received(tx, made.keyHash);
    if (earlier !== null) return receiptOf(earlier, made.bodyHash);
    const puzzleHash = createHash('sha256').update(told.puzzle).digest();
    const [used] = await tx.query<unknown[]>('select from help_requests where puzzle_hash = $1', [
      puzzleHash,
    ]);
    if (used !== undefined) throw Problem.at('#/puzzle', 'tooOld');

    const priority: Priority = told.inDanger ? 'high' : 'medium';
    const caseId = await this.openCase(tx, told, made.bornOn, priority);
    await this.tasks.scheduleTimed(tx, { id: caseId, priority }, { kind: 'answer_request' });
    const [task] = await tx.query<{ due_on: string }[]>(
      `select due_on::text from tasks where case_id = $1 and kind = 'answer_request'`,
      [caseId],
    );
    const dueOn = task?.due_on ?? addDays(this.clock.today(), 3);
    const [row] = await tx.query<{ id: string }[]>(
      `insert into help_requests (case_id, own_case_id, code, key_hash, body_hash, puzzle_hash, asker, concern, in_danger,
         born_approximate, answers, content_version, asker_name, phone, channel, reply_time, address, language,
         may_contact_at, due_on)
       values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, now(), $18)
       returning id`,
      [
        caseId,
        made.code,
        made.keyHash,
        made.bodyHash,
        puzzleHash,
        told.asker,
        told.concern ?? null,
        told.inDanger,
        told.bornOn === undefined,
        JSON.stringify(told.answers ?? {}),
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
    await tx.query(
      `insert into history (case_id, subject, subject_id, actor_role, action, to_status)
       values ($1, 'case', $1, 'family', 'create', 'identified'), ($1, 'help_request', $2, 'family', 'receive', 'received')`,
      [caseId, row?.id],
    );
    return { code: made.code, callBy: dueOn };
  }

  /** A child of her own for every request, whoever is known already: people compare them later. */
  private async openCase(
    tx: EntityManager,
    told: NewHelpRequestDto,
    bornOn: string,
    priority: Priority,
  ): Promise<string> {
    const name = { givenName: told.childName ?? nameless[told.language], familyName: null };
    const [team] = await tx.query<{ id: string; region_id: string }[]>(
      `select t.id, t.region_id from teams t join locations l on l.id = $1
       where t.active and (t.location_id = l.id or t.region_id = coalesce(l.parent_id, l.id))
       order by t.location_id = l.id desc, t.created_at, t.id limit 1`,
      [told.locationId],
    );
    // A region without a team is an installation that is not there yet: the page says whom to call.
    if (team === undefined) throw new Problem('unavailable');
    const [child] = await tx.query<{ id: string }[]>(
      `insert into children (given_name, search_name, match_keys, born_on, sex, location_id, locality, languages)
       select $1, $2, $3, $4, 'unknown', l.id, case when l.kind = 'district' then 'rural' else 'urban' end, array[$6::text]
       from locations l where l.id = $5 returning id`,
      [name.givenName, matchName(name), matchKeysOf(name), bornOn, told.locationId, told.language],
    );
    const [row] = await tx.query<{ id: string }[]>(
      `insert into cases (child_id, status, priority, team_id, region_id, opened_on)
       values ($1, 'identified', $2, $3, $4, $5) returning id`,
      [child?.id, priority, team.id, team.region_id, this.clock.today()],
    );
    if (row === undefined) throw new Problem('internal');
    return row.id;
  }

  private async received(tx: EntityManager, keyHash: Buffer): Promise<Received | null> {
    const [row] = await tx.query<Received[]>(
      'select code, due_on::text, body_hash from help_requests where key_hash = $1',
      [keyHash],
    );
    return row ?? null;
  }
}

function receiptOf({ code, due_on, body_hash }: Received, bodyHash: Buffer): HelpRequestReceiptDto {
  if (!body_hash.equals(bodyHash)) throw new Problem('key_reused');
  return { code, callBy: due_on };
}

/** In the middle of the year of life that was told. */
function bornAbout(years: number | undefined, today: string): string | null {
  if (years === undefined) return null;
  const sameDay = `${Number(today.slice(0, 4)) - years}${today.slice(4).replace('-02-29', '-02-28')}`;
  return addDays(sameDay, years === 0 ? 0 : -HALF_A_YEAR);
}
