import { iinControlDigit } from '@birge/domain';
import { adultOn, Birth } from './birth.js';
import { dayOf, toDayNumber, type DayNumber, type Moment } from './calendar.js';
import type { Culture } from './name-lists.js';
import { marks } from './marks.js';
import { inventFamily, namesOf, type Family, type FullName, type GivenSex } from './names.js';
import { addressIn, phoneOf, type Settlement } from './places.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';
import { codes } from './tables.js';
import { supportNotes } from './texts.js';
import type { Team } from './world.js';

export interface Guardian {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
  readonly language: 'kk' | 'ru';
}

export interface Registration {
  readonly kind: 'mse' | 'pmpc' | 'ipar';
  readonly category: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface DemoChild {
  readonly id: string;
  readonly name: FullName;
  /** As families and organisations see it. */
  readonly shortName: string;
  readonly sex: GivenSex;
  /** To be asked for every age, because some children are born on another day than this one. */
  readonly birth: Birth;
  readonly adultOn: string;
  /** Completed years today. */
  readonly age: number;
  readonly locationId: string;
  readonly settlement: Settlement;
  readonly language: 'kk' | 'ru';
  readonly supportNotes: string | null;
  readonly guardian: Guardian;
  /** Everybody who may decide for the child, the guardian first. */
  readonly representatives: readonly Guardian[];
  readonly registrations: readonly Registration[];
}

/** What is told about a child instead of being invented. */
export interface ToldChild {
  readonly familyName: string;
  readonly givenName: string;
  readonly sex: GivenSex;
  readonly age: number;
  readonly settlement: string;
  readonly mother?: string;
  readonly father?: string;
  readonly motherPhone?: string;
  readonly language?: 'kk' | 'ru';
  readonly supportNotes?: string;
  readonly guardianUserId?: string;
  /** Days from today to the end of the disability status. */
  readonly mseEndsIn?: number;
  readonly teacher?: string;
}

/** Serial numbers 9900–9999 are given to nobody. */
export const SERIALS = 100;
const ADULTHOOD = 18;
/** Days after birth before which no case is opened. */
const YOUNGEST = 20;
/** Children by age band, in completed years: identification is later than it should be. */
const AGES: readonly (readonly [readonly [number, number], number])[] = [[[0, 1], 6], [[2, 4], 24], [[5, 9], 36], [[10, 14], 22], [[15, 17], 12]]; // prettier-ignore

const groups = [['group_1', 2], ['group_2', 3], ['group_3', 5]] as const; // prettier-ignore
/** Days for which a disability status is given. */
const terms = [[365, 4], [730, 4], [1826, 2]] as const; // prettier-ignore

/** The family of a child whose story others share. */
const anyFamily: Family = {
  child: { familyName: marks.familyName, givenName: marks.givenName, patronymic: marks.patronymic },
  searchName: marks.searchName, matchKeys: marks.matchKeys, shortName: marks.shortName, mother: marks.mother, father: marks.father, grandmother: marks.grandmother,
}; // prettier-ignore

/** Numbers of the right form that nobody has (serials 9900–9999), each given once. */
export class Iins {
  /** The next serial number for each birthday and sex. */
  private readonly serials = new Map<string, number>();

  constructor(
    private readonly first: number,
    private readonly end: number,
  ) {}

  /** @returns none when those of the day are used up */
  next(bornOn: string, sex: GivenSex): string | null {
    const head = bornOn.slice(2).replaceAll('-', '') + (sex === 'female' ? '6' : '5');
    for (let serial = this.serials.get(head) ?? this.first; serial < this.end; serial += 1) {
      this.serials.set(head, serial + 1);
      const eleven = `${head}99${String(serial).padStart(2, '0')}`;
      const control = iinControlDigit(eleven);
      if (control !== null) return `${eleven}${control}`;
    }
    return null;
  }
}

/** How many children have a number. */
export const HAS_IIN = 0.88;

export class ChildMaker {
  /** The last child that was made. */
  last: DemoChild | undefined;

