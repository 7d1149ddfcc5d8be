import type { Language } from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import { stageOf, type Telling } from './telling.js';
import { noteBodies, taskTitles } from './texts.js';
import type { VainOutcome } from './told.js';

/** Calls and visits, each with its note, and the next one that follows. */
export function tellFollowUps(story: Telling, from: Moment): void {
  const { random, calendar } = story.scene;
  const { status, told } = story.drawn;
  if (stageOf(status) < 1) return;
  const interval = { high: 7, medium: 14, low: 30 }[story.file.priority];
  const next = told?.followUpIn ?? random.weighted([[random.whole(-6, -1), 14], [0, 9], [random.whole(1, 5), 22], [random.whole(6, interval), 55]]); // prettier-ignore
  const last = Math.min(calendar.today + next - interval, calendar.lastDay);
  const days = [last - interval, last].filter((day) => day > dayOf(from) && day <= calendar.lastDay);
  for (const day of days) {
    const at = calendar.officeHours(random, day);
    const kind = random.chance(0.65) ? 'call' : 'visit';
    story.on(at, () => addContact(story, at, kind));
    if (random.chance(0.2)) story.on(at + 900, () => addNote(story, at + 900, 'note'));
  }
}

function addContact(story: Telling, at: Moment, kind: 'call' | 'visit'): void {
  const { file } = story;
  addNote(story, at, kind);
  file.lastContact = Math.max(file.lastContact, dayOf(at));
  file.touch(at);
  if (file.status !== 'active') return;
  file.tasks.finish(at, story.worker, ['follow_up'], undefined, true);
  file.tasks.scheduleNext(at, 'follow_up');
}

function addNote(story: Telling, at: Moment, kind: 'call' | 'visit' | 'note'): void {
  const { file, worker: actor } = story;
  const { batch, ids, random, calendar } = story.scene;
  const id = ids.next();
  const shareable = random.chance(0.3);
  const body = story.text(noteBodies[kind]);
  batch.add('notes', {
    id,
    case_id: file.id,
    kind,
    body,
    shareable,
    author_id: actor.id,
    created_at: calendar.instant(at),
  });
}

/** What people write when nobody was there. */
const vainWords: Readonly<Record<VainOutcome, Readonly<Record<Language, string>>>> = {
  no_answer: { kk: 'Жауап бермеді', ru: 'Не ответили', en: 'No answer' },
  wrong_number: { kk: 'Нөмір қате', ru: 'Неверный номер', en: 'Wrong number' },
};

/** An attempt to reach the family that came to nothing: no contact. */
export function addAttempt(story: Telling, at: Moment, kind: 'call' | 'visit', outcome: VainOutcome): void {
  const { file, worker, language } = story;
  const { batch, ids, calendar } = story.scene;
  batch.add('notes', {
    id: ids.next(),
    case_id: file.id,
    kind,
    body: vainWords[outcome][language],
    shareable: false,
    contact_outcome: outcome,
    author_id: worker.id,
    created_at: calendar.instant(at),
  });
}

/** What somebody has written down to be done, beside what the workflow asks for. */
export function tellTasks(story: Telling): void {
  const { random, calendar } = story.scene;
  const { told, status } = story.drawn;
  const at = calendar.at(story.file.lastContact, 17, 30);
  for (const [daysAgo, outcome] of told?.attempts ?? [])
    addAttempt(story, calendar.at(calendar.today - daysAgo, 16, 10), 'call', outcome);
  for (const { kind, title, dueIn, dueAt, snooze } of told?.tasks ?? []) {
    story.file.tasks.add(
      at,
      {
        kind,
        title,
        dueOn: calendar.today + dueIn,
        ...(dueAt ? { dueAt } : {}),
        ...(snooze ? { snooze: { until: calendar.today + snooze.days, reason: snooze.reason } } : {}),
      },
      story.worker,
    );
  }
  if (told?.tasks || told?.followUpIn !== undefined || status !== 'active' || !random.chance(0.25)) return;
  const kind = random.pick(['call', 'visit', 'other'] as const);
  const dueOn = calendar.today + random.weighted([[random.whole(-5, -1), 1], [0, 1], [random.whole(1, 20), 6]]); // prettier-ignore
  story.file.tasks.add(at, { kind, title: story.text(taskTitles[kind]), dueOn }, story.worker);
}
