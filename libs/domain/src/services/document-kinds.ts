/**
 * The papers that services ask for. Identity documents are recorded as seen, never copied: the law of 11 December 2023
 * forbids keeping copies of them.
 */
export const documentKinds = [
  'birth_certificate_seen',
  'parent_identity_seen',
  'child_identity_seen',
  'passport_seen',
  'address_registration',
  'consent',
  'application',
  'guardianship_document',
  'medical_extract',
  'medical_card',
  'vkk_referral',
  'vkk_conclusion',
  'therapy_conclusion',
  'health_note',
  'disability_certificate',
  'ipar',
  'pmpc_conclusion',
  'proof_of_status',
  'school_characteristic',
  'school_certificate',
  'childs_work',
  'individual_plan',
  'bank_account',
  'income_data',
  'family_composition',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Recorded as seen, with number and date; a copy is refused (law of 11 December 2023, in force since 11 February 2024). */
export const identityDocumentKinds = [
  'birth_certificate_seen',
  'parent_identity_seen',
  'child_identity_seen',
  'passport_seen',
] as const satisfies readonly DocumentKind[];
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

/** They say what the doctors call it: their content belongs to the restricted layer `diagnosis`. */
export const restrictedDocumentKinds = [
  'medical_extract',
  'medical_card',
  'vkk_referral',
  'vkk_conclusion',
  'therapy_conclusion',
  'health_note',
  'disability_certificate',
  'ipar',
  'pmpc_conclusion',
] as const satisfies readonly DocumentKind[];

/** What every service needs anyway (the IIN is kept with the child). Services list only what they need beyond it. */
export const baselineDocuments = [
  'birth_certificate_seen',
  'parent_identity_seen',
  'address_registration',
  'consent',
] as const satisfies readonly DocumentKind[];
