import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fitsPuzzle, puzzleBits, standingOf, type Standing } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { networkOf } from './network.js';
import type { PuzzleDto } from './help-requests.dto.js';

/** How often in how many seconds. */
interface Limit {
  readonly times: number;
  readonly seconds: number;
}

const MINUTE = 60;
const TEN_MINUTES = 600;
const DAY = 86_400;

/**
 * Many phones share one address of a mobile network: a village must not be shut out by its neighbours. So nobody is refused for
 * what others sent from the same address; whoever has sent many waits in a line of her own, behind those who have sent few.
 */
export const limits = {
  line: [
    { times: 60, seconds: MINUTE },
    { times: 30, seconds: MINUTE },
    { times: 10, seconds: MINUTE },
  ],
  /** So many from one address are counted; more say no more. */
  address: { times: 1000, seconds: DAY },
  /** So many a day go straight to the caseworkers of a district; the others are looked at first. */
  district: { times: 100, seconds: DAY },
  puzzle: { times: 600, seconds: MINUTE },
  status: { times: 60, seconds: TEN_MINUTES },
  wrongCode: { times: 10, seconds: TEN_MINUTES },
  /** Beyond these only those are answered who have guessed nothing wrong today. */
  wrongCodes: { times: 300, seconds: TEN_MINUTES },
  wrongToday: { times: 1000, seconds: DAY },
} as const satisfies Record<string, Limit | readonly Limit[]>;

/** Nobody fills in six screens in less; whoever was offline gets the puzzle at the end and waits for it. */
const FASTEST_MS = 3000;
const PUZZLE_LIVES_MS = 2 * 3_600_000;

/** How a request came through: how many came from there before, and whether it may go straight to the caseworkers. */
export interface Admitted {
  readonly sentBefore: number;
  readonly verified: boolean;
}

/**
 * What holds back floods of requests, before anything is written: a puzzle that costs the sender, and counts that all
 * processes share. An address is kept as a hash, and for a day at most.
 */
@Injectable()
export class HelpGate {
  private secret: Promise<Buffer> | null = null;

  constructor(private readonly db: DataSource) {}

  async puzzle(address: string): Promise<PuzzleDto> {
    await this.count('puzzle', limits.puzzle, networkOf(address));
    const bits = await this.bitsFor(standingOf(1 + (await this.sentFrom(address))));
    const body = `${Date.now().toString(36)}.${bits}.${randomBytes(9).toString('base64url')}`;
    return { token: `${body}.${await this.sign(body)}`, bits };
  }

  /**
   * @returns how hard the work was that was done
   * @throws {Problem} `invalid` at the puzzle: not ours, too old, too soon, not solved. Costs no query.
   */
  async checkPuzzle(token: string, answer: string): Promise<number> {
    const [at = '', bits = '', nonce = '', mark = '', ...more] = token.split('.');
    // With something behind the mark one puzzle would be as many as anybody likes.
    if (more.length > 0 || !same(mark, await this.sign(`${at}.${bits}.${nonce}`)))
      throw Problem.at('#/puzzle', 'isOurs');
    const age = Date.now() - Number.parseInt(at, 36);
    if (age > PUZZLE_LIVES_MS) throw Problem.at('#/puzzle', 'tooOld');
    if (age < FASTEST_MS) throw Problem.at('#/puzzle', 'tooSoon');
    if (!fitsPuzzle(token, Number(bits), answer)) throw Problem.at('#/puzzleAnswer', 'isSolved');
    return Number(bits);
  }

  /**
   * Lets a request in. In a flood families are not refused: what comes from where little came goes first, and what cannot be told
   * from the flood waits to be looked at.
   *
   * @throws {Problem} `too_many_requests` when the line of this sender is full for the moment
   */
  async admit(address: string, locationId: string, work: number): Promise<Admitted> {
    const network = networkOf(address);
    const sent = (await this.tally('address', limits.address, network)) ?? limits.address.times;
    const standing = standingOf(sent);
    const asked = await this.bitsFor(standing);
    const line = limits.line[standing];
    if ((await this.tally(`line-${standing}`, line)) === null) {
      // Who was sent away has not sent anything.
      await this.takeBack('address', network);
      throw tooMany(line.seconds);
    }
    // A puzzle that was fetched in calm times and kept for later is worth less.
    const mayBeDirect = standing === 0 && work >= asked - 1;
    const verified = mayBeDirect && (await this.tally('district', limits.district, locationId)) !== null;
    return { sentBefore: sent - 1, verified };
  }

