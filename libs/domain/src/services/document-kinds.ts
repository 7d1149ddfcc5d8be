/**
 * The papers that services ask for. Identity documents are recorded as seen, never copied: the law of 11 December 2023
 * forbids keeping copies of them.
 */
export const documentKinds = [
  'birth_certificate_seen',
  'parent_identity_seen',
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

/** What every service needs anyway (the IIN is kept with the child). Services list only what they need beyond it. */
export const baselineDocuments = [
  'birth_certificate_seen',
  'parent_identity_seen',
  'address_registration',
  'consent',
] as const satisfies readonly DocumentKind[];
