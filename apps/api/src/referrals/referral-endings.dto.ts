import { barriers, closureEndings, handoverTargets, outcomes } from '@birge/domain';
import { Day, Id, Instant, OneOf, Text, Whole } from '../platform/fields.js';

/** The case ended and the service goes on: with whom. */
export class ReferralHandoverDto {
  @OneOf(handoverTargets, 'HandoverTarget') to: string;
  @Instant() at: string;
}

/** How one open referral ends together with its case, and which version of it was on the screen. */
export class ReferralEndingDto {
  @Id() id: string;
  @Whole({ min: 1, max: 2_000_000_000, description: 'The version that was seen.' }) version: number;
  @OneOf(closureEndings, 'ClosureEnding') ending: (typeof closureEndings)[number];
  @OneOf(barriers, 'Barrier', { optional: true, description: '`cancel`.' }) reason?: string;
  @OneOf(outcomes, 'Outcome', { optional: true, description: '`complete`.' }) outcome?: string;
  @Day({ optional: true, notAfterToday: true, description: '`complete`.' }) endedOn?: string;
  @OneOf(handoverTargets, 'HandoverTarget', { optional: true, description: '`hand_over`: who goes on.' })
  handedOverTo?: string;
  @Text({
    max: 2000,
    lines: true,
    optional: true,
    description: 'For colleagues; needed where another agency goes on.',
  })
  note?: string;
}
