import type { components } from '@birge/api-client';

import type { FamilyReferral } from '../features/family/family.queries';
import { useFamilyWords, type SaidWords } from '../features/family/use-family-words';

type ReferralItem = components['schemas']['ReferralListItemDto'];

/** What a step would change of what the family is told. */
export interface FamilyNews {
  readonly status: FamilyReferral['status'];
  readonly expectedOn?: string | null;
  readonly queuePlace?: number | null;
  readonly startedOn?: string | null;
  readonly endedOn?: string | null;
  readonly amount?: number | null;
  readonly documents?: FamilyReferral['documents'];
  readonly documentsDueOn?: string | null;
  readonly reason?: FamilyReferral['reason'];
  readonly message?: string | null;
}

/**
 * What the family page will say after a step, word for word: the same sentences as the page itself. Needs the words
 * `family-codes`.
 */
export function useFamilyPreview(): (referral: ReferralItem, news: FamilyNews) => SaidWords {
  const say = useFamilyWords();
  return (referral, news) => say(toFamilyReferral(referral, news));
}

function toFamilyReferral(referral: ReferralItem, news: FamilyNews): FamilyReferral {
  const { id, number, service, organisation, decision, documents, dueOn, updatedAt } = referral;
  return {
    id,
    childId: referral.case.id ?? '',
    number,
    service: { id: service.id, kind: referral.kind, name: service.plain },
    organisation: { name: organisation?.name ?? '', phone: organisation?.phone ?? null, address: null },
    steps: [],
    dueOn: dueOn ?? updatedAt.slice(0, 10),
    late: false,
    nextCheckOn: null,
    documents: documents.requested,
    documentsDueOn: documents.dueOn,
    expectedOn: decision?.expectedOn ?? null,
    queuePlace: decision?.queuePlace ?? null,
    startedOn: decision?.startedOn ?? null,
    endedOn: decision?.endedOn ?? null,
    amount: decision?.amount ?? null,
    reason: null,
    message: null,
    handedOverTo: null,
    replaced: false,
    updatedAt,
    ...news,
  };
}
