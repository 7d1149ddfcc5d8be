import type { Language } from '@birge/domain';

/**
 * The words of the product and how they are looked up. Own code instead of a library: the library is 19 kB, an eighth
 * of what a family's first visit may weigh, and of what it does we need this (docs/adr/0005).
 */
interface Tree {
  readonly [key: string]: string | Tree;
}

export interface WordOptions {
  /** Fills `{{count}}` and chooses the plural form. */
  readonly count?: number;
  /** Another word file than the one of the hook. */
  readonly ns?: string;
  /** Said when there is no such key; otherwise the key itself is shown. */
  readonly defaultValue?: string;
  readonly [slot: string]: unknown;
}

export type Translate = (key: string, options?: WordOptions) => string;

const files = new Map<string, Tree>();
const fetching = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();
let current: Language = 'ru';
/** Changes whenever other words are to be shown. */
let edition = 0;

const nameOf = (language: Language, namespace: string) => `${language}/${namespace}`;

function announce(): void {
  edition += 1;
  listeners.forEach((listener) => listener());
}

export const words = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  edition: () => edition,
  language: () => current,
  has: (namespace: string) => files.has(nameOf(current, namespace)),

  /** Fetches a word file once; words come in files of one feature and one language. */
  load(namespace: string, language: Language = current): Promise<void> {
    const name = nameOf(language, namespace);
    const known = fetching.get(name);
    if (known) return known;
    const promise = import(`./${language}/${namespace}.json`).then(
      (file: { default: Tree }) => {
        files.set(name, file.default);
        if (language === current) announce();
      },
      (error: unknown) => {
        fetching.delete(name);
        throw error;
      },
    );
    fetching.set(name, promise);
    return promise;
  },

  /** Shows another language as soon as every file that is in use has arrived in it. */
  async show(language: Language): Promise<void> {
    const used = [...files.keys()].map((name) => name.slice(name.indexOf('/') + 1));
    await Promise.all([...new Set(['common', ...used])].map((namespace) => words.load(namespace, language)));
    current = language;
    document.documentElement.lang = language;
    announce();
  },
};

/** Words of a file that only some pages say stand in one of their own, which those pages name among theirs. */
const besides: Readonly<Record<string, string>> = { codes: 'case-codes' };

/** Finds `a.b` or `file:a.b`; `null` when there is no such text. */
function find(key: string, namespace: string): string | null {
  const at = key.indexOf(':');
  const [file, path] = at > 0 ? [key.slice(0, at), key.slice(at + 1)] : [namespace, key];
  const beside = besides[file];
  return findIn(file, path) ?? (beside === undefined ? null : findIn(beside, path));
}

function findIn(file: string, path: string): string | null {
  let found: string | Tree | undefined = files.get(nameOf(current, file));
  for (const part of path.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return typeof found === 'string' ? found : null;
}

const plurals = new Map<Language, Intl.PluralRules>();
function pluralForm(count: number): string {
  const rules = plurals.get(current) ?? new Intl.PluralRules(current);
  plurals.set(current, rules);
  return rules.select(count);
}

export function translate(key: string, namespace: string, options: WordOptions = {}): string {
  const { count, ns = namespace, defaultValue } = options;
  const counted =
    count === undefined ? null : (find(`${key}_${pluralForm(count)}`, ns) ?? find(`${key}_other`, ns));
  const text = counted ?? find(key, ns) ?? defaultValue ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(options[slot] ?? ''));
}

/** Whether there is a text for the key. */
export const isWorded = (key: string, namespace = 'common'): boolean => find(key, namespace) !== null;
