/** An open referral of which nobody has heard for so many days is stale. */
export const STALE_AFTER_DAYS = 30;
