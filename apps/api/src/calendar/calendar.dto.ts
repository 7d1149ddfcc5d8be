import { Instant, Text, YesNo } from '../platform/fields.js';

/** Whether there is a secret link, and when a calendar last read it. The link itself is known to its owner alone. */
export class CalendarDto {
  @YesNo() active: boolean;
  @Instant({ nullable: true }) createdAt: string | null;
  @Instant({ nullable: true }) lastReadAt: string | null;
}

/** Which link the new one takes the place of: what was seen, so that pressing twice makes one link and not two. */
export class NewCalendarLinkDto {
  @Instant({
    nullable: true,
    description: '`createdAt` of the link that is there; null where there is none.',
  })
  replaces: string | null;
}

/** The secret link, shown this once. */
export class CalendarLinkDto {
  @Text({ max: 200, description: 'Path below the address of this product.' }) path: string;
  @Instant() createdAt: string;
}
