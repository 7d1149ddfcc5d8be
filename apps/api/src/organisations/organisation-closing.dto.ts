import { referralStatuses } from '@birge/domain';
import { Nested, NestedList, OneOf, ServiceId, Whole } from '../platform/fields.js';
import { NameDto } from '../platform/words.dto.js';

const MOST = 2_000_000_000;

export class OpenReferralsDto {
  @ServiceId() serviceId: string;
  @Nested(() => NameDto) serviceName: NameDto;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Whole({ min: 1, max: MOST }) count: number;
}

/** What an organisation would leave behind. Numbers only: nothing of a child. */
export class OpenWorkDto {
  @Whole({ min: 0, max: MOST, description: 'Accounts that could no longer sign in.' }) users: number;
  @Whole({ min: 0, max: MOST, description: 'Services that could no longer be chosen.' }) offerings: number;
  @Whole({ min: 0, max: MOST, description: 'Referrals for which another place would be sought.' })
  referrals: number;
  @NestedList(() => OpenReferralsDto) byService: OpenReferralsDto[];
}
