import {
  difficultyLevels,
  instrumentAt,
  isAsked,
  questions,
  ruleOf,
  score,
  type DifficultyLevel,
  type Instrument,
  type Question,
} from '@birge/domain';
import { dayOf, SECONDS_A_DAY, type Moment } from './calendar.js';
import type { Random } from './random.js';
import type { Difficulty } from './shared.js';
import type { Telling } from './telling.js';
import { caregiverWords } from './texts.js';

const DAYS_TO_NEXT = 365;
/** The edition of the words that comes with the product. */
const CONTENT_VERSION = 'birge-2026.1';

/** What the family said, by what is hard for the child: filters mostly "no", one answer in forty not known. */
function inventAnswers(
  random: Random,
  instrument: Instrument,
  difficulties: readonly Difficulty[],
): Record<string, number> {
  const levels = new Map(difficulties.map(({ domain, level }) => [domain, level as DifficultyLevel]));
  const answers: Record<string, number> = {};
  for (const question of questions[instrument]) {
    if (!isAsked(question, answers)) continue;
    const level = levels.get(question.domain) ?? 'none';
    answers[question.id] = random.chance(0.025) ? 9 : codeOf(random, question, level);
  }
  return answers;
}

function codeOf(random: Random, { domain, scale, counts }: Question, level: DifficultyLevel): number {
  const degree = difficultyLevels.indexOf(level);
  switch (scale) {
    case 'YN':
      return domain === 'walking' && degree > 1 && random.chance(0.4) ? 1 : 2;
    case 'DIFF4':
      // With equipment it goes a little better than without.
      return counts === undefined ? Math.max(1, degree) : degree + 1;
    case 'DIFF3':
      return Math.max(2, degree + 1);
    case 'BEHAV4':
      return ([1, 3, 4, 4] as const)[degree] ?? 1;
    case 'FREQ5':
      return ([5, 3, 1, 1] as const)[degree] ?? 5;
  }
}

/** The questions before the needs: asked at home on one day, and once more after a year. */
export function tellScreening(story: Telling, at: Moment, difficulties: readonly Difficulty[]): void {
  const { calendar } = story.scene;
  writeScreening(story, at, difficulties);
  const again = at + DAYS_TO_NEXT * SECONDS_A_DAY;
  if (dayOf(again) < calendar.today - 30 && story.drawn.status === 'active')
    writeScreening(story, again, difficulties);
}

function writeScreening(story: Telling, at: Moment, difficulties: readonly Difficulty[]): void {
  const { random, calendar, ids, batch } = story.scene;
  const { file, worker } = story;
  const on = calendar.day(dayOf(at));
  const age = file.child.birth.ageOn(on);
  const instrument = instrumentAt(age);
  const answers = instrument === null ? {} : inventAnswers(random, instrument, difficulties);
  const found = instrument === null ? null : score(instrument, answers);
  const id = ids.next();
  const entry = { actor: worker, subject: 'screening', subjectId: id } as const;
  story.on(at, () => {
    if (file.status === 'closed') return;
    if (instrument === null) file.note({ ...entry, at, action: 'note_concern', from: null, to: 'completed' });
    else file.note({ ...entry, at, action: 'complete', from: 'draft', to: 'completed' });
    file.tasks.finish(at, worker, ['screen']);
    file.tasks.schedule(at, {
      kind: 'screen',
      dueOn: Math.max(dayOf(at) + DAYS_TO_NEXT, calendar.today + 7),
    });
  });
  batch.add('screenings', {
    id, case_id: file.id, status: 'completed', source: 'interview', instrument,
    rule_id: instrument === null ? null : ruleOf[instrument], content_version: instrument === null ? null : CONTENT_VERSION,
    language: file.child.language, screened_on: on, age_years: age, administration_mode: 'proxy',
    respondent_id: file.child.guardian.id, respondent_relation: file.child.guardian.relation,
    answers: JSON.stringify(answers), concern: instrument === null ? story.text(caregiverWords) : null,
    results: JSON.stringify(found?.domains ?? []), outcome: found?.outcome ?? 'not_applicable', author_id: worker.id,
    completed_at: calendar.instant(at), version: 2, created_at: calendar.instant(at), updated_at: calendar.instant(at),
  }); // prettier-ignore
}
