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
