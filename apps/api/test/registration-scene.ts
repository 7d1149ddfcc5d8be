import type { Stage } from './harness.js';

/** IIN of a girl born on 29 February 2020; invented. */
export const GIRL_IIN = '200229699015';

/** A district of the Almaty region, by its place in the list. */
export async function districtOf(stage: Stage, index = 0): Promise<string> {
  const [row] = await stage.db.query<{ id: string }[]>(
    `select id from locations where parent_id = '190000000' order by id offset $1 limit 1`,
    [index],
  );
  if (row === undefined) throw new Error(`no district ${index}`);
  return row.id;
}

export const mother = {
  name: 'Гүлнар Ермекова',
  relation: 'mother',
  legalRepresentative: true,
  phone: '8 700 000 41 07',
  language: 'kk',
};

/** What a caseworker sends about a child who is not known yet. */
export async function told(
  stage: Stage,
  child: Readonly<Record<string, unknown>> = {},
  rest: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  return {
    child: {
      givenName: 'Аружан',
      familyName: 'Ермекқызы',
      bornOn: '2020-02-29',
      sex: 'female',
      locationId: await districtOf(stage),
      locality: 'rural',
      settlement: 'Бесағаш',
      ...child,
    },
    people: [mother],
    consent: { personIndex: 0, mode: 'written', language: 'kk', givenOn: '2026-01-12', assent: 'oral' },
    ...rest,
  };
}
