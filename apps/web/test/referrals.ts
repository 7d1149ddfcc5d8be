import type { components } from '@birge/api-client';

import { aigul } from './render-page';

type Schemas = components['schemas'];

const name = (text: string) => ({ kk: text, ru: text, en: text });

export const CASE = '018f0000-0000-7000-8000-0000000000c1';
export const REFERRAL = '018f0000-0000-7000-8000-0000000000e1';
export const CABINET = '018f0000-0000-7000-8000-0000000000d1';

const shareable: Schemas['SharedDto'] = {
  childShortName: 'Асылай Б.',
  age: 7,
  sex: 'female',
  place: { locationId: '196200000', settlement: 'Guldala', locality: 'rural' },
  guardianContact: [{ name: 'Жанна Бекова', relation: 'mother', phone: '+77000007015', language: 'kk' }],
  languages: ['kk'],
  difficulties: [{ domain: 'walking', level: 'a_lot' }],
  supportNotes: 'A ramp.',
  registrations: [],
  goal: null,
};

/** A referral of Асылай to a correction cabinet, sent and not answered, as the API answers its caseworker. */
export function referral(change: Partial<Schemas['ReferralDto']> = {}): Schemas['ReferralDto'] {
  return {
    id: REFERRAL,
    number: 'R-10512',
    kind: 'rehabilitation',
    status: 'sent',
    service: {
      id: 'RH-KPPK',
      name: name('Correction-cabinet course'),
      plain: name('Lessons at the cabinet'),
    },
    organisation: {
      id: CABINET,
      name: 'Correction Cabinet No. 2',
      locationId: '196200000',
      phone: '+77000005520',
      active: true,
    },
    case: { id: CASE, number: '4702' },
    child: { shortName: 'Асылай Б.', givenName: 'Асылай', familyName: 'Бекова', age: 7, sex: 'female' },
    caseworker: { id: aigul.id, name: aigul.name, phone: '+77000001234' },
    goal: null,
    dueOn: '2099-12-07',
    waiting: { for: 'organisation', since: '2026-11-23T04:00:00Z', until: '2099-12-07' },
    decision: null,
    handedOver: null,
    documents: { requested: [], provided: [], dueOn: null },
    ground: 'consent',
    override: null,
    moments: {
      sentAt: '2026-11-23T04:00:00Z',
      acknowledgedAt: null,
      decidedAt: null,
      waitlistedAt: null,
      startedAt: null,
      completedAt: null,
      lastContactAt: '2026-11-23T04:00:00Z',
    },
    statusSince: '2026-11-23T04:00:00Z',
    overdue: false,
    stale: false,
    unseen: false,
    replacesId: null,
    replacedById: null,
    version: 3,
    createdAt: '2026-11-23T03:00:00Z',
    updatedAt: '2026-11-23T04:00:00Z',
    offeredActions: ['review', 'request_info', 'accept', 'waitlist', 'decline', 'cancel'].map((action) => ({
      action,
      blockedBy: [],
    })),
    reason: 'PMPC recommends a course.',
    sharedFields: ['child_short_name', 'age', 'place'],
    shared: { ...shareable, guardianContact: null },
    shareable: null,
    consent: null,
    replaces: null,
    ...change,
  };
}

/** The same while it is being written: consent for the organisation is still missing. */
export const draft = (change: Partial<Schemas['ReferralDto']> = {}): Schemas['ReferralDto'] =>
  referral({
    status: 'draft',
    shared: null,
    shareable,
    waiting: { for: 'caseworker', since: '2026-11-23T03:00:00Z', until: null },
    offeredActions: [{ action: 'send', blockedBy: ['no_consent'] }],
    ...change,
  });

/** The same as the organisation reads it: never the case. */
export const asOrganisation = (change: Partial<Schemas['ReferralDto']> = {}): Schemas['ReferralDto'] =>
  referral({
    case: { id: null, number: '4702' },
    child: { shortName: 'Асылай Б.', givenName: null, familyName: null, age: 7, sex: 'female' },
    caseworker: { id: null, name: aigul.name, phone: '+77000001234' },
    ...change,
  });

export function offering(
  organisation: string,
  change: Partial<Schemas['OfferingDto']> = {},
): Schemas['OfferingDto'] {
  return {
    id: `018f0000-0000-7000-8000-${organisation.length.toString().padStart(12, '0')}`,
    organisation: {
      id: CABINET,
      name: organisation,
      locationId: '196200000',
      address: null,
      phone: null,
      accessible: true,
    },
    serviceId: 'RH-KPPK',
    capacity: 48,
    placesFree: 0,
    waitingListOpen: true,
    ageMin: 2,
    ageMax: 12,
    languages: ['kk'],
    usualWaitDays: 54,
    confirmedOn: '2026-11-18',
    active: true,
    fit: { fits: true, unfitReasons: [], warnings: ['waiting_list'], distanceKm: 14 },
    version: 1,
    ...change,
  };
}
