import type { ServiceStandard } from '../calendar.js';
import type { DocumentKind } from './document-kinds.js';
import type { ServiceStep } from './service-steps.js';

/** The four kinds of help a child can be referred to. Special social services count as rehabilitation. */
export const serviceKinds = ['rehabilitation', 'education', 'financial_aid', 'social_inclusion'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Where the number of days comes from: a legal act, a published service standard, or our own default. */
export const standardSources = ['law', 'published', 'default'] as const;
export type StandardSource = (typeof standardSources)[number];

/** Ages in completed years, both inclusive. */
export interface AgeRange {
  readonly ageMin: number;
  readonly ageMax: number;
}

/** One line of the catalogue. Its names are data, in three languages, and live in the database. */
export interface Service extends AgeRange {
  /** Code of the catalogue, such as `RH-KPPK`. */
  readonly id: string;
  readonly kind: ServiceKind;
  /** Beyond `baselineDocuments`. */
  readonly requiredDocuments: readonly DocumentKind[];
  readonly standard: ServiceStandard;
  readonly standardSource: StandardSource;
  readonly steps: readonly ServiceStep[];
  readonly active: boolean;
  readonly version: number;
}

/** Financial aid is decided in one step: it may be completed without a start, by the first payment. */
export const isFinancialAid = (kind: ServiceKind): boolean => kind === 'financial_aid';

/** @param age completed years */
export const fitsAge = ({ ageMin, ageMax }: AgeRange, age: number): boolean => age >= ageMin && age <= ageMax;
