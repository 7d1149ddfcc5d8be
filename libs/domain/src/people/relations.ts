export const relations = [
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'guardian',
  'trustee',
  'foster_parent',
  'sibling',
  'other_relative',
  'teacher',
  'doctor',
  'social_worker',
  'other',
] as const;
export type Relation = (typeof relations)[number];

export const sexes = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

/** Urban or rural is a fact of the locality, never inferred from the region. */
export const localities = ['urban', 'rural'] as const;
export type Locality = (typeof localities)[number];

/** Languages a family speaks at home; the interface has the first three. */
export const spokenLanguages = ['kk', 'ru', 'en', 'sign', 'other'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Two registers and one programme that are never mixed: medical-social, pedagogical, and the rehabilitation programme. */
export const registrationKinds = ['mse', 'pmpc', 'ipar'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** Categories of the disability status since the reform of 2021/22. */
export const mseCategories = ['under_7', 'group_1', 'group_2', 'group_3'] as const;
export type MseCategory = (typeof mseCategories)[number];
