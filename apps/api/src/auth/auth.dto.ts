import { languages, roles } from '@birge/domain';
import {
  Email,
  Id,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  Text,
  YesNo,
} from '../platform/fields.js';

export class LoginDto {
  @Email() email: string;
  @Text({ max: 200 }) password: string;
}

export class UpdateMeDto {
  @OneOf(languages, 'Language') language: string;
}

export class ChangePasswordDto {
  @Text({ max: 200 }) currentPassword: string;
  @Text({ min: 10, max: 200, description: 'At least ten characters.' }) newPassword: string;
}

/** The person who is signed in. */
export class MeDto {
  @Id() id: string;
  @Email() email: string;
  @Text({ max: 200 }) name: string;
  @OneOf(roles, 'Role') role: string;
  @OneOf(languages, 'Language') language: string;
  @Id({ nullable: true }) teamId: string | null;
  @Text({ max: 200, nullable: true }) teamName: string | null;
  @LocationId({ nullable: true }) regionId: string | null;
  @Id({ nullable: true }) organisationId: string | null;
  @Text({ max: 200, nullable: true }) organisationName: string | null;
}

export class SignedInDto {
  @Nested(() => MeDto) user: MeDto;
}

export class SessionDto {
  @Id() id: string;
  @YesNo({ description: 'The session that asks.' }) current: boolean;
  @Instant() createdAt: string;
  @Instant() lastSeenAt: string;
  @Text({ max: 300, nullable: true }) userAgent: string | null;
}

export class SessionListDto {
  @NestedList(() => SessionDto) items: SessionDto[];
}

export class DemoAccountDto {
  @Email() email: string;
  @Text({ max: 200 }) name: string;
  @OneOf(roles, 'Role') role: string;
  @Text({ max: 200, nullable: true, description: 'Team or organisation, where there is one.' }) place:
    string | null;
}

export class DemoAccountListDto {
  @NestedList(() => DemoAccountDto) items: DemoAccountDto[];
}
