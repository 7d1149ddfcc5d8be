import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import { hashOfToken } from '../platform/session-reader.js';
import { Transactions } from '../platform/transactions.js';
import { calendarText } from './calendar-text.js';
import type { CalendarDto, CalendarLinkDto } from './calendar.dto.js';
import { CalendarRepository } from './calendar.repository.js';
import { ReadLimit } from './read-limit.js';

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/** One's own tasks in one's own calendar, by a link that nobody can guess. */
@Injectable()
export class CalendarService {
  private readonly limit = new ReadLimit();

  constructor(
    private readonly feeds: CalendarRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  get(actor: Actor): Promise<CalendarDto> {
    return this.feeds.get(actor);
  }

  /**
   * Makes the link, or another one in place of the one that was seen. What the database keeps does not open it; the answer is
   * not kept either, so a second press cannot be told the same link: it is told that there is one.
   *
   * @throws {Problem} `conflict` if another link is there than the one that was seen
   */
  renew(actor: Actor, replaces: string | null): Promise<CalendarLinkDto> {
    const keepAnswer = false;
    return this.transactions.run(
      actor,
      async (tx) => {
        const token = randomBytes(32).toString('base64url');
        const createdAt = await this.feeds.put(tx, actor, hashOfToken(token), replaces);
        if (createdAt === null) throw new Problem('conflict');
        return { path: `/api/calendar/${token}.ics`, createdAt };
      },
      keepAnswer,
    );
  }

  revoke(actor: Actor): Promise<void> {
    return this.transactions.run(actor, (tx) => this.feeds.remove(tx, actor));
  }

  /**
   * @param file what the address ends with: the secret, and `.ics`
   * @throws {Problem} `not_found` if there is no such link, `too_many_requests` if this address asks too often
   */
  async read(file: string, address: string): Promise<string> {
    this.limit.admit(address);
    const token = FILE.exec(file)?.[1];
    const reader = token === undefined ? null : await this.feeds.readerOf(hashOfToken(token));
    if (reader === null) throw new Problem('not_found');
    const tasks = await this.feeds.tasksOf(reader, this.clock.today());
    return calendarText(tasks, reader.language, this.clock.timeZone);
  }
}
