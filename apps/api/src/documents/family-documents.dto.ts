import { documentKinds } from '@birge/domain';
import { Day, Id, NestedList, OneOf, YesNo } from '../platform/fields.js';

export class FamilyDocumentFilterDto {
  @Id({ optional: true }) childId?: string;
}

/** A paper that is there already: which, since when, until when. Never what stands in it. */
export class FamilyDocumentDto {
  @Id() id: string;
  @Id() childId: string;
  @OneOf(documentKinds, 'DocumentKind') kind: string;
  @Day({ description: 'When it was given or shown.' }) givenOn: string;
  @YesNo({ description: 'It was only shown: no copy is kept.' }) seenOnly: boolean;
  @Day({ nullable: true }) validTo: string | null;
  @YesNo({ description: 'It was sent from the page of the family.' }) byFamily: boolean;
}

export class FamilyDocumentListDto {
  @NestedList(() => FamilyDocumentDto) items: FamilyDocumentDto[];
}
