import { Injectable } from '@nestjs/common';
import {
  ageOn,
  instrumentAt,
  ruleOf,
  SELF_ANSWERS_FROM,
  type Actor,
  type Language,
  type Relation,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import { ScreeningContent } from './screening-content.js';
import type { Screening } from './screening.entity.js';
import type { NewScreeningDto, UpdateScreeningDto } from './screenings.dto.js';
import { ScreeningsRepository } from './screenings.repository.js';

export const emptyScreening = (row: Case, actor: Actor, today: string): Partial<Screening> => ({
  caseId: row.id,
  status: 'draft',
  source: 'interview',
  instrument: null,
  ruleId: null,
  contentVersion: null,
  language: 'ru',
  screenedOn: today,
  ageYears: 0,
  administrationMode: 'proxy',
  respondentId: null,
  respondentRelation: null,
  answers: {},
  concern: null,
  results: [],
  outcome: null,
  authorId: actor.id,
  completedAt: null,
});

/** Who answers, in which language, on which day; the day decides the form. */
@Injectable()
export class ScreeningConversation {
  constructor(
    private readonly screenings: ScreeningsRepository,
    private readonly content: ScreeningContent,
    private readonly clock: Clock,
  ) {}

  /** Who answers, in which language, on which day: each as far as it was told. */
  async apply(
    tx: EntityManager,
    row: Case,
    screening: Screening,
    told: UpdateScreeningDto | NewScreeningDto,
  ): Promise<void> {
    if (told.screenedOn !== undefined) await this.setDay(tx, row, screening, told.screenedOn);
    if (told.language !== undefined) screening.language = told.language as Language;
    screening.contentVersion =
      screening.instrument === null ? null : this.content.versionOf(screening.language);
    if (told.administrationMode !== undefined)
      screening.administrationMode = told.administrationMode as Screening['administrationMode'];
    if (screening.administrationMode === 'self') {
      if (screening.ageYears < SELF_ANSWERS_FROM) throw Problem.at('#/administrationMode', 'isOldEnough');
      Object.assign(screening, { respondentId: null, respondentRelation: null });
      return;
    }
    if (told.relation !== undefined) screening.respondentRelation = told.relation as Relation;
    if (told.respondentId === undefined) return;
    screening.respondentId = told.respondentId;
    if (told.respondentId === null) return;
    const relation = await this.screenings.relationOf(tx, row, told.respondentId);
    if (relation === null) throw Problem.at('#/respondentId', 'exists');
    screening.respondentRelation = relation;
  }

  /** The form follows from the age on the day; once something is answered, another day must ask for the same form. */
  async setDay(tx: EntityManager, row: Case, screening: Screening, on: string): Promise<void> {
    const bornOn = await this.screenings.bornOn(tx, row);
    if (on > this.clock.today()) throw Problem.at('#/screenedOn', 'notInFuture');
    if (on < bornOn) throw Problem.at('#/screenedOn', 'notBeforeBirth');
    const ageYears = ageOn(bornOn, on);
    const instrument = instrumentAt(ageYears);
    const isBegun = Object.keys(screening.answers).length > 0 || screening.id !== undefined;
    if (isBegun && instrument !== screening.instrument) throw Problem.at('#/screenedOn', 'isSameForm');
    const ruleId = instrument === null ? null : ruleOf[instrument];
    Object.assign(screening, { screenedOn: on, ageYears, instrument, ruleId });
  }
}
