import { ageOn, iinControlDigit, searchKey } from '@birge/domain';
import { dayOf, type DayNumber, type Moment } from './calendar.js';
import type { Culture } from './name-lists.js';
import { inventNames, written, type FamilyNames, type FullName, type GivenSex } from './names.js';
import { addressIn, phoneOf, type Settlement } from './places.js';
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
  readonly sex: GivenSex;
  readonly bornOn: string;
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

/** Serial numbers 9900–9999 are given to nobody; each stream has its own half of them. */
const SERIALS_A_STREAM = 50;
const ADULTHOOD = 18;
/** Children by age band, in completed years: identification is later than it should be. */
const AGES: readonly (readonly [readonly [number, number], number])[] = [[[0, 1], 6], [[2, 4], 24], [[5, 9], 36], [[10, 14], 22], [[15, 17], 12]]; // prettier-ignore

const groups = [['group_1', 2], ['group_2', 3], ['group_3', 5]] as const; // prettier-ignore
/** Days for which a disability status is given. */
const terms = [[365, 4], [730, 4], [1826, 2]] as const; // prettier-ignore

export class ChildMaker {
  /** The next serial number for each birthday and sex, so that no number is given twice. */
  private readonly serials = new Map<string, number>();

  constructor(
    private readonly scene: Scene,
    private readonly stream: number,
  ) {}

  make(team: Team, culture: Culture, openedAt: Moment, told?: ToldChild): DemoChild {
    const { random, calendar } = this.scene;
    const createdAt = calendar.instant(openedAt);
    const sex = told?.sex ?? (random.chance(0.42) ? 'female' : 'male');
    const family = inventNames(random, culture, sex);
    const name: FullName = told
      ? { familyName: told.familyName, givenName: told.givenName, patronymic: null }
      : family.child;
    const bornOn = this.birthday(told?.age ?? random.whole(...random.weighted(AGES)), dayOf(openedAt));
    const age = ageOn(bornOn, calendar.day(calendar.today));
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
      search_name: searchKey([name.familyName, name.givenName, name.patronymic].filter(Boolean).join(' ')),
      born_on: bornOn,
      sex,
      iin: random.chance(0.88) ? this.iin(bornOn, sex) : null,
      location_id: team.place.id,
      settlement: settlement.name,
      locality: settlement.locality,
      address: addressIn(random),
      languages: codes(random.chance(0.15) ? ['kk', 'ru'] : [language]),
      support_notes: notes,
      created_at: createdAt,
      updated_at: createdAt,
    });
    const representatives = this.addPeople(id, age, family, language, createdAt, told);
    return {
      id, name, sex, bornOn, age, settlement, language, supportNotes: notes,
      locationId: team.place.id,
      guardian: representatives[0],
      representatives,
      registrations: this.addRegistrations(id, age, bornOn, createdAt, told),
    }; // prettier-ignore
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
    return calendar.day(Math.min(youngest - random.whole(0, 364), openedOn - 20));
  }

  /** A number of the right form with a serial that is not given out (9900–9999), or none when they are used up. */
  private iin(bornOn: string, sex: GivenSex): string | null {
    const head = bornOn.slice(2).replaceAll('-', '') + (sex === 'female' ? '6' : '5');
    const first = this.stream * SERIALS_A_STREAM;
    for (let serial = this.serials.get(head) ?? first; serial < first + SERIALS_A_STREAM; serial += 1) {
      this.serials.set(head, serial + 1);
      const eleven = `${head}99${String(serial).padStart(2, '0')}`;
      const control = iinControlDigit(eleven);
      if (control !== null) return `${eleven}${control}`;
    }
    return null;
  }

  private addPeople(
    childId: string,
    age: number,
    family: FamilyNames,
    language: 'kk' | 'ru',
    createdAt: string,
    told: ToldChild | undefined,
  ): readonly [Guardian, ...Guardian[]] {
    const { random } = this.scene;
    const add = (name: string, relation: string, legal: boolean, phone: string | null): Guardian => {
      const id = this.scene.ids.next();
      this.scene.batch.add('people', {
        id, child_id: childId, name, relation, legal_representative: legal, phone, note: null, language,
        user_id: relation === 'mother' ? (told?.guardianUserId ?? null) : null,
        created_at: createdAt, updated_at: createdAt,
      }); // prettier-ignore
      return { id, name, relation, phone, language };
    };
    const [name, relation] = told
      ? [told.mother ?? written(family.mother), 'mother']
      : random.weighted<readonly [string, string]>([
          [[written(family.mother), 'mother'], 80],
          [[written(family.father), 'father'], 8],
          [[written(family.grandmother), age >= 14 ? 'trustee' : 'guardian'], 9],
          [[written(family.grandmother), 'foster_parent'], 3],
        ]);
    const first = add(name, relation, true, told?.motherPhone ?? phoneOf(random));
    const hasFather = relation === 'mother' && (told?.father !== undefined || random.chance(0.6));
    const father = told?.father ?? written(family.father);
    const others = hasFather
      ? [add(father, 'father', true, random.chance(0.8) ? phoneOf(random) : null)]
      : [];
    if (random.chance(0.25)) add(written(family.grandmother), 'grandmother', false, phoneOf(random));
    if (told?.teacher) add(told.teacher, 'teacher', false, null);
    return [first, ...others];
  }

  /** The two registers and the programme that follows from the first, with terms as they are given: one, two, five years. */
  private addRegistrations(
    childId: string,
    age: number,
    bornOn: string,
    createdAt: string,
    told: ToldChild | undefined,
  ): Registration[] {
    const { random, calendar } = this.scene;
    const list: Registration[] = [];
    if (told?.mseEndsIn !== undefined || random.chance(0.55)) {
      const days = random.weighted(terms); // prettier-ignore
      const left = told?.mseEndsIn ?? random.whole(15, days - 20);
      const from = calendar.day(calendar.today + left - days);
      const term = { validFrom: from < bornOn ? bornOn : from, validTo: calendar.day(calendar.today + left) };
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
        id: this.scene.ids.next(), child_id: childId, kind, category, number: `${kind.toUpperCase()}-${random.whole(100000, 999999)}`,
        valid_from: validFrom, valid_to: validTo, created_at: createdAt,
      }); // prettier-ignore
    }
    return list;
  }
}
