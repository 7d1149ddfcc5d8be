import { priorities, type CaseStatus, type Priority } from '@birge/domain';
import type { ToldCase } from './told.js';

/** The 13 cases of Айгүл Сейітова that the pictures of the screens show; moments count from today. */
const aigul: readonly ToldCase[] = [
  {
    child: {
      familyName: 'Ермекқызы', givenName: 'Аружан', sex: 'female', age: 6, settlement: 'Бесағаш', mother: 'Гүлнар Ермекова',
      father: 'Серік Ермеков', motherPhone: '8 700 000 41 07', language: 'kk', mseEndsIn: 42, teacher: 'Лаура Досанова',
      supportNotes: 'Ходунокпен жүреді, пандус керек', guardianUserId: 'family',
    },
    culture: 'kazakh', number: '4821', status: 'active', priority: 'medium', openedAgo: 82, followUpIn: 12,
    goals: [['Ходунокпен мектеп қақпасына дейін жүреді', 'health_rehabilitation', 189], ['Қаңтарда қолдаумен даярлық сыныбына барады', 'education', 49]],
    referrals: [
      { service: 'RH-KPPK', organisation: '№ 2', status: 'waitlisted', sentAgo: 47, lastAgo: 0, isOpenQuestion: true,
        said: { queuePlace: 4, expectedOn: 53, nextCheckOn: 21, message: 'Алғашқы сабаққа ортез бен ауыстыратын аяқ киім ала келіңіз.' } },
      { service: 'ED-INCL', organisation: '№ 12', status: 'info_needed', sentAgo: 46, lastAgo: 3,
        said: { documents: ['pmpc_conclusion'], documentsDueOn: 10 } },
      { service: 'FA-CARE', status: 'accepted', sentAgo: 30, lastAgo: 6, said: { amount: 81_870, expectedOn: 17 } },
      { service: 'RH-PT', organisation: 'поликлиника', status: 'in_progress', sentAgo: 46, lastAgo: 24 },
    ],
    tasks: [{ kind: 'visit', title: 'Визит домой: забрать документ для школы', dueIn: 0, dueAt: '11:00' }],
  },
  {
    child: { familyName: 'Ахметов', givenName: 'Тимур', sex: 'male', age: 4, settlement: 'Талғар', motherPhone: '8 700 000 41 17' },
    culture: 'kazakh', number: '4655', status: 'active', priority: 'high', openedAgo: 150, followUpIn: 6,
    referrals: [
      { service: 'RH-ST', organisation: 'Бал дәурен', status: 'accepted', sentAgo: 40, lastAgo: 25 },
      { service: 'FA-DIS', status: 'completed', sentAgo: 70, lastAgo: 30, said: { amount: 81_870 } },
    ],
    tasks: [{ kind: 'call', title: 'Позвонить о первом занятии с логопедом', dueIn: -4 }],
  },
  {
    child: { familyName: 'Оспанов', givenName: 'Рамазан', sex: 'male', age: 15, settlement: 'Қызылқайрат' },
    culture: 'kazakh', number: '4012', status: 'active', priority: 'high', openedAgo: 390, followUpIn: 6,
    referrals: [{ service: 'RH-PT', organisation: 'реабилитационный', status: 'declined', sentAgo: 60, lastAgo: 45, said: { reason: 'distance_transport' } }],
    tasks: [{ kind: 'visit', title: 'Визит: год без реабилитации', dueIn: -3 }],
  },
  {
    child: { familyName: 'Юсупова', givenName: 'Камила', sex: 'female', age: 8, settlement: 'Талғар' },
    culture: 'uzbek', number: '4388', status: 'active', priority: 'medium', openedAgo: 260, followUpIn: 9,
    referrals: [
      { service: 'RH-OT', status: 'in_progress', sentAgo: 70, lastAgo: 40 },
      { service: 'ED-PMPC', status: 'completed', sentAgo: 150, lastAgo: 100 },
    ],
    tasks: [{ kind: 'other', title: 'Закончить пересмотр плана', dueIn: -1 }],
  },
  {
    child: { familyName: 'Қасымов', givenName: 'Дәулет', sex: 'male', age: 9, settlement: 'Талғар' },
    culture: 'kazakh', number: '4918', status: 'assessment', priority: 'medium', openedAgo: 14, referrals: [],
    tasks: [{ kind: 'other', title: 'Опросник с папой: 24 вопроса', dueIn: 0, dueAt: '14:00' }],
  },
  {
    child: { familyName: 'Ким', givenName: 'София', sex: 'female', age: 5, settlement: 'Панфилов', mseEndsIn: 60 },
    culture: 'korean', number: '4530', status: 'active', priority: 'medium', openedAgo: 210, followUpIn: 10,
    referrals: [
      { service: 'RH-ST', status: 'in_progress', sentAgo: 90, lastAgo: 60 },
      { service: 'ED-KG', status: 'in_progress', sentAgo: 120, lastAgo: 80 },
    ],
    tasks: [{ kind: 'other', title: 'Статус заканчивается: начать продление', dueIn: 0 }],
  },
  {
    child: { familyName: 'Бекова', givenName: 'Асылай', sex: 'female', age: 7, settlement: 'Гүлдала', mother: 'Жанна Бекова', language: 'kk' },
    culture: 'kazakh', number: '4702', status: 'active', priority: 'medium', openedAgo: 120, followUpIn: 8,
    referrals: [
      { service: 'RH-KPPK', organisation: '№ 1', status: 'declined', sentAgo: 14, lastAgo: 5, isOpenQuestion: true, said: { reason: 'no_capacity', message: 'Мамырға дейін бос орын жоқ.' } },
      { service: 'RH-PT', organisation: 'поликлиника', status: 'in_progress', sentAgo: 60, lastAgo: 35 },
    ],
  },
  {
    child: { familyName: 'Литвиненко', givenName: 'Егор', sex: 'male', age: 13, settlement: 'Талғар' },
    culture: 'ukrainian', number: '4470', status: 'active', priority: 'high', openedAgo: 230, followUpIn: 6,
    referrals: [
      { service: 'RH-OT', organisation: 'реабилитационный', status: 'declined', sentAgo: 20, lastAgo: 3, isOpenQuestion: true, said: { reason: 'no_capacity', message: 'До марта мест нет.' } },
      { service: 'ED-ASST', status: 'in_progress', sentAgo: 80, lastAgo: 50 },
    ],
    tasks: [{ kind: 'other', title: 'Встреча со школой о сопровождении', dueIn: 2, dueAt: '15:30' }, { kind: 'call', title: 'Спросить, готова ли справка', dueIn: -2, snooze: { days: 5, reason: 'waiting_for_document' } }],
  },
  {
    child: { familyName: 'Жұмабаев', givenName: 'Мирас', sex: 'male', age: 11, settlement: 'Бесағаш' },
    culture: 'kazakh', number: '4203', status: 'active', priority: 'low', openedAgo: 330, followUpIn: 2,
    attempts: [[12, 'no_answer'], [5, 'wrong_number']],
    referrals: [
      { service: 'RH-KPPK', organisation: '№ 2', status: 'in_progress', sentAgo: 110, lastAgo: 58 },
      { service: 'FA-DIS', status: 'completed', sentAgo: 240, lastAgo: 200, said: { amount: 81_870 } },
      { service: 'ED-PMPC', status: 'completed', sentAgo: 260, lastAgo: 210 },
    ],
  },
  {
    child: { familyName: 'Нұрланқызы', givenName: 'Айым', sex: 'female', age: 2, settlement: 'Талғар' },
    culture: 'kazakh', number: '4907', status: 'planning', plan: 'returned', priority: 'high', openedAgo: 24, referrals: [],
  },
  {
    child: { familyName: 'Төлеген', givenName: 'Нұрислам', sex: 'male', age: 3, settlement: 'Тұздыбастау' },
    culture: 'kazakh', number: '4866', status: 'planning', plan: 'submitted', priority: 'medium', openedAgo: 33, referrals: [],
  },
  {
    child: { familyName: 'Шевченко', givenName: 'Полина', sex: 'female', age: 10, settlement: 'Талғар', supportNotes: 'Пользуется креслом-коляской' },
    culture: 'ukrainian', number: '4344', status: 'active', priority: 'low', openedAgo: 280, followUpIn: 16,
    referrals: [{ service: 'RH-ATP', status: 'accepted', sentAgo: 35, lastAgo: 20, said: { expectedOn: 9 } }],
  },
  {
    child: { familyName: 'Мұратова', givenName: 'Сәния', sex: 'female', age: 6, settlement: 'Талғар' },
    culture: 'kazakh', number: '4691', status: 'on_hold', priority: 'low', openedAgo: 180, holdUntilIn: 49,
    referrals: [{ service: 'RH-ST', status: 'on_hold', sentAgo: 110, lastAgo: 20, said: { reason: 'moved', expectedOn: 49, note: 'Семья до января в Астане.' } }],
  },
]; // prettier-ignore

