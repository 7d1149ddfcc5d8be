/**
 * Who is hidden: the last completed screening found a difficulty, and neither register knows the child today, neither
 * that of medical-social expertise nor that of the psychological-medical-pedagogical consultation. The list and the report
 * are both made from these lines and from nothing else. Alias: `c` case.
 */

/** The last completed screening of each case, as `screened`; read from an index alone. */
export const lastScreening = `left join lateral (select s.outcome, s.screened_on from screenings s
  where s.case_id = c.id and s.status = 'completed' order by s.screened_on desc, s.completed_at desc limit 1) screened on true`;

/** A status or a conclusion that is valid on the day. `today` is an SQL expression. */
const isRegistered = (today: string): string => `exists (select from registrations g
  where g.child_id = c.child_id and g.kind in ('mse', 'pmpc') and g.status in ('current', 'replaced')
    and g.valid_from <= ${today}::date and coalesce(g.valid_to, 'infinity') >= ${today}::date)`;

/** Beside `lastScreening`. `today` is an SQL expression. */
export const isHidden = (today: string): string =>
  `(coalesce(screened.outcome = 'positive', false) and not ${isRegistered(today)})`;
