import { languages, roles } from '@birge/domain';
import {
  Email,
  Id,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  Phone,
  QueryList,
  QueryYesNo,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';

export const userSorts = ['name', '-name', 'updatedAt', '-updatedAt'] as const;
export const userActions = ['activate', 'deactivate', 'reset_password'] as const;

export class UserFilterDto extends PageQueryDto {
  @OneOf(userSorts, 'UserSort', { optional: true }) sort?: string;
  @QueryList(roles, 'Role') role?: string[];
  @Id({ optional: true }) teamId?: string;
  @Id({ optional: true }) organisationId?: string;
  @QueryYesNo() active?: boolean;
}

/** The same as a query, for names and e-mail addresses, which do not stand in an address. */
export class UserSearchDto extends UserFilterDto {}

export class PlaceDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class UserDto {
  @Id() id: string;
  @Email() email: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 40, nullable: true }) phone: string | null;
  @OneOf(roles, 'Role') role: string;
  @OneOf(languages, 'Language') language: string;
  @Nested(() => PlaceDto, { nullable: true }) team: PlaceDto | null;
  @LocationId({ nullable: true, description: 'Region of a manager who has no team.' }) regionId:
    string | null;
  @Nested(() => PlaceDto, { nullable: true }) organisation: PlaceDto | null;
  @YesNo() active: boolean;
  @Whole({ min: 0, max: 1_000_000, description: 'Open cases of a caseworker.' }) openCases: number;
  @Whole({ min: 0, max: 3_000_000, description: 'Open cases of a caseworker by their weight.' }) load: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() updatedAt: string;
}

export class UserListDto {
  @NestedList(() => UserDto) items: UserDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class CreateUserDto {
  @Email() email: string;
  @PersonName({ max: 200 }) name: string;
  @OneOf(roles, 'Role') role: (typeof roles)[number];
  @OneOf(languages, 'Language') language: (typeof languages)[number];
  @Phone({ optional: true, nullable: true }) phone?: string | null;
  @Id({ optional: true, nullable: true, description: 'Caseworkers; managers of a team.' }) teamId?:
    string | null;
  @LocationId({ optional: true, nullable: true, description: 'Managers of a whole region.' }) regionId?:
    string | null;
  @Id({ optional: true, nullable: true, description: 'Providers.' }) organisationId?: string | null;
}

export class UpdateUserDto {
  @PersonName({ max: 200, optional: true }) name?: string;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
  @OneOf(languages, 'Language', { optional: true }) language?: (typeof languages)[number];
  @Id({ optional: true, nullable: true }) teamId?: string | null;
  @LocationId({ optional: true, nullable: true }) regionId?: string | null;
  @Id({ optional: true, nullable: true }) organisationId?: string | null;
}

export class ActOnUserDto {
  @OneOf(userActions, 'UserAction') action: (typeof userActions)[number];
}

/** The account, and where one was just made the password to hand over: it is shown this once. */
export class UserWithPasswordDto {
  @Nested(() => UserDto) user: UserDto;
  @Text({ max: 100, nullable: true }) temporaryPassword: string | null;
}
