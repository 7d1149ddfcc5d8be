import { documentKinds } from '@birge/domain';
import { Id, Instant, NestedList, OneOf, PersonName, Text } from '../platform/fields.js';

/** A document that a family sent from its page and nobody has looked at yet. */
export class GivenDocumentDto {
  @Id() id: string;
  @OneOf(documentKinds, 'DocumentKind') kind: string;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) familyName: string | null;
  @Text({ max: 200, nullable: true, description: 'Who sent it.' }) givenBy: string | null;
  @Instant() givenAt: string;
}

export class GivenDocumentListDto {
  @NestedList(() => GivenDocumentDto) items: GivenDocumentDto[];
}
