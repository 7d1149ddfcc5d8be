import { matchKeysOf, searchKey, type CaseStatus, type Priority } from '@birge/domain';
import type { DataSource } from 'typeorm';
import { hashPassword } from '../src/auth/passwords.js';

export const PASSWORD = 'a password for tests';

/**
 * The people of every test, with one role each. Talgar and Kaskelen are districts of one region, Semey is in another.
 * Aigul and Dinara work in Talgar; Nurlan manages Talgar, Saule manages the whole region, Marat manages Semey.
 */
export const people = {
  aigul: 'aigul@birge.example',
  dinara: 'dinara@birge.example',
  yerlan: 'yerlan@birge.example',
  nurlan: 'nurlan@birge.example',
  saule: 'saule@birge.example',
  marat: 'marat@birge.example',
  marina: 'marina@birge.example',
  oleg: 'oleg@birge.example',
  gulnar: 'gulnar@birge.example',
  zhanna: 'zhanna@birge.example',
  timur: 'timur@birge.example',
  asel: 'asel@birge.example',
} as const;

export type Person = keyof typeof people;

export interface Cast {
  readonly ids: Readonly<Record<Person, string>>;
  readonly teams: { readonly talgar: string; readonly kaskelen: string; readonly semey: string };
  readonly organisations: { readonly cabinet: string; readonly school: string };
}

const ALMATY_REGION = '190000000';
const ABAI_REGION = '100000000';

let passwordHash: Promise<string> | undefined;

/** Puts the cast on stage: teams, organisations and accounts, no child yet. */
export async function addCast(db: DataSource): Promise<Cast> {
  const [talgarPlace, kaskelenPlace, semeyPlace] = await Promise.all([
    districtOf(db, ALMATY_REGION, 0),
    districtOf(db, ALMATY_REGION, 1),
    districtOf(db, ABAI_REGION, 0),
  ]);
  const teams = {
    talgar: await insert(db, 'teams', { name: 'Talgar', location_id: talgarPlace, region_id: ALMATY_REGION }),
    kaskelen: await insert(db, 'teams', {
      name: 'Kaskelen',
      location_id: kaskelenPlace,
      region_id: ALMATY_REGION,
    }),
    semey: await insert(db, 'teams', { name: 'Semey', location_id: semeyPlace, region_id: ABAI_REGION }),
  };
  const organisations = {
    cabinet: await insert(db, 'organisations', {
      name: 'Correction Cabinet No. 2',
      location_id: talgarPlace,
      phone: '+7 700 000 55 20',
    }),
    school: await insert(db, 'organisations', {
      name: 'School No. 12',
      location_id: talgarPlace,
      phone: '+7 700 000 12 80',
    }),
  };
  for (const [organisation, service] of [
    [organisations.cabinet, 'RH-KPPK'],
    [organisations.cabinet, 'FA-DIS'],
    [organisations.school, 'ED-INCL'],
  ] as const) {
    await insert(db, 'offerings', {
      organisation_id: organisation,
      service_id: service,
      capacity: 40,
      places_free: 3,
    });
  }
  passwordHash ??= hashPassword(PASSWORD);
  const password_hash = await passwordHash;
  const account = (person: Person, name: string, role: string, place: object): Promise<string> =>
    insert(db, 'users', { email: people[person], password_hash, name, role, language: 'en', ...place });
  const ids = {
    aigul: await account('aigul', 'Айгүл Сейітова', 'caseworker', { team_id: teams.talgar }),
    dinara: await account('dinara', 'Динара Омарова', 'caseworker', { team_id: teams.talgar }),
    yerlan: await account('yerlan', 'Ержан Тілеубек', 'caseworker', { team_id: teams.semey }),
    nurlan: await account('nurlan', 'Нұрлан Әбдірахманов', 'manager', { team_id: teams.talgar }),
    saule: await account('saule', 'Сәуле Ахметова', 'manager', { region_id: ALMATY_REGION }),
    marat: await account('marat', 'Марат Оспанов', 'manager', { team_id: teams.semey }),
    marina: await account('marina', 'Марина Ковальчук', 'provider', {
      organisation_id: organisations.cabinet,
    }),
    oleg: await account('oleg', 'Олег Ким', 'provider', { organisation_id: organisations.school }),
    gulnar: await account('gulnar', 'Гүлнар Ермекова', 'family', {}),
    zhanna: await account('zhanna', 'Жанна Бекова', 'family', {}),
    timur: await account('timur', 'Тимур Ли', 'analyst', {}),
    asel: await account('asel', 'Әсел Жұмабай', 'administrator', {}),
  };
  return { ids, teams, organisations };
}

