import { isFinancialAid, type ServiceKind } from '../services/services.js';

/**
 * What a family may agree to hand over with a referral. The number that identifies the child, notes, priority and other
 * referrals are not in the list: they never leave the case.
 */
export const sharedFields = [
  'child_short_name',
  'age',
  'place',
  'guardian_contact',
  'languages',
  'difficulties',
  'support_notes',
  'registrations',
  'goal',
] as const;
export type SharedField = (typeof sharedFields)[number];

/** Without these an organisation cannot answer; sending a referral is sharing them. */
export const alwaysSharedFields = ['child_short_name', 'age'] as const satisfies readonly SharedField[];

/** The choice of a person together with what every referral shares, in the order of the list, each once. */
export function withAlwaysShared(chosen: readonly SharedField[]): SharedField[] {
  const wanted: readonly SharedField[] = [...alwaysSharedFields, ...chosen];
  return sharedFields.filter((field) => wanted.includes(field));
}

/** What a new referral proposes to share: for a payment no more than who asks, for help what helps to prepare it. */
export function usuallyShared(kind: ServiceKind): SharedField[] {
  const forMoney: readonly SharedField[] = ['place', 'guardian_contact', 'languages', 'registrations'];
  return withAlwaysShared(isFinancialAid(kind) ? forMoney : sharedFields.filter((field) => field !== 'goal'));
}