  /** @throws {Problem} `too_many_requests` for whoever guesses, and while many guess for whoever has guessed wrong before */
  async admitStatus(address: string): Promise<void> {
    const network = networkOf(address);
    await this.count('status', limits.status, network);
    const [wrong, wrongOfAll, wrongToday] = await Promise.all([
      this.hits('wrong-code', limits.wrongCode, network),
      this.hits('wrong-codes', limits.wrongCodes),
      this.hits('wrong-today', limits.wrongToday, network),
    ]);
    const isGuessing = wrong >= limits.wrongCode.times;
    const isSuspected = wrongToday > 0 && wrongOfAll >= limits.wrongCodes.times;
    if (isGuessing || isSuspected) throw tooMany(TEN_MINUTES);
  }

  /** Nobody has this code. */
  async wrongCode(address: string): Promise<void> {
    const network = networkOf(address);
    await this.tally('wrong-code', limits.wrongCode, network);
    await this.tally('wrong-codes', limits.wrongCodes);
    await this.tally('wrong-today', limits.wrongToday, network);
  }

  /** Bytes that nobody else can make from this text. */
  async derive(purpose: string, text: string): Promise<Buffer> {
    return createHmac('sha256', await this.key())
      .update(`${purpose}\n${text}`)
      .digest();
  }

  async forget(): Promise<void> {
    await this.db.query(`delete from help_limits where first_at < now() - interval '1 day'`);
  }

  private async bitsFor(standing: Standing): Promise<number> {
    const [row] = await this.db.query<{ hits: number }[]>(
      `select coalesce(sum(hits), 0)::integer as hits from help_limits
       where subject in ('line-0', 'line-1', 'line-2') and first_at > now() - interval '1 minute'`,
    );
    return puzzleBits(row?.hits ?? 0, standing);
  }

  /** How many requests came from there within a day. */
  private sentFrom(address: string): Promise<number> {
    return this.hits('address', limits.address, networkOf(address));
  }

  private async hits(name: string, { seconds }: Limit, of = ''): Promise<number> {
    const [row] = await this.db.query<{ hits: number }[]>(
      `select hits from help_limits where subject = $1 and first_at > now() - $2 * interval '1 second'`,
      [await this.subject(name, of), seconds],
    );
    return row?.hits ?? 0;
  }

  /** @throws {Problem} `too_many_requests`, with the time after which it is worth trying again */
  private async count(name: string, limit: Limit, of = ''): Promise<void> {
    if ((await this.tally(name, limit, of)) === null) throw tooMany(limit.seconds);
  }

  /**
   * Counts in one short statement. Beyond the limit nothing is written, so a flood cannot even keep the row busy.
   *
   * @returns how often it was, this time included; `null` beyond the limit
   */
  private async tally(name: string, { times, seconds }: Limit, of = ''): Promise<number | null> {
    const [row] = await this.db.query<{ hits: number }[]>(
      `insert into help_limits as l (subject, hits, first_at) values ($1, 1, now())
       on conflict (subject) do update set
         hits = case when l.first_at > now() - $3 * interval '1 second' then l.hits + 1 else 1 end,
         first_at = case when l.first_at > now() - $3 * interval '1 second' then l.first_at else now() end
       where l.hits < $2 or l.first_at <= now() - $3 * interval '1 second'
       returning hits`,
      [await this.subject(name, of), times, seconds],
    );
    return row?.hits ?? null;
  }

  private async takeBack(name: string, of: string): Promise<void> {
    await this.db.query('update help_limits set hits = hits - 1 where subject = $1 and hits > 0', [
      await this.subject(name, of),
    ]);
  }

  private async subject(name: string, of: string): Promise<string> {
    return of === ''
      ? name
      : `${name}:${(await this.derive('limit', of)).toString('base64url').slice(0, 22)}`;
  }

  private async sign(text: string): Promise<string> {
    return (await this.derive('puzzle', text)).toString('base64url').slice(0, 22);
  }

  private key(): Promise<Buffer> {
    this.secret ??= this.db
      .query<{ secret: Buffer }[]>('select secret from help_secret')
      .then(([row]) => {
        if (row === undefined) throw new Problem('internal');
        return row.secret;
      })
      .catch((error: unknown) => {
        this.secret = null;
        throw error;
      });
    return this.secret;
  }
}

const tooMany = (seconds: number): Problem =>
  new Problem('too_many_requests', {}, { 'retry-after': String(Math.min(seconds, 3600)) });

function same(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