const quiet = (priority: Priority, followUpIn: number): ToldCase => ({
  status: 'active',
  priority,
  followUpIn,
});
const closed = (count: number): ToldCase[] =>
  Array.from({ length: count }, (_, index) => ({
    status: 'closed',
    priority: priorities[index % 3] as Priority,
  }));

/** Айгүл has 21 open cases, which together weigh 43: six of high, ten of medium, five of low priority; three closed; one moved. */
const aigulsOthers: readonly ToldCase[] = [
  quiet('high', 3), quiet('high', 6), quiet('medium', 4), quiet('medium', 9), quiet('medium', 11), quiet('medium', 13),
  { ...quiet('low', 18), movesTo: 'shymkent', transfer: 'rejected' }, { ...quiet('low', 25), transfer: 'withdrawn' },
  { status: 'active', priority: 'medium', movesTo: 'shymkent', transfer: 'accepted' }, ...closed(3),
]; // prettier-ignore

const dinara: readonly ToldCase[] = [
  {
    child: { familyName: 'Абай', givenName: 'Зере', sex: 'female', age: 1, settlement: 'Белбұлақ' },
    culture: 'kazakh', number: '4925', status: 'planning', plan: 'submitted', priority: 'high', openedAgo: 21, referrals: [],
  },
  {
    child: { familyName: 'Қанатұлы', givenName: 'Ерасыл', sex: 'male', age: 12, settlement: 'Талғар' },
    culture: 'kazakh', number: '3977', status: 'closure_requested', priority: 'low', openedAgo: 420,
    referrals: [
      { service: 'RH-KPPK', organisation: '№ 2', status: 'completed', sentAgo: 300, lastAgo: 60 },
      { service: 'ED-INCL', status: 'completed', sentAgo: 280, lastAgo: 80 },
    ],
  },
  {
    child: { familyName: 'Рахимова', givenName: 'Амина', sex: 'female', age: 9, settlement: 'Панфилов' },
    culture: 'kazakh', number: '4150', status: 'transfer_pending', movesTo: 'shymkent', priority: 'medium', openedAgo: 260,
    referrals: [{ service: 'RH-ST', status: 'in_progress', sentAgo: 90, lastAgo: 40 }],
  },
]; // prettier-ignore