export interface CaseScene {
  readonly team?: keyof Cast['teams'];
  readonly caseworker?: Person | null;
  readonly guardian?: Person;
  readonly status?: CaseStatus;
  readonly priority?: Priority;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly bornOn?: string;
  readonly iin?: string;
}

/** A child with a case in any state, as it stands in the database; consent to keep the file is given. */
export async function addCase(
  db: DataSource,
  cast: Cast,
  scene: CaseScene = {},
): Promise<{ id: string; childId: string; personId: string }> {
  const team = scene.team ?? 'talgar';
  const [place] = await db.query<{ location_id: string; region_id: string }[]>(
    'select location_id, region_id from teams where id = $1',
    [cast.teams[team]],
  );
  const familyName = scene.familyName ?? 'Ермекқызы';
  const givenName = scene.givenName ?? 'Аружан';
  const childId = await insert(db, 'children', {
    family_name: familyName,
    given_name: givenName,
    search_name: searchKey(`${familyName} ${givenName}`),
    match_keys: matchKeysOf({ familyName, givenName }),
    born_on: scene.bornOn ?? '2020-03-12',
    sex: 'female',
    iin: scene.iin ?? null,
    location_id: place?.location_id,
    locality: 'rural',
    settlement: 'Besagash',
    languages: ['kk'],
  });
  const personId = await insert(db, 'people', {
    child_id: childId,
    name: 'Гүлнар Ермекова',
    relation: 'mother',
    legal_representative: true,
    phone: '+7 700 000 41 07',
    language: 'kk',
    user_id: scene.guardian ? cast.ids[scene.guardian] : null,
  });
  const caseworker = scene.caseworker === undefined ? 'aigul' : scene.caseworker;
  const status = scene.status ?? 'active';
  const id = await insert(db, 'cases', {
    child_id: childId,
    status,
    priority: scene.priority ?? 'medium',
    team_id: cast.teams[team],
    region_id: place?.region_id,
    caseworker_id: caseworker === null ? null : cast.ids[caseworker],
    opened_on: '2026-09-02',
    came_from: ['closed', 'closure_requested', 'transfer_pending'].includes(status) ? 'active' : null,
    receiving_team_id: status === 'transfer_pending' ? cast.teams.semey : null,
    receiving_region_id: status === 'transfer_pending' ? ABAI_REGION : null,
  });
  if (status === 'transfer_pending') {
    await insert(db, 'transfers', {
      case_id: id,
      from_team_id: cast.teams[team],
      from_region_id: place?.region_id,
      from_caseworker_id: caseworker === null ? null : cast.ids[caseworker],
      to_team_id: cast.teams.semey,
      to_region_id: ABAI_REGION,
      reason: 'The family moves to Semey.',
      asked_by: caseworker === null ? null : cast.ids[caseworker],
    });
  }
  if (status !== 'identified') {
    await insert(db, 'consents', {
      case_id: id,
      purpose: 'registration',
      status: 'given',
      person_id: personId,
      given_by: 'Гүлнар Ермекова',
      mode: 'written',
      language: 'kk',
      given_on: '2026-09-04',
      recorded_by: cast.ids.aigul,
    });
  }
  // Who has an account has it on the family's word.
  if (scene.guardian) {
    await insert(db, 'consents', {
      case_id: id,
      purpose: 'portal',
      status: 'given',
      person_id: personId,
      given_by: 'Гүлнар Ермекова',
      mode: 'written',
      language: 'kk',
      given_on: '2026-09-04',
      recorded_by: cast.ids.aigul,
    });
  }
  return { id, childId, personId };
}

/** Inserts one row as the owner. @returns its id */
export async function insert(
  db: DataSource,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<string> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const [added] = await db.query<{ id: string }[]>(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning id`,
    Object.values(row),
  );
  if (added === undefined) throw new Error(`nothing was inserted into ${table}`);
  return added.id;
}

async function districtOf(db: DataSource, region: string, index: number): Promise<string> {
  const rows = await db.query<{ id: string }[]>(
    'select id from locations where parent_id = $1 order by id offset $2 limit 1',
    [region, index],
  );
  if (rows[0] === undefined) throw new Error(`no district ${index} in ${region}`);
  return rows[0].id;
}
