import {
  documentEndActions,
  documentEndReasons,
  documentFormats,
  documentKinds,
  documentStatuses,
  relations,
  restrictedLayers,
} from '@birge/domain';
import { Day, Id, Instant, Nested, NestedList, OneOf, Text, Whole, YesNo } from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';

/** What is about to be uploaded: asked first, because of some kinds no copy may be kept. */
export class UploadFilterDto {
  @OneOf(documentKinds, 'DocumentKind') kind: (typeof documentKinds)[number];
}

/** Content that was received and is kept until a document is recorded with it, for a day at most. */
export class DocumentFileDto {
  @Id() id: string;
  @OneOf(documentFormats, 'DocumentFormat') format: string;
  @Whole({ min: 1, max: 2_000_000_000 }) bytes: number;
  @Whole({ min: 1, max: 100_000, nullable: true }) width: number | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) height: number | null;
  @YesNo({ description: 'A picture has one. Of a document that reveals a diagnosis it is not handed out.' })
  hasThumbnail: boolean;
}

const words = { optional: true, nullable: true } as const;

/** What may be changed of a document; what is left out stays. */
export class UpdateDocumentDto {
  @OneOf(documentKinds, 'DocumentKind', { optional: true }) kind?: (typeof documentKinds)[number];
  @Text({ max: 200, ...words }) title?: string | null;
  @Text({ max: 60, ...words }) number?: string | null;
  @Text({ max: 200, ...words }) issuer?: string | null;
  @Day({ ...words, notAfterToday: true }) issuedOn?: string | null;
  @Day(words) validFrom?: string | null;
  @Day(words) validTo?: string | null;
  @Day({ ...words, notAfterToday: true, description: 'When an identity document was shown.' })
  seenOn?: string | null;
  @Id({ ...words, description: 'Who gave it: somebody around the child.' }) givenById?: string | null;
}

export class CreateDocumentDto extends UpdateDocumentDto {
  @OneOf(documentKinds, 'DocumentKind') declare kind: (typeof documentKinds)[number];
  @Id({ optional: true, description: 'Content that was uploaded before; none for what was only seen.' })
  fileId?: string;
  @Id({ optional: true, description: 'The older one whose place it takes.' }) replacesId?: string;
}

/** Ends a document. Nothing is taken out of the file: it stays there, with the reason. */
export class ActOnDocumentDto {
  @OneOf(documentEndActions, 'DocumentEndAction') action: (typeof documentEndActions)[number];
  @OneOf(documentEndReasons, 'DocumentEndReason') reason: (typeof documentEndReasons)[number];
  @Text({ max: 1000, lines: true, optional: true }) note?: string;
}

export class DocumentPersonDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class DocumentGiverDto extends DocumentPersonDto {
  @OneOf(relations, 'Relation') relation: string;
}

/** A referral the document went out with. */
export class DocumentReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @Text({ max: 200, nullable: true }) organisationName: string | null;
}

export class DocumentDto {
  @Id() id: string;
  @Id() caseId: string;
  @OneOf(documentKinds, 'DocumentKind') kind: string;
  @OneOf(documentStatuses, 'DocumentStatus') status: string;
  @OneOf(documentEndReasons, 'DocumentEndReason', { nullable: true }) statusReason: string | null;
  @OneOf(restrictedLayers, 'RestrictedLayer', {
    nullable: true,
    description: 'Of a document that reveals a diagnosis: each opening is on record under this layer.',
  })
  layer: string | null;
  @Text({ max: 200, nullable: true }) title: string | null;
  @Text({ max: 60, nullable: true }) number: string | null;
  @Text({ max: 200, nullable: true }) issuer: string | null;
  @Day({ nullable: true }) issuedOn: string | null;
  @Day({ nullable: true }) validFrom: string | null;
  @Day({ nullable: true }) validTo: string | null;
  @Day({ nullable: true }) seenOn: string | null;
  @Nested(() => DocumentPersonDto, { nullable: true }) seenBy: DocumentPersonDto | null;
  @Nested(() => DocumentGiverDto, { nullable: true }) givenBy: DocumentGiverDto | null;
  @YesNo({ description: 'The family uploaded it from its own page.' }) byFamily: boolean;
  @Nested(() => DocumentFileDto, { nullable: true, description: 'Null for what is only recorded.' })
  file: DocumentFileDto | null;
  @NestedList(() => DocumentReferralDto) referrals: DocumentReferralDto[];
  @Id({ nullable: true }) replacesId: string | null;
  @Id({ nullable: true }) replacedById: string | null;
  @Nested(() => DocumentPersonDto) author: DocumentPersonDto;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() createdAt: string;
  @Instant() updatedAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class DocumentListDto {
  @NestedList(() => DocumentDto) items: DocumentDto[];
}
