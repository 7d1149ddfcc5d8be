/**
 * Public holidays of Kazakhstan (Law 267-II of 13 December 2001 and its amendments). Administrators keep the list
 * afterwards: the government moves single days each year.
 */
const FIXED: readonly (readonly [string, string])[] = [
  ['01-01', 'Новый год'],
  ['01-02', 'Новый год'],
  ['01-07', 'Православное Рождество'],
  ['03-08', 'Международный женский день'],
  ['03-21', 'Наурыз мейрамы'],
  ['03-22', 'Наурыз мейрамы'],
  ['03-23', 'Наурыз мейрамы'],
  ['05-01', 'Праздник единства народа Казахстана'],
  ['05-07', 'День защитника Отечества'],
  ['05-09', 'День Победы'],
  ['07-06', 'День Столицы'],
  ['08-30', 'День Конституции'],
  ['10-25', 'День Республики'],
  ['12-16', 'День Независимости'],
];

/** The first day of Kurban Ait follows the moon. */
const KURBAN_AIT: Readonly<Record<number, string>> = {
  2023: '06-28',
  2024: '06-16',
  2025: '06-06',
  2026: '05-27',
  2027: '05-16',
  2028: '05-05',
  2029: '04-24',
  2030: '04-13',
};

export interface Holiday {
  readonly heldOn: string;
  readonly name: string;
}

/** The holidays of the years, both included. */
export function holidaysOf(fromYear: number, toYear: number): Holiday[] {
  const holidays: Holiday[] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const [day, name] of FIXED) holidays.push({ heldOn: `${year}-${day}`, name });
    const moving = KURBAN_AIT[year];
    if (moving) holidays.push({ heldOn: `${year}-${moving}`, name: 'Құрбан айт' });
  }
  return holidays;
}
