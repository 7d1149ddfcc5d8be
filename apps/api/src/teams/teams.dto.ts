import {
  Id,
  Instant,
  LocationId,
  NestedList,
  OneOf,
  QueryYesNo,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';

export class TeamFilterDto extends PageQueryDto {
  @OneOf(['name', '-name', 'updatedAt', '-updatedAt'], 'TeamSort', { optional: true }) sort?: string;
  @LocationId({ optional: true }) regionId?: string;
  @QueryYesNo() active?: boolean;
}

export class TeamDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @LocationId({ description: 'The district.' }) locationId: string;
  @LocationId() regionId: string;
  @YesNo() active: boolean;
  @Whole({ min: 0, max: 1_000_000 }) caseworkerCount: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() updatedAt: string;
}

export class TeamListDto {
  @NestedList(() => TeamDto) items: TeamDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class CreateTeamDto {
  @Text({ max: 200 }) name: string;
  @LocationId({ description: 'A district; the region follows from it.' }) locationId: string;
}

export class UpdateTeamDto {
  @Text({ max: 200, optional: true }) name?: string;
  @LocationId({ optional: true }) locationId?: string;
  @YesNo({ optional: true }) active?: boolean;
}