  /** @param isShared whether the stories are for many children, and marks stand where each has her own */
  constructor(
    private readonly scene: Scene,
    private readonly iins: Iins,
    private readonly isShared = false,
  ) {}

  make(team: Team, culture: Culture, openedAt: Moment, told?: ToldChild): DemoChild {
    const { random, calendar } = this.scene;
    const createdAt = calendar.instant(openedAt);
    const sex = told?.sex ?? (random.chance(0.42) ? 'female' : 'male');
    const { isShared } = this;
    const invented = inventFamily(random, culture, sex);
    const family = isShared ? anyFamily : told ? this.toldFamily(told, invented) : invented;
    const { child: name, searchName, matchKeys, shortName } = family;
    const bornOn = this.birthday(told?.age ?? random.whole(...random.weighted(AGES)), dayOf(openedAt));
    const birth = new Birth(bornOn);
    birth.isBefore(dayOf(openedAt) - YOUNGEST);
    const age = birth.ageOn(calendar.day(calendar.today));
    const settlement =
      team.settlements.find((place) => place.name === told?.settlement) ?? random.pick(team.settlements);
    const language = told?.language ?? (culture === 'kazakh' && random.chance(0.9) ? 'kk' : 'ru');
    const notes = told
      ? (told.supportNotes ?? null)
      : random.chance(0.3)
        ? random.pick(supportNotes[language])
        : null;
    const id = this.scene.ids.next();
    this.scene.batch.add('children', {
      id,
      family_name: name.familyName,
      given_name: name.givenName,
      patronymic: name.patronymic,
      search_name: searchName,
      match_keys: matchKeys,
      born_on: isShared ? marks.bornOn : bornOn,
      sex,
      iin: isShared ? marks.iin : random.chance(HAS_IIN) ? this.iins.next(bornOn, sex) : null,
      location_id: team.place.id,
      settlement: settlement.name,
      locality: settlement.locality,
      address: isShared ? marks.address : addressIn(random),
      languages: codes(random.chance(0.15) ? ['kk', 'ru'] : [language]),
      support_notes: notes,
      created_at: createdAt,
      updated_at: createdAt,
    });
    const representatives = this.addPeople(id, age, family, language, createdAt, told);
    this.last = {
      id, name, shortName, sex, birth, age, settlement, language, supportNotes: notes,
      adultOn: isShared ? marks.adultOn : adultOn(bornOn),
      locationId: team.place.id,
      guardian: representatives[0],
      representatives,
      registrations: this.addRegistrations(id, age, birth, createdAt, told),
    }; // prettier-ignore
    return this.last;
  }

  /** A day on which a child of so many completed years today was born, some time before the case was opened. */
  private birthday(age: number, openedOn: DayNumber): string {
    const { calendar, random } = this.scene;
    const [year, month, day] = calendar.day(calendar.today).split('-').map(Number) as [
      number,
      number,
      number,
    ];
    const youngest: DayNumber = Date.UTC(year - age, month - 1, Math.min(day, 28)) / 86_400_000;
    return calendar.day(Math.min(youngest - random.whole(0, 364), openedOn - YOUNGEST));
  }

  private toldFamily({ familyName, givenName }: ToldChild, invented: Family): Family {
    return { ...invented, ...namesOf({ familyName, givenName, patronymic: null }) };
  }

