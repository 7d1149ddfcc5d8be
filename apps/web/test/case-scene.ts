import type { components } from '@birge/api-client';

type Schemas = components['schemas'];

const id = (number: number): string => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Invented cases, as the API answers them. */
export const caseItem = (
  number: number,
  change: Partial<Schemas['CaseListItemDto']> = {},
): Schemas['CaseListItemDto'] => ({
  id: id(number),
  number: String(4000 + number),
  status: 'active',
  priority: 'medium',
  child: {
    id: id(number + 500),
    familyName: 'Ермекқызы',
    givenName: `Аружан ${number}`,
    patronymic: null,
    bornOn: '2020-03-12',
    sex: 'female',
    locationId: '196200000',
    settlement: 'Besagash',
    locality: 'rural',
  },
  caseworker: { id: id(1), name: 'Айгүл Сейітова' },
  team: { id: id(2), name: 'Talgar' },
  openedOn: '2026-09-02',
  dueOn: null,
  lastContactOn: null,
  turn: 'caseworker',
  nextTask: null,
  referrals: [],
  version: 1,
  updatedAt: '2026-11-20T08:00:00Z',
  ...change,
});

export const caseFile = (change: Partial<Schemas['CaseDto']> = {}): Schemas['CaseDto'] => {
  const { child, ...item } = caseItem(1);
  return {
    id: item.id,
    number: item.number,
    status: 'active',
    cameFrom: null,
    mergedInto: null,
    priority: 'medium',
    child: {
      ...child,
      givenName: 'Аружан',
      languages: ['kk'],
      supportNotes: null,
      iinMasked: null,
      address: null,
      version: 1,
    },
    caseworker: item.caseworker,
    team: item.team,
    receivingTeam: null,
    transfer: null,
    regionId: '190000000',
    openedOn: '2026-09-02',
    closedOn: null,
    dueOn: null,
    lastContactOn: null,
    statusSince: '2026-10-06T08:00:00Z',
    statusNote: null,
    closureReason: null,
    childView: null,
    caregiverView: null,
    childViewAbsence: null,
    caregiverViewAbsence: null,
    feedback: null,
    feedbackObstacle: null,
    feedbackNote: null,
    holdUntil: null,
    moments: [
      { status: 'registered', at: '2026-09-04T08:00:00Z' },
      { status: 'planning', at: '2026-09-22T08:00:00Z' },
      { status: 'active', at: '2026-10-06T08:00:00Z' },
    ],
    lastLookedAt: null,
    version: 7,
    updatedAt: '2026-11-20T08:00:00Z',
    offeredActions: [
      { action: 'hold', blockedBy: [] },
      { action: 'request_closure', blockedBy: ['open_referrals'] },
    ],
    ...change,
  };
};

export const dayTask = (
  number: number,
  change: Partial<Schemas['DayTaskDto']> = {},
): Schemas['DayTaskDto'] => ({
  id: id(900 + number),
  caseId: id(1),
  kind: 'call',
  title: `Call ${number}`,
  status: 'open',
  dueOn: '2026-11-19',
  dueAt: null,
  automatic: false,
  limit: null,
  snooze: null,
  paused: null,
  notice: null,
  author: null,
  referral: null,
  closedAt: null,
  closedBy: null,
  version: 1,
  createdAt: '2026-11-10T08:00:00Z',
  updatedAt: '2026-11-10T08:00:00Z',
  offeredActions: [{ action: 'complete', blockedBy: [] }],
  due: 'overdue',
  priority: 'medium',
  caseNumber: '4001',
  child: caseItem(1).child,
  caseworker: null,
  contact: { name: 'Гүлнар Ермекова', phone: '+77000004107' },
  ...change,
});

export const entry = (
  number: number,
  change: Partial<Schemas['TimelineEntryDto']> = {},
): Schemas['TimelineEntryDto'] => ({
  id: id(700 + number),
  at: '2026-11-20T08:00:00Z',
  kind: 'notes',
  subject: 'note',
  subjectId: id(700 + number),
  action: 'create',
  actor: { id: id(1), name: 'Айгүл Сейітова', role: 'caseworker', organisationName: null },
  fromStatus: null,
  toStatus: null,
  reason: null,
  text: null,
  details: null,
  name: null,
  referral: null,
  task: null,
  note: {
    kind: 'call',
    body: `Words ${number}`,
    shareable: false,
    contactOutcome: null,
    moved: false,
    correctsId: null,
    correctedById: null,
    tasks: [],
    referrals: [],
  },
  ...change,
});

/** A page of a list. */
export const listOf = <T>(items: readonly T[], count = items.length, nextCursor: string | null = null) => ({
  body: { items, nextCursor, count },
});
