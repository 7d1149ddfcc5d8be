import { familyNameFor, type FullName, type GivenSex } from '../demo/names.js';
import { names, type Culture } from '../demo/name-lists.js';
import type { Random } from '../demo/random.js';

export interface Known extends FullName {
  readonly id: number;
  readonly bornOn: string;
  readonly locationId: string;
  /** Brothers and sisters have the same. */
  readonly familyId: number;
}

/** A child who is nobody's duplicate, and how near she comes to one who is known. */
export interface Stranger extends Omit<Known, 'id'> {
  readonly likeness:
    'stranger' | 'sibling' | 'twin' | 'namesake' | 'namesake_same_day' | 'same_first_name_and_day';
}

const cultures: readonly (readonly [Culture, number])[] = [
  ['kazakh', 70],
  ['russian', 14],
  ['uzbek', 5],
  ['uyghur', 4],
  ['tatar', 3],
  ['ukrainian', 2],
  ['german', 1],
  ['korean', 1],
];

/** Names that no list has, made as such names are made: a matcher that only knows lists fails on them. */
const beginnings =
  'Нұр Ай Гүл Бек Ер Жан Мей Сұл Дін Қыд Ақ Тоқ Ораз Құт Сейд Мырза Шах Ал Бай Хан Ырыс Тұр'.split(' ');
const boyEndings =
  'мұрат бек жан хан асыл ғали берді тай сейіт болат дос айдар мақсұт кен құл тас рат лан'.split(' ');
const girlEndings =
  'гүл жан сұлу шат зия нұр сара бике шаш күміс бану жамал сымбат дария зада мира тоты'.split(' ');

export class Population {
  readonly known: Known[] = [];
  private families = 0;

  constructor(
    private readonly random: Random,
    private readonly places: readonly string[],
    private readonly lastDay: string,
  ) {}

  /** Families with one to four children, now and then with twins. */
  fill(children: number): void {
    while (this.known.length < children) {
      const first = this.anybody();
      this.add(first);
      while (this.random.chance(0.3) && this.known.length < children)
        this.add(this.random.chance(0.12) ? this.twinOf(first) : this.siblingOf(first));
    }
  }

  private add(child: Omit<Known, 'id'>): void {
    this.known.push({ ...child, id: this.known.length });
  }

  /** Somebody who is not known, as near to somebody known as life makes them. */
  stranger(): Stranger {
    const near = this.random.pick(this.known);
    const likeness = this.random.weighted<Stranger['likeness']>([
      ['stranger', 40],
      ['sibling', 20],
      ['twin', 12],
      ['namesake', 16],
      ['namesake_same_day', 4],
      ['same_first_name_and_day', 8],
    ]);
    return { ...this.like(near, likeness), likeness };
  }

  private like(near: Known, likeness: Stranger['likeness']): Omit<Known, 'id'> {
    const other = this.anybody();
    switch (likeness) {
      case 'sibling':
        return this.siblingOf(near);
      case 'twin':
        return this.twinOf(near);
      case 'namesake':
        return { ...other, familyName: near.familyName, givenName: near.givenName };
      case 'namesake_same_day':
        return {
          ...other,
          familyName: near.familyName,
          givenName: near.givenName,
          bornOn: near.bornOn,
          // Another region, another father.
          locationId: this.random.pick(
            this.places.filter((place) => place.slice(0, 2) !== near.locationId.slice(0, 2)),
          ),
          patronymic: this.otherFather(near),
        };
      case 'same_first_name_and_day':
        return { ...other, givenName: near.givenName, bornOn: near.bornOn };
      default:
        return other;
    }
  }

  private otherFather(near: Known): string {
    const ending = near.patronymic?.endsWith('қызы') || /[аы]$/.test(near.familyName ?? '') ? 'қызы' : 'ұлы';
    const father = this.random.pick(
      names.kazakh.fathers.filter((name) => !near.patronymic?.startsWith(name)),
    );
    return `${father}${ending}`;
  }

  private siblingOf(child: Omit<Known, 'id'>): Omit<Known, 'id'> {
    return { ...this.twinOf(child), bornOn: this.day() };
  }

  private twinOf(child: Omit<Known, 'id'>): Omit<Known, 'id'> {
    let givenName = child.givenName;
    while (givenName === child.givenName) givenName = this.given(this.cultureOf(child), this.sexOf(child));
    return { ...child, givenName };
  }

  private cultureOf({ familyName, patronymic }: FullName): Culture {
    const text = `${familyName ?? ''}${patronymic ?? ''}`;
    return /(вна|вич)$/.test(text) && !/[әғқңөұүі]/.test(text) ? 'russian' : 'kazakh';
  }

  private sexOf({ patronymic, familyName }: FullName): GivenSex {
    if (patronymic) return /(қызы|вна)$/.test(patronymic) ? 'female' : 'male';
    return /([оеё]ва|[иы]на|қызы)$/.test(familyName ?? '') ? 'female' : 'male';
  }

  private anybody(): Omit<Known, 'id'> {
    const culture = this.random.weighted(cultures);
    const sex: GivenSex = this.random.chance(0.5) ? 'female' : 'male';
    const family = this.family(culture);
    const father =
      this.random.chance(0.3) && culture === 'kazakh'
        ? this.made('male')
        : this.random.pick(names[culture].fathers);
    const kazakh = `${father}${sex === 'female' ? 'қызы' : 'ұлы'}`;
    const russian = `${father.replace(/[йь]$/, '')}${/[йь]$/.test(father) ? 'е' : 'о'}${sex === 'female' ? 'вна' : 'вич'}`;
    const isKazakh = culture === 'kazakh';
    const byFather = isKazakh && this.random.chance(0.25);
    this.families += 1;
    return {
      familyName: byFather ? kazakh : this.random.chance(0.01) ? null : familyNameFor(family, sex),
      givenName: this.given(culture, sex),
      patronymic:
        byFather || this.random.chance(0.15) ? null : isKazakh && this.random.chance(0.7) ? kazakh : russian,
      bornOn: this.day(),
      locationId: this.random.pick(this.places),
      familyId: this.families,
    };
  }

  private family(culture: Culture): string {
    if (culture !== 'kazakh' || this.random.chance(0.4)) return this.random.pick(names[culture].families);
    return `${this.made('male')}${this.random.pick(['ов', 'ов', 'ев', ''])}`.replace(/([аеі])ев$/, '$1ев');
  }

  private given(culture: Culture, sex: GivenSex): string {
    if (culture === 'kazakh' && this.random.chance(0.35)) return this.made(sex);
    return this.random.pick(sex === 'female' ? names[culture].girls : names[culture].boys);
  }

  private made(sex: GivenSex): string {
    return this.random.pick(beginnings) + this.random.pick(sex === 'female' ? girlEndings : boyEndings);
  }

  private day(): string {
    const last = Date.parse(`${this.lastDay}T00:00:00Z`);
    return new Date(last - this.random.whole(10, 6500) * 86_400_000).toISOString().slice(0, 10);
  }
}