/** A caseload whose weight is known: open cases of high, medium and low priority, in the states that happen. */
function caseload(high: number, medium: number, low: number): ToldCase[] {
  const states = ['active', 'active', 'active', 'planning', 'active', 'active', 'assessment', 'active', 'active', 'registered', 'on_hold', 'active', 'active', 'closure_requested', 'identified'] as const; // prettier-ignore
  const left = { high, medium, low };
  const cases: ToldCase[] = [];
  while (left.high + left.medium + left.low > 0) {
    for (const priority of priorities) {
      if (left[priority] === 0) continue;
      left[priority] -= 1;
      cases.push({ status: states[cases.length % states.length] as CaseStatus, priority });
    }
  }
  return cases;
}

/** The told cases of the caseworkers of Talgar, in the order of the team. */
export const talgarCases: readonly (readonly ToldCase[])[] = [
  [...aigul, ...aigulsOthers],
  [...dinara, ...caseload(8, 10, 5), ...closed(3)],
  [...caseload(3, 8, 7), ...closed(2)],
  [...caseload(5, 9, 8), ...closed(3)],
  [...caseload(2, 6, 4), ...closed(2)],
  [...caseload(4, 8, 7), ...closed(2)],
];

/** A child from another team who is to come to Talgar: for the manager there to decide. */
export const comingToTalgar: ToldCase = { status: 'transfer_pending', priority: 'medium', movesTo: 'talgar' };
