import { Instant, Text, YesNo } from '../platform/fields.js';

/** Whether there is a secret link, and when a calendar last read it. The link itself is known to its owner alone. */
export class CalendarDto {
  @YesNo() active: boolean;
  @Instant({ nullable: true }) createdAt: string | null;
  @Instant({ nullable: true }) lastReadAt: string | null;
}

/** The secret link, shown this once. */
export class CalendarLinkDto {
  @Text({ max: 200, description: 'Path below the address of this product.' }) path: string;
  @Instant() createdAt: string;
}
