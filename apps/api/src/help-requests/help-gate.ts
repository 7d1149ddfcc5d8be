import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fitsPuzzle, puzzleBits } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { PuzzleDto } from './help-requests.dto.js';

/** How often in how many seconds. */
interface Limit {
  readonly times: number;
  readonly seconds: number;
}

/** Many phones share one address of a mobile network: a village must not be shut out by its neighbours. */
export const limits = {
  address: { times: 10, seconds: 3600 },
  everybody: { times: 60, seconds: 60 },
  district: { times: 200, seconds: 86_400 },
  puzzle: { times: 120, seconds: 60 },
  status: { times: 20, seconds: 600 },
  statusOfAll: { times: 600, seconds: 60 },
} as const satisfies Record<string, Limit>;

/** Nobody fills in six screens in less; whoever was offline gets the puzzle at the end and waits for it. */
const FASTEST_MS = 3000;
const PUZZLE_LIVES_MS = 2 * 3_600_000;

/**
 * What holds back floods of requests, before anything is written: a puzzle that costs the sender, and limits that all
 * processes share. An address is kept as a hash, and for a day at most.
 */
@Injectable()
export class HelpGate {
  private secret: Promise<Buffer> | null = null;

  constructor(private readonly db: DataSource) {}

  async puzzle(address: string): Promise<PuzzleDto> {
    await this.count('puzzle', limits.puzzle, address);
    const [row] = await this.db.query<{ hits: number }[]>(
      `select hits from help_limits where subject = 'everybody' and first_at > now() - interval '1 minute'`,
    );
    const bits = puzzleBits(row?.hits ?? 0);
    const body = `${Date.now().toString(36)}.${bits}.${randomBytes(9).toString('base64url')}`;
    return { token: `${body}.${await this.sign(body)}`, bits };
  }

  /** @throws {Problem} `invalid` at the puzzle: not ours, too old, too soon, not solved. Costs no query. */
  async checkPuzzle(token: string, answer: string): Promise<void> {
    const [at = '', bits = '', nonce = '', mark = '', ...more] = token.split('.');
    // With something behind the mark one puzzle would be as many as anybody likes.
    if (more.length > 0 || !same(mark, await this.sign(`${at}.${bits}.${nonce}`)))
      throw Problem.at('#/puzzle', 'isOurs');
    const age = Date.now() - Number.parseInt(at, 36);
    if (age > PUZZLE_LIVES_MS) throw Problem.at('#/puzzle', 'tooOld');
    if (age < FASTEST_MS) throw Problem.at('#/puzzle', 'tooSoon');
    if (!fitsPuzzle(token, Number(bits), answer)) throw Problem.at('#/puzzleAnswer', 'isSolved');
  }

  async admitRequest(address: string): Promise<void> {
    await this.count('address', limits.address, address);
    await this.count('everybody', limits.everybody);
  }

  admitToDistrict(locationId: string): Promise<void> {
    return this.count('district', limits.district, locationId);
  }

  async admitStatus(address: string): Promise<void> {
    await this.count('status', limits.status, address);
    await this.count('statusOfAll', limits.statusOfAll);
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

  /**
   * Counts in one short statement. Beyond the limit nothing is written, so a flood cannot even keep the row busy.
   *
   * @throws {Problem} `too_many_requests`, with the time after which it is worth trying again
   */
  private async count(name: string, { times, seconds }: Limit, of = ''): Promise<void> {
    const subject =
      of === '' ? name : `${name}:${(await this.derive('limit', of)).toString('base64url').slice(0, 22)}`;
    const rows = await this.db.query<unknown[]>(
      `insert into help_limits as l (subject, hits, first_at) values ($1, 1, now())
       on conflict (subject) do update set
         hits = case when l.first_at > now() - $3 * interval '1 second' then l.hits + 1 else 1 end,
         first_at = case when l.first_at > now() - $3 * interval '1 second' then l.first_at else now() end
       where l.hits < $2 or l.first_at <= now() - $3 * interval '1 second'
       returning hits`,
      [subject, times, seconds],
    );
    if (rows.length > 0) return;
    throw new Problem('too_many_requests', {}, { 'retry-after': String(Math.min(seconds, 3600)) });
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

function same(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
