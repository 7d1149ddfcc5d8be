import { Id, Instant, Nested, NestedList, OneOf, Text } from '../platform/fields.js';
import { historySubjects } from '../platform/history.js';

export class ChangesQueryDto {
  @Instant({ optional: true, description: '`asOf` of the answer before; without it nothing is listed.' })
  since?: string;
}

export class ChangedByDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class CaseChangeDto {
  @Text({ max: 80, description: 'The same change has the same mark in every answer.' }) id: string;
  @OneOf(historySubjects, 'HistorySubject') subject: string;
  @Id() subjectId: string;
  @Text({ max: 100 }) action: string;
  @Instant() at: string;
  @Nested(() => ChangedByDto, { nullable: true, description: '`null`: the system itself.' })
  by: ChangedByDto | null;
}

export class CaseChangesDto {
  @Instant() asOf: string;
  @NestedList(() => CaseChangeDto, { max: 20 }) items: CaseChangeDto[];
}
