import type { GoalAction } from '../plans/goals.workflow.js';
import type { ReferralStatus } from '../referrals/referral-lists.js';
import type { ReferralAction } from '../referrals/referrals.workflow.js';

/** What a caseworker can do with an open referral so that the case can be closed. */
export const closureEndings = ['complete', 'hand_over', 'cancel'] as const;
export type ClosureEnding = (typeof closureEndings)[number];

/** Who goes on with a service that outlives the case. */
export const handoverTargets = ['organisation', 'family', 'other_agency'] as const;
export type HandoverTarget = (typeof handoverTargets)[number];

/** The organisation has said yes: it can go on without a caseworker. What was only asked for cannot be handed over. */
export const handedOverFrom = [
  'accepted',
  'waitlisted',
  'in_progress',
  'on_hold',
] as const satisfies readonly ReferralStatus[];

/**
 * How an open referral can end together with the case.
 *
 * @param offered the actions of the workflow that this person may take now, blocked ones left out
 */
export function endingsOf(status: ReferralStatus, offered: readonly ReferralAction[]): ClosureEnding[] {
  const canBeHandedOver = (handedOverFrom as readonly ReferralStatus[]).includes(status);
  return closureEndings.filter((ending) =>
    ending === 'hand_over' ? canBeHandedOver : offered.includes(ending),
  );
}

/** How a goal can end: what its workflow leads to, but to take it up. */
export const goalEndings = [
  'achieve',
  'achieve_partly',
  'miss',
  'drop',
] as const satisfies readonly GoalAction[];
export type GoalEnding = (typeof goalEndings)[number];
