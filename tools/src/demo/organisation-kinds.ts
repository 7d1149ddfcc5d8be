/** One kind of organisation: what it is called in both languages, what it offers, and to whom. */
export interface OrganisationKind {
  readonly code: string;
  /** There is one in each team's district, or one for the whole region. */
  readonly level: 'district' | 'region';
  readonly kk: (place: string, number: number) => string;
  readonly ru: (place: string, number: number) => string;
  readonly services: readonly string[];
  /** Narrower than the services themselves, in completed years. */
  readonly ages?: readonly [number, number];
  /** How many children it can take at a time; `null` where that is no question, as with an office. */
  readonly places: readonly [number, number] | null;
}

// prettier-ignore
export const organisationKinds: readonly OrganisationKind[] = [
  { code: 'cabinet', level: 'district', places: [24, 60], ages: [2, 14],
    kk: (place, number) => `№ ${number} түзету кабинеті, ${place}`, ru: (place, number) => `Кабинет коррекции № ${number}, ${place}`,
    services: ['RH-KPPK', 'RH-ST', 'RH-EI', 'RH-OT'] },
  { code: 'polyclinic', level: 'district', places: [20, 80],
    kk: (place) => `Балалар емханасы, ${place}`, ru: (place) => `Детская поликлиника, ${place}`,
    services: ['RH-PT', 'RH-ST', 'RH-EI', 'RH-SAN', 'RH-OT'] },
  { code: 'social_protection', level: 'district', places: null,
    kk: (place) => `Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі, ${place}`, ru: (place) => `Отдел занятости и социальных программ, ${place}`,
    services: ['FA-DIS', 'FA-CARE', 'FA-CARE1', 'FA-HOMEED', 'FA-ASP', 'FA-ASP1-6', 'FA-LOCAL', 'FA-OTHER', 'RH-ATP', 'RH-ASSIST', 'RH-SIGN', 'SS-HOME', 'SI-TRANS'] },
  { code: 'school', level: 'district', places: [4, 20], ages: [6, 17],
    kk: (place, number) => `№ ${number} мектеп, ${place}`, ru: (place, number) => `Школа № ${number}, ${place}`,
    services: ['ED-INCL', 'ED-ASST', 'ED-HOME', 'ED-SPEC'] },
  { code: 'kindergarten', level: 'district', places: [4, 16], ages: [1, 6],
    kk: (place) => `«Айгөлек» балабақшасы, ${place}`, ru: (place) => `Детский сад «Айгөлек», ${place}`,
    services: ['ED-KG', 'ED-INCL'] },
  { code: 'centre', level: 'district', places: [15, 40], ages: [3, 17],
    kk: (place) => `«Бал дәурен» орталығы, ${place}`, ru: (place) => `Центр «Бал дәурен», ${place}`,
    services: ['RH-KPPK', 'RH-ST', 'SI-PARENT', 'SI-PSY', 'SI-ART', 'SI-DAYC', 'SI-SPORT'] },
  { code: 'pmpc', level: 'region', places: null,
    kk: (place) => `Психологиялық-медициналық-педагогикалық консультация, ${place}`, ru: (place) => `Психолого-медико-педагогическая консультация, ${place}`,
    services: ['ED-PMPC'] },
  { code: 'mse', level: 'region', places: null,
    kk: (place) => `Медициналық-әлеуметтік сараптама бөлімі, ${place}`, ru: (place) => `Отдел медико-социальной экспертизы, ${place}`,
    services: ['RH-MSE'] },
  { code: 'rehabilitation', level: 'region', places: [40, 120],
    kk: (place) => `Облыстық оңалту орталығы, ${place}`, ru: (place) => `Областной реабилитационный центр, ${place}`,
    services: ['RH-PT', 'RH-OT', 'RH-ST', 'RH-SAN', 'RH-ATP', 'RH-SIGN'] },
  { code: 'autism', level: 'region', places: [20, 50], ages: [2, 17],
    kk: (place) => `«Асыл мирас» аутизм орталығы, ${place}`, ru: (place) => `Центр аутизма «Асыл мирас», ${place}`,
    services: ['RH-AUT', 'RH-ST'] },
  { code: 'social_services', level: 'region', places: [30, 90],
    kk: (place) => `Арнаулы әлеуметтік қызметтер орталығы, ${place}`, ru: (place) => `Центр специальных социальных услуг, ${place}`,
    services: ['SS-SEMI', 'SS-IN', 'SS-TEMP', 'SS-HOME', 'SI-DAYC'] },
  { code: 'college', level: 'region', places: [6, 24], ages: [14, 17],
    kk: (place) => `Қызмет көрсету және технологиялар колледжі, ${place}`, ru: (place) => `Колледж сервиса и технологий, ${place}`,
    services: ['ED-VOC'] },
  { code: 'fund', level: 'region', places: [12, 40], ages: [4, 17],
    kk: (place) => `«Бірге қадам» қоғамдық қоры, ${place}`, ru: (place) => `Общественный фонд «Бірге қадам», ${place}`,
    services: ['SI-SPORT', 'SI-PEER', 'SI-CAMP', 'SI-LEGAL', 'SI-PARENT', 'SI-ART', 'SI-TRANS', 'SI-PSY'] },
];
