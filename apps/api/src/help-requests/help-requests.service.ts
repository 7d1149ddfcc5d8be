import { Injectable } from '@nestjs/common';
import {
  addDays,
  ageOn,
  answerFaults,
  codeFrom,
  instrumentAt,
  isCode,
  mayAnswer,
  mayAsk,
  newsOf,
  readCode,
  type Asker,
  type CaseStatus,
  type HelpRequestStatus,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { LocationsService } from '../locations/locations.service.js';
import { Problem } from '../platform/problem.js';
import { HelpGate, type Admitted } from './help-gate.js';
import { hashOf, HelpIntake, type Marks, type Told } from './help-intake.js';
import type {
  HelpPlacesDto,
  HelpRequestReceiptDto,
  HelpStatusDto,
  NewHelpRequestDto,
} from './help-requests.dto.js';

const HALF_A_YEAR = 182;

interface Received {
  readonly code: string;
  readonly due_on: string;
  readonly body_hash: Buffer;
}

interface Standing {
  readonly status: HelpRequestStatus;
  readonly attempts: number;
  readonly due_on: string;
  readonly own_case: CaseStatus;
}

/** What a family can do without an account. It never looks for a child who is known: there is nothing to reveal. */
@Injectable()
export class HelpRequestsService {
  constructor(
    private readonly db: DataSource,
    private readonly gate: HelpGate,
    private readonly intake: HelpIntake,
    private readonly locations: LocationsService,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  async places(): Promise<HelpPlacesDto> {
    const { items } = JSON.parse(await this.locations.list()) as { items: HelpPlacesDto['places'] };
    const [callWithin] = await this.db.query<HelpPlacesDto['callWithin'][]>(
      `select amount, unit from time_limits where step = 'first_contact' and priority = 'medium'`,
    );
    if (callWithin === undefined) throw new Problem('internal');
    return { places: items, helplines: this.configuration.helplines, callWithin };
  }

  /** Takes a request once: the same key and words again get the same code. */
  async ask(
    address: string,
    key: string | undefined,
    sent: NewHelpRequestDto,
  ): Promise<HelpRequestReceiptDto> {
    if (key === undefined || !/^[\x21-\x7e]{16,100}$/.test(key))
      throw Problem.at('#/Idempotency-Key', 'isKey');
    const work = await this.gate.checkPuzzle(sent.puzzle, sent.puzzleAnswer);
    const { puzzle, puzzleAnswer: _answer, website, ...told } = sent;
    const keyHash = await this.gate.derive('key', key);
    const bodyHash = hashOf(JSON.stringify(website === undefined ? told : { ...told, website }));
    const earlier = await this.received(this.db.manager, keyHash);
    if (earlier !== null) return receiptOf(earlier, bodyHash);

    const bornOn = this.check(told);
    const code = codeFrom(await this.gate.derive('code', key));
    const marks = { code, keyHash, bodyHash, bornOn, puzzleHash: hashOf(puzzle) };
    await this.locations.require(this.db.manager, told.locationId);
    const admitted = await this.gate.admit(address, told.locationId, work);
    // A program filled in what people do not see: it is answered like everybody, and forgotten.
    if (website) {
      const callBy = await this.intake.callBy(this.db.manager, this.intake.priorityOf(told, bornOn));
      return { code, callBy };
    }
    return this.db.transaction((tx) => this.keep(tx, told, marks, admitted));
  }

  /** Where a request stands, for whoever knows its code. A code that does not exist looks like any other mistake. */
  async status(address: string, typed: string): Promise<HelpStatusDto> {
    const code = readCode(typed);
    // A slip is no guess: it costs nothing, and nobody is shut out for it.
    if (!isCode(code)) throw Problem.at('#/code', 'isCode');
    await this.gate.admitStatus(address);
    const [row] = await this.db.query<Standing[]>(
      `select h.status, h.attempts, h.due_on::text, c.status as own_case
       from help_requests h join cases c on c.id = h.own_case_id where h.code = $1
       union all
       select case when u.discarded_at is null then 'received' else 'discarded' end, 0, u.due_on::text, 'identified'
       from unverified_requests u where u.code = $1`,
      [code],
    );
    if (row === undefined) {
      await this.gate.wrongCode(address);
      throw new Problem('not_found');
    }
    const news = newsOf(row.status, row.attempts, row.own_case);
    const waits = news === 'received' || news === 'somebody_will_call';
    return { news, callBy: waits ? row.due_on : null };
  }

  /** @returns calendar date of birth, told or reckoned from the age */
  private check(told: Told): string {
    const today = this.clock.today();
    if (!told.mayContact) throw Problem.at('#/mayContact', 'isRequired');
    const bornOn = told.bornOn ?? bornAbout(told.ageYears, today);
    if (bornOn === null) throw Problem.at('#/ageYears', 'isRequired');
    if (bornOn > today) throw Problem.at('#/bornOn', 'notInFuture');
    const age = ageOn(bornOn, today);
    if (age >= 18) throw Problem.at('#/bornOn', 'isUnder18');
    const asker = told.asker as Asker;
    if (!mayAsk(asker, age)) throw Problem.at('#/asker', 'isOldEnough');
    const answers = told.answers ?? {};
    if (Object.keys(answers).length === 0) return bornOn;
    const instrument = instrumentAt(age);
    if (instrument === null || !mayAnswer(asker, age)) throw Problem.at('#/answers', 'isOldEnough');
    const faults = answerFaults(instrument, answers);
    if (faults.length > 0)
      throw new Problem('invalid', {
        errors: faults.map(({ id, rule }) => ({ pointer: `#/answers/${id}`, rules: [rule] })),
      });
    return bornOn;
  }

  private async keep(
    tx: EntityManager,
    told: Told,
    marks: Marks,
    { verified, sentBefore }: Admitted,
  ): Promise<HelpRequestReceiptDto> {
    // Two at once with one key: the second waits here, and finds what the first has kept.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 14))', [marks.keyHash.toString('hex')]);
    const earlier = await this.received(tx, marks.keyHash);
    if (earlier !== null) return receiptOf(earlier, marks.bodyHash);
    const [used] = await tx.query<unknown[]>(
      `select from help_requests where puzzle_hash = $1 union all select from unverified_requests where puzzle_hash = $1`,
      [marks.puzzleHash],
    );
    if (used !== undefined) throw Problem.at('#/puzzle', 'tooOld');
    if (!verified) return this.intake.park(tx, told, marks, sentBefore);
    const { callBy } = await this.intake.file(tx, told, marks);
    return { code: marks.code, callBy };
  }

  private async received(tx: EntityManager, keyHash: Buffer): Promise<Received | null> {
    const [row] = await tx.query<Received[]>(
      `select code, due_on::text, body_hash from help_requests where key_hash = $1
       union all select code, due_on::text, body_hash from unverified_requests where key_hash = $1`,
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
