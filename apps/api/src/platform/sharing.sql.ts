import { openReferralStatuses } from '@birge/domain';

/**
 * What an organisation reads of a referral when the word on which it was sent no longer stands. The referral itself and the
 * record of what had been shared are both made from these lines. Alias: `r` referral.
 */

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** It was sent on somebody's word, and that word no longer stands: by withdrawal, by the calendar, by the office. */
export const groundEnded = `(r.sent_at is not null and (r.consent_id is not null or r.override_id is not null)
  and not consent_holds(r.case_id, 'sharing', r.organisation_id))`;

const zone = `coalesce(nullif(current_setting('birge.time_zone', true), ''), 'Asia/Almaty')`;

/** The first day on which nobody's word stood any longer. */
const endedOn = `(select least(max(e.day), office_today()) from (
  select coalesce(k.withdrawn_on, case when k.status in ('given', 'renewed', 'expired') then k.expires_on + 1 end, k.ended_on) as day
  from consents k where k.case_id = r.case_id and k.purpose = 'sharing' and k.organisation_id = r.organisation_id
  union all
  select coalesce((v.ended_at at time zone ${zone})::date, v.valid_until + 1)
  from consent_overrides v where v.case_id = r.case_id and v.purpose = 'sharing' and v.organisation_id = r.organisation_id) as e)`;

/**
 * What the organisation may no longer read. Of what was done while the word stood it keeps the record; to end what was open
 * afterwards, as it is asked to, or what came to nothing, gives nothing back.
 */
export const closedByFamily = `(${groundEnded} and (r.status in (${quoted(openReferralStatuses)}, 'declined', 'cancelled')
  or coalesce((r.status_since at time zone ${zone})::date >= ${endedOn}, true)))`;
