import { addDays, instantIn, type Language, type TaskKind } from '@birge/domain';
import ical from 'ical-generator';
import type { CalendarTask } from './calendar.repository.js';

/** A calendar lies open on phones and in other people's programs: so it says what kind of work it is, and no more. */
type Word = 'title' | 'case' | 'visit' | 'call' | 'contact' | 'plan' | 'referral' | 'assessment' | 'task';

const words: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  kk: {
    title: 'Birge: менің күнім',
    case: 'іс',
    visit: 'Үйге бару',
    call: 'Қоңырау шалу',
    contact: 'Хабарласу',
    plan: 'Жоспар',
    referral: 'Жолдама',
    assessment: 'Бағалау',
    task: 'Тапсырма',
  },
  ru: {
    title: 'Birge: мой день',
    case: 'дело',
    visit: 'Визит',
    call: 'Звонок',
    contact: 'Связаться',
    plan: 'План',
    referral: 'Направление',
    assessment: 'Оценка',
    task: 'Задача',
  },
  en: {
    title: 'Birge: my day',
    case: 'case',
    visit: 'Visit',
    call: 'Call',
    contact: 'Get in touch',
    plan: 'Plan',
    referral: 'Referral',
    assessment: 'Assessment',
    task: 'Task',
  },
};

const wordOf: Readonly<Partial<Record<TaskKind, Word>>> = {
  visit: 'visit',
  call: 'call',
  follow_up: 'contact',
  check_after_closure: 'contact',
  answer_request: 'contact',
  assess: 'assessment',
  screen: 'assessment',
  write_plan: 'plan',
  correct_plan: 'plan',
  review_plan: 'plan',
  plan_action: 'plan',
  follow_up_referral: 'referral',
  choose_another: 'referral',
  check_waiting_list: 'referral',
};

const HOUR = 3_600_000;
const HOURS_BETWEEN_READS = 1;

/** The tasks as an iCalendar text (RFC 5545). Days without an hour are whole days; hours are written in UTC. */
export function calendarText(tasks: readonly CalendarTask[], language: Language, timeZone: string): string {
  const say = words[language];
  const calendar = ical({
    name: say.title,
    prodId: { company: 'Birge', product: 'My day', language: language.toUpperCase() },
    ttl: HOURS_BETWEEN_READS * 3600,
  });
  for (const { id, kind, number, on, at, version, updatedAt } of tasks) {
    const start = at === null ? new Date(`${on}T00:00:00Z`) : instantIn(timeZone, on, at);
    calendar.createEvent({
      id: `${id}@birge`,
      sequence: version,
      stamp: updatedAt,
      start,
      end: at === null ? new Date(`${addDays(on, 1)}T00:00:00Z`) : new Date(start.getTime() + HOUR),
      allDay: at === null,
      summary: `${say[wordOf[kind] ?? 'task']} · ${say.case} ${number}`,
    });
  }
  return calendar.toString();
}
