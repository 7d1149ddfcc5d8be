import { sharedFields, type SharedField } from '@birge/domain';

const shortName = `ch.given_name || coalesce(' ' || upper(left(trim(ch.family_name), 1)) || '.', '')`;

/** First name and initial, as organisations see a child. Alias: `ch`. */
export const childShortName = shortName;

/** Completed years on a day. Alias: `ch`. */
export const childAge = (today: string): string =>
  `extract(year from age(${today}::date, ch.born_on))::integer`;

/** What each field would say, as SQL. Aliases: `r` referral, `c` case, `ch` child. */
const values = (today: string): Readonly<Record<SharedField, readonly (readonly [string, string])[]>> => ({
  child_short_name: [['childShortName', shortName]],
  age: [
    ['age', childAge(today)],
    ['sex', 'ch.sex'],
  ],
  place: [
    [
      'place',
      `json_build_object('locationId', ch.location_id, 'settlement', ch.settlement, 'locality', ch.locality)`,
    ],
  ],
  guardian_contact: [
    [
      'guardianContact',
      `(select coalesce(json_agg(json_build_object('name', p.name, 'relation', p.relation, 'language', p.language,
           'phone', case when p.contact <> 'must_not' then p.phone end)
         order by p.contact = 'preferred' desc, p.created_at), '[]') from people p
         where p.child_id = c.child_id and p.legal_representative and p.gone is distinct from 'deceased'
           and coalesce(p.represents_from, '-infinity') <= ${today}::date and coalesce(p.represents_to, 'infinity') >= ${today}::date)`,
    ],
  ],
  languages: [['languages', 'ch.languages']],
  difficulties: [
    [
      'difficulties',
      `coalesce((select (select coalesce(json_agg(json_build_object('domain', d ->> 'domain', 'level', d ->> 'level')), '[]')
           from jsonb_array_elements(a.difficulties) d where d ->> 'level' <> 'none')
         from assessments a where a.case_id = c.id and a.status = 'completed'
         order by a.completed_at desc limit 1), '[]')`,
    ],
  ],
  support_notes: [['supportNotes', 'ch.support_notes']],
  registrations: [
    [
      'registrations',
      `(select coalesce(json_agg(json_build_object('kind', g.kind, 'category', g.category, 'validFrom', g.valid_from,
           'validTo', g.valid_to) order by g.valid_from desc), '[]')
         from registrations g where g.child_id = c.child_id and g.status = 'current' and (g.valid_to is null or g.valid_to >= ${today}::date))`,
    ],
  ],
  goal: [['goal', '(select goal.title from goals goal where goal.id = r.goal_id)']],
});

/**
 * `SharedDto` as JSON, from the case file as it is today.
 *
 * @param agreed SQL of a text array with the fields that may be told; everything when absent
 */
export function sharedJson(today: string, agreed?: string): string {
  const all = values(today);
  const pairs = sharedFields.flatMap((field) =>
    all[field].map(([key, sql]) =>
      agreed === undefined
        ? `'${key}', ${sql}`
        : `'${key}', case when '${field}' = any(${agreed}) then ${sql} end`,
    ),
  );
  return `json_build_object(${pairs.join(', ')})`;
}
