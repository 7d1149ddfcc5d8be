import type { Culture } from './name-lists.js';
import type { Random } from './random.js';

export interface Location {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly nameKk: string;
  readonly nameRu: string;
}

type Mix = readonly (readonly [Culture, number])[];

const south: Mix = [['kazakh', 74], ['uzbek', 19], ['russian', 4], ['tatar', 1], ['korean', 1], ['ukrainian', 1]]; // prettier-ignore
const west: Mix = [
  ['kazakh', 92],
  ['russian', 5],
  ['tatar', 1],
  ['korean', 1],
  ['ukrainian', 1],
];
const middle: Mix = [
  ['kazakh', 72],
  ['russian', 17],
  ['ukrainian', 3],
  ['german', 3],
  ['tatar', 3],
  ['korean', 2],
];
const north: Mix = [
  ['kazakh', 50],
  ['russian', 33],
  ['ukrainian', 8],
  ['german', 5],
  ['tatar', 4],
];
const almaty: Mix = [['kazakh', 70], ['russian', 13], ['uyghur', 9], ['korean', 3], ['uzbek', 2], ['tatar', 2], ['german', 1]]; // prettier-ignore

/** What the demo data know of a region: its share of the country's children (per mille), who lives there, who writes how. */
export interface RegionProfile {
  readonly share: number;
  readonly mix: Mix;
  /** Offices of this region write their names in Kazakh, others in Russian. */
  readonly writesKazakh: boolean;
}

// prettier-ignore
export const regionProfiles: Readonly<Record<string, RegionProfile>> = {
  '100000000': { share: 32, mix: middle, writesKazakh: true },
  '110000000': { share: 39, mix: north, writesKazakh: false },
  '150000000': { share: 52, mix: west, writesKazakh: true },
  '190000000': { share: 88, mix: almaty, writesKazakh: false },
  '230000000': { share: 45, mix: west, writesKazakh: true },
  '270000000': { share: 36, mix: middle, writesKazakh: true },
  '310000000': { share: 72, mix: south, writesKazakh: true },
  '330000000': { share: 38, mix: almaty, writesKazakh: true },
  '350000000': { share: 50, mix: middle, writesKazakh: false },
  '390000000': { share: 31, mix: north, writesKazakh: false },
  '430000000': { share: 53, mix: west, writesKazakh: true },
  '470000000': { share: 54, mix: west, writesKazakh: true },
  '550000000': { share: 33, mix: north, writesKazakh: false },
  '590000000': { share: 18, mix: north, writesKazakh: false },
  '610000000': { share: 146, mix: south, writesKazakh: true },
  '620000000': { share: 13, mix: middle, writesKazakh: true },
  '630000000': { share: 29, mix: north, writesKazakh: false },
  '710000000': { share: 71, mix: middle, writesKazakh: false },
  '750000000': { share: 98, mix: almaty, writesKazakh: false },
  '790000000': { share: 78, mix: south, writesKazakh: true },
};

export const TALGAR = '196200000';
export const ALMATY_REGION = '190000000';

export interface Settlement {
  readonly name: string;
  readonly locality: 'urban' | 'rural';
}

const talgarDistrict: readonly Settlement[] = [
  { name: 'Талғар', locality: 'urban' },
  { name: 'Бесағаш', locality: 'rural' },
  { name: 'Панфилов', locality: 'rural' },
  { name: 'Гүлдала', locality: 'rural' },
  { name: 'Қызылқайрат', locality: 'rural' },
  { name: 'Тұздыбастау', locality: 'rural' },
  { name: 'Белбұлақ', locality: 'rural' },
];

/** Village names that every part of the country has. */
const villages =
  `Ақтоғай Бірлік Достық Жаңатұрмыс Қызылту Көктөбе Ынтымақ Ақжар Қарасу Жаңажол Теректі Мичурин Сарыбұлақ Қайнар Алға
  Бірлестік Еңбек Жамбыл Көкөзек Қызылағаш Майтөбе Амангелді Тасбұлақ Үлгілі Шалқар Ақкөл Бастау Сарыөзек`
    .trim()
    .split(/\s+/);

const plainName = (nameKk: string): string => nameKk.replace(/ (ауданы|қаласы|облысы)$/, '');

/** The settlements of a district or city, the first the seat of its offices; always the same for the same place. */
export function settlementsOf(place: Location, parent: Location | undefined): readonly Settlement[] {
  if (place.id === TALGAR) return talgarDistrict;
  if (place.kind !== 'district') return [{ name: plainName(place.nameKk), locality: 'urban' }];
  if (parent?.kind === 'city_of_republican_significance') {
    return [{ name: plainName(parent.nameKk), locality: 'urban' }];
  }
  const start = Number(place.id.slice(0, 6)) % villages.length;
  const around = [0, 5, 11, 17].map((step) => villages[(start + step) % villages.length] as string);
  return [
    { name: plainName(place.nameKk), locality: Number(place.id.slice(2, 5)) % 3 === 0 ? 'urban' : 'rural' },
    ...around.map((name) => ({ name, locality: 'rural' as const })),
  ];
}

const streets = [
  'Абай',
  'Жамбыл',
  'Достық',
  'Сәтбаев',
  'Әуезов',
  'Бейбітшілік',
  'Тәуелсіздік',
  'Мира',
  'Школьная',
  'Центральная',
];

export const addressIn = (random: Random): string => `${random.pick(streets)} к-сі, ${random.whole(1, 120)}`;
/** A number that nobody has: 700 000 is not given out. */
export const phoneOf = (random: Random): string =>
  `8 700 000 ${String(random.whole(0, 99)).padStart(2, '0')} ${String(random.whole(0, 99)).padStart(2, '0')}`;
