import type { RestrictedLayer } from '../cases/restricted-layers.js';
import {
  identityDocumentKinds,
  restrictedDocumentKinds,
  type DocumentKind,
  type IdentityDocumentKind,
} from '../services/document-kinds.js';

export const documentStatuses = ['current', 'replaced', 'withdrawn', 'entered_in_error'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** Why a document no longer counts. */
export const documentEndReasons = [
  'wrong_child',
  'wrong_document',
  'unreadable',
  'family_request',
  'other',
] as const;
export type DocumentEndReason = (typeof documentEndReasons)[number];

/** What is kept. HEIC is taken too and kept as JPEG, which every browser shows. */
export const documentFormats = ['pdf', 'jpeg', 'png', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Largest upload, in bytes. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

/** Days before the end of its validity on which the caseworker is told to renew a document. */
export const DOCUMENT_RENEWAL_DAYS: readonly number[] = [60, 30];

/** Shown, written down and given back: no copy may be kept. */
export const isIdentityDocument = (kind: DocumentKind): kind is IdentityDocumentKind =>
  (identityDocumentKinds as readonly string[]).includes(kind);

/** The restricted layer the content of such a document belongs to; each opening is on record under it. */
export const layerOfDocument = (kind: DocumentKind): RestrictedLayer | null =>
  (restrictedDocumentKinds as readonly string[]).includes(kind) ? 'diagnosis' : null;

/** Whether it still counts on this day, given once for everybody who asks. */
export const isValidDocument = (
  document: { readonly status: DocumentStatus; readonly validTo: string | null },
  today: string,
): boolean => document.status === 'current' && (document.validTo === null || document.validTo >= today);
