import { languages, type Language } from '@birge/domain';
import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';

const CHOICE = 'birge.language';

const isLanguage = (value: unknown): value is Language => (languages as readonly unknown[]).includes(value);

/** Words come in files of one feature and one language, and are fetched when a page asks for them. */
const wordFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    import(`./${language}/${namespace}.json`).then(
      (file: { default: ResourceKey }) => done(null, file.default),
      (error: Error) => done(error, false),
    );
  },
};

/** What the person chose on this device; else what the browser asks for; else Russian. */
export function detectLanguage(): Language {
  const chosen = readChoice();
  if (chosen) return chosen;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wanted ?? 'ru';
}

function readChoice(): Language | null {
  try {
    const value = localStorage.getItem(CHOICE);
    return isLanguage(value) ? value : null;
  } catch {
    return null; // Storage can be switched off.
  }
}

export async function startWords(language: Language = detectLanguage()): Promise<void> {
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  await i18next
    .use(wordFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Switches all words at once and remembers the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(CHOICE, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
  await i18next.changeLanguage(language);
}

/** Takes over the language of the account, unless another was chosen on this device. */
export async function adoptLanguage(language: Language): Promise<void> {
  if (!readChoice() && language !== currentLanguage()) await i18next.changeLanguage(language);
}

export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'ru');

/** Fetches the words of a page beside its code, so that it never shows keys or waits twice. */
export const loadWords = (namespaces: readonly string[]): Promise<void> =>
  i18next.loadNamespaces([...namespaces]);

export { languages };
export type { Language };
