import type { Language } from '@birge/domain';

/** The texts of one file, by dotted key. */
export type Words = Readonly<Record<string, string>>;

interface Tree {
  readonly [key: string]: string | Tree;
}

/** `{ a: { b: 'c' } }` → `{ 'a.b': 'c' }` */
export function flatten(tree: Tree, prefix = ''): Words {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`),
    ),
  ) as Words;
}

/** The forms that counting needs: two in Kazakh and English, four in Russian. */
export const pluralForms = (language: Language): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** `cases_few` → `cases`; a code that merely ends like a plural form stays as it is. */
export function withoutPlural(key: string, words: Words): string {
  const stem = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
  return stem !== undefined && `${stem}_one` in words && `${stem}_other` in words ? stem : key;
}

/** What each text leaves open, such as `{{date}}`. The count itself may be said in words: "one child". */
export function slotsOf(words: Words): Record<string, string[]> {
  const slots: Record<string, Set<string>> = {};
  for (const [key, text] of Object.entries(words)) {
    const names = (slots[withoutPlural(key, words)] ??= new Set());
    for (const [slot] of text.matchAll(/\{\{\w+\}\}|<\/?\w+>|\$t\([^)]*\)/g)) names.add(slot);
  }
  const entries = Object.entries(slots).map(
    ([key, names]) => [key, [...names].filter(isNoCount).sort()] as const,
  );
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0).sort(byKey));
}

const isNoCount = (slot: string): boolean => slot !== '{{count}}';
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+/);

/** Words of a sentence; a date stands for two, any other gap for one. */
export const countWords = (sentence: string): number =>
  sentence.replace(/\{\{date\}\}/g, 'day month').match(/[\p{L}\p{N}{][^\s]*/gu)?.length ?? 0;
