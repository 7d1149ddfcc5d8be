import { Injectable } from '@nestjs/common';
import { answerDueOn, dayIn, type ServiceStandard } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Configuration } from './configuration.js';

/** The calendar of the office: which day it is, and which days count. */
@Injectable()
export class Clock {
  constructor(private readonly configuration: Configuration) {}

  /** IANA name of the zone in which the organisation lives. */
  get timeZone(): string {
    return this.configuration.timeZone;
  }

  /** @returns calendar date `YYYY-MM-DD` where the organisation is */
  today(): string {
    return dayIn(this.configuration.timeZone, new Date());
  }

  /** @returns the last day on which an answer to something sent today is on time */
  async answerDueOn(tx: EntityManager, standard: ServiceStandard): Promise<string> {
    const today = this.today();
    const rows = await tx.query<{ held_on: string }[]>(
      `select held_on::text from holidays where held_on between $1::date and $1::date + 800`,
      [today],
    );
    return answerDueOn(today, standard, new Set(rows.map((row) => row.held_on)));
  }
}
