import { referralStatuses } from '@birge/domain';

import en from '../../i18n/en/family-codes.json';
import kk from '../../i18n/kk/family-codes.json';
import ru from '../../i18n/ru/family-codes.json';

import { familyWords, inFamilyOrder, type Sentence, type Wording } from './family-words';
import type { FamilyReferral } from './family.queries';

const say: Wording = {
  date: (on) => `on ${on}`,
  money: (tenge) => `${tenge} tenge`,
  documents: (kinds) => kinds.join('; '),
};

const referral = (more: Partial<FamilyReferral> = {}): FamilyReferral => ({
  id: '1',
  childId: '2',
  number: 'R-10512',
  status: 'sent',
  service: { id: 'RH-KPPK', kind: 'rehabilitation', name: { kk: 'Түзету', ru: 'Занятия', en: 'Lessons' } },
  organisation: { name: 'Correction Cabinet No. 2', address: null, phone: null },
  steps: [],
  dueOn: '2026-12-07',
  late: false,
  nextCheckOn: null,
  documents: [],
  documentsDueOn: null,
  expectedOn: null,
  queuePlace: null,
  startedOn: null,
  endedOn: null,
  amount: null,
  reason: null,
  message: null,
  handedOverTo: null,
  replaced: false,
  updatedAt: '2026-11-23T03:00:00Z',
  ...more,
});

const variants: Partial<FamilyReferral>[] = [
  {},
  { late: true },
  { replaced: true, reason: 'no_capacity' },
  { expectedOn: '2027-01-15', queuePlace: 4, nextCheckOn: '2026-12-14' },
  { nextCheckOn: '2026-12-14' },
  { documents: ['pmpc_conclusion'], documentsDueOn: '2026-12-03' },
  { documents: ['pmpc_conclusion'] },
  { amount: 81_870, startedOn: '2026-11-01', endedOn: '2026-11-20' },
  { service: { ...referral().service, kind: 'financial_aid' }, expectedOn: '2026-12-10' },
];

describe('what a family is told', () => {
  const files = { kk, ru, en } as const;
  const shown = referralStatuses.filter((status) => status !== 'draft' && status !== 'entered_in_error');

  it.each(shown)('has real words for everything that can be known while it is %s', (status) => {
    for (const variant of variants) {
      const { now, why, next, todo } = familyWords(referral({ ...variant, status }), say);
      for (const sentence of [now, why, next, todo]) {
        if (sentence === null) continue;
        for (const file of Object.values(files)) expect(missing(file, sentence)).toEqual([]);
      }
    }
  });

  /** What keeps the sentence from being said: no words, or a value that nobody gave. */
  function missing(file: object, { key, values = {} }: Sentence): string[] {
    const [group = '', name = ''] = key.split('.');
    const text = (file as Record<string, Record<string, string>>)[group]?.[name];
    if (!text) return [key];
    return [...text.matchAll(/\{\{(\w+)\}\}/g)]
      .map(([, value]) => value ?? '')
      .filter((value) => !(value in values));
  }

  it('says which place in the queue, and when it will be looked at again', () => {
    const words = familyWords(
      referral({ status: 'waitlisted', queuePlace: 4, nextCheckOn: '2026-12-14' }),
      say,
    );

    expect(words.now).toEqual({ key: 'waitlisted.nowWithPlace', values: { place: '4' } });
    expect(words.next).toEqual({ key: 'waitlisted.nextCheck', values: { date: 'on 2026-12-14' } });
  });

  it('names the documents and the day', () => {
    const words = familyWords(
      referral({ status: 'info_needed', documents: ['pmpc_conclusion'], documentsDueOn: '2026-12-03' }),
      say,
    );

    expect(words.todo).toEqual({
      key: 'info_needed.todoWithDocumentsAndDate',
      values: { date: 'on 2026-12-03', documents: 'pmpc_conclusion' },
    });
  });

  it('admits that an answer is late', () => {
    expect(familyWords(referral({ late: true }), say).next).toEqual({ key: 'sent.nextLate' });
  });

  it('gives the reason of a no', () => {
    expect(familyWords(referral({ status: 'declined', reason: 'no_capacity' }), say).why).toEqual({
      key: 'barrier.no_capacity',
    });
  });
});

describe('the order', () => {
  it('is what is needed from the family, what runs, what is over', () => {
    const items = (['completed', 'sent', 'info_needed', 'declined', 'waitlisted'] as const).map(
      (status, index) => referral({ status, updatedAt: `2026-11-2${index}T00:00:00Z` }),
    );

    expect(inFamilyOrder(items).map(({ status }) => status)).toEqual([
      'info_needed',
      'waitlisted',
      'sent',
      'declined',
      'completed',
    ]);
  });
});