  private addPeople(
    childId: string,
    age: number,
    family: Family,
    language: 'kk' | 'ru',
    createdAt: string,
    told: ToldChild | undefined,
  ): readonly [Guardian, ...Guardian[]] {
    const { random } = this.scene;
    const add = (name: string, relation: string, legal: boolean, phone: string | null): Guardian => {
      const id = this.scene.ids.next();
      this.scene.batch.add('people', {
        id, child_id: childId, name, relation, legal_representative: legal, phone, note: null, language,
        contact: legal && relation === 'mother' ? 'preferred' : 'may', lives_with_child: legal ? true : null,
        user_id: relation === 'mother' ? (told?.guardianUserId ?? null) : null,
        created_at: createdAt, updated_at: createdAt,
      }); // prettier-ignore
      return { id, name, relation, phone, language };
    };
    const [name, relation] = told
      ? [told.mother ?? family.mother, 'mother']
      : random.weighted<readonly [string, string]>([
          [[family.mother, 'mother'], 80],
          [[family.father, 'father'], 8],
          [[family.grandmother, age >= 14 ? 'trustee' : 'guardian'], 9],
          [[family.grandmother, 'foster_parent'], 3],
        ]);
    const first = add(name, relation, true, told?.motherPhone ?? phoneOf(random));
    const hasFather = relation === 'mother' && (told?.father !== undefined || random.chance(0.6));
    const father = told?.father ?? family.father;
    const others = hasFather
      ? [add(father, 'father', true, random.chance(0.8) ? phoneOf(random) : null)]
      : [];
    if (random.chance(0.25)) add(family.grandmother, 'grandmother', false, phoneOf(random));
    if (told?.teacher) add(told.teacher, 'teacher', false, null);
    return [first, ...others];
  }

  /** The two registers and the programme that follows from the first, with terms as they are given: one, two, five years. */
  private addRegistrations(
    childId: string,
    age: number,
    birth: Birth,
    createdAt: string,
    told: ToldChild | undefined,
  ): Registration[] {
    const { random, calendar } = this.scene;
    const list: Registration[] = [];
    if (told?.mseEndsIn !== undefined || random.chance(0.55)) {
      const days = random.weighted(terms); // prettier-ignore
      const left = told?.mseEndsIn ?? random.whole(15, days - 20);
      const from = calendar.day(calendar.today + left - days);
      const validFrom = from < birth.day ? birth.day : from;
      birth.isBefore(toDayNumber(validFrom));
      const term = { validFrom, validTo: calendar.day(calendar.today + left) };
      const category = age < 7 ? 'under_7' : random.weighted(groups); // prettier-ignore
      if (age < ADULTHOOD) list.push({ kind: 'mse', category, ...term });
      if (random.chance(0.7)) list.push({ kind: 'ipar', category: null, ...term });
    }
    if (random.chance(0.45)) {
      const since = random.whole(30, 300);
      list.push({
        kind: 'pmpc',
        category: null,
        validFrom: calendar.day(calendar.today - since),
        validTo: null,
      });
    }
    for (const { kind, category, validFrom, validTo } of list) {
      this.scene.batch.add('registrations', {
        id: this.scene.ids.next(), child_id: childId, kind, category,
        number: `${kind.toUpperCase()}-${this.isShared ? marks.certificate : random.whole(100000, 999999)}`,
        valid_from: validFrom, valid_to: validTo, created_at: createdAt, issuer: issuers[kind], ...saidOf(kind, random),
      }); // prettier-ignore
    }
    return list;
  }
}

/** Who gives the papers of each register. */
const issuers: Readonly<Record<Registration['kind'], string>> = {
  mse: 'МСЭ № 3',
  ipar: 'МСЭ № 3',
  pmpc: 'ПМПК № 2',
};

/** What a paper recommends or provides; each register speaks of its own. */
function saidOf(
  kind: Registration['kind'],
  random: Random,
): { programme: string | null; supports: string; parts: string } {
  if (kind === 'pmpc') {
    const supports = random.chance(0.5)
      ? ['speech_therapist', 'psychologist']
      : ['personal_assistant', 'speech_therapist'];
    return {
      programme: random.chance(0.6) ? 'adapted' : 'individual',
      supports: codes(supports),
      parts: '[]',
    };
  }
  const measures = random.chance(0.5)
    ? ['mobility_aids', 'individual_assistant']
    : ['hygiene_products', 'special_social_services'];
  const parts =
    kind === 'ipar'
      ? [
          { part: 'medical', measures: ['sanatorium'] },
          { part: 'social', measures },
        ]
      : [];
  return { programme: null, supports: '{}', parts: JSON.stringify(parts) };
}
