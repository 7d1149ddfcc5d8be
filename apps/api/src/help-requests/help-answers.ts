import { Injectable } from '@nestjs/common';
import {
  ageOn,
  answerFaults,
  instrumentAt,
  mayAnswer,
  ruleOf,
  withoutSkipped,
  type Actor,
  type Asker,
  type Instrument,
  type Relation,
  type ScreeningAnswers,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import type { Locked } from './help-desk.repository.js';

/** What became of the answers: a screening of their own, added to one that was begun, or kept with the request alone. */
type Taken = 'begun' | 'added' | 'beside';

interface Told {
  readonly answers: ScreeningAnswers;
  readonly instrument: Instrument | null;
}

/** Who was spoken to. */
interface Respondent {
  readonly relation: Relation | null;
  readonly personId: string | null;
}

/** Takes the answers that came with a request into the screening of the case, where they wait to be confirmed. */
@Injectable()
export class HelpAnswers {
  constructor(
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  /** The answers stay with the request too, whatever becomes of them. The case is locked. */
  async takeOver(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    respondent: Respondent,
  ): Promise<{ answers: Taken } | null> {
    const [told] = await tx.query<Told[]>('select answers, instrument from help_requests where id = $1', [
      row.id,
    ]);
    if (told === undefined || Object.keys(told.answers).length === 0) return null;
    const ageYears = ageOn(row.bornOn, this.clock.today());
    const instrument = instrumentAt(ageYears);
    const asker = row.asker as Asker;
    // Another form by now, a birthday later or after the day was corrected: the same number asks something else there.
    if (instrument === null || instrument !== told.instrument || !mayAnswer(asker, ageYears))
      return { answers: 'beside' };
    const [draft] = await tx.query<
      { id: string; instrument: Instrument | null; answers: ScreeningAnswers }[]
    >(`select id, instrument, answers from screenings where case_id = $1 and status = 'draft' for update`, [
      row.ownCase.id,
    ]);
    if (draft !== undefined) return { answers: await this.add(tx, draft, told) };
    await this.begin(tx, actor, row, { ...respondent, instrument, ageYears, isSelf: asker === 'self' });
    return { answers: 'begun' };
  }

  /** What was asked in the conversation stands; the family's own answers fill what was not asked yet. */
  private async add(
    tx: EntityManager,
    draft: Told & { readonly id: string },
    { instrument, answers: told }: Told,
  ): Promise<Taken> {
    if (instrument === null || draft.instrument !== instrument) return 'beside';
    const answers = withoutSkipped(instrument, { ...told, ...draft.answers });
    const isMore = Object.keys(answers).length > Object.keys(draft.answers).length;
    if (!isMore || answerFaults(instrument, answers).length > 0) return 'beside';
    await tx.query(
      'update screenings set answers = $2, version = version + 1, updated_at = now() where id = $1',
      [draft.id, JSON.stringify(answers)],
    );
    return 'added';
  }

  private async begin(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    told: Respondent & { instrument: Instrument; ageYears: number; isSelf: boolean },
  ): Promise<void> {
    const [screening] = await tx.query<{ id: string }[]>(
      `insert into screenings (case_id, instrument, rule_id, content_version, language, screened_on, age_years,
         administration_mode, respondent_id, respondent_relation, answers, author_id)
       select h.own_case_id, $2, $3, h.content_version, h.language, $4, $5, $6, $7, $8, h.answers, $9
       from help_requests h where h.id = $1 returning id`,
      [
        row.id,
        told.instrument,
        ruleOf[told.instrument],
        this.clock.today(),
        told.ageYears,
        told.isSelf ? 'self' : 'proxy',
        told.isSelf ? null : told.personId,
        told.isSelf ? null : told.relation,
        actor.id,
      ],
    );
    await this.history.append(tx, actor, {
      caseId: row.ownCase.id,
      subject: 'screening',
      subjectId: screening?.id ?? row.id,
      action: 'create',
      to: 'draft',
    });
  }
}
