import { languages, type Language } from '@birge/domain';

import { words } from './words';

const CHOICE = 'birge.language';

const isLanguage = (value: unknown): value is Language => (languages as readonly unknown[]).includes(value);

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

export const startWords = (language: Language = detectLanguage()): Promise<void> => words.show(language);

/** Switches all words at once and remembers the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(CHOICE, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
  await words.show(language);
}

/** Takes over the language of the account, unless another was chosen on this device. */
export async function adoptLanguage(language: Language): Promise<void> {
  if (!readChoice() && language !== currentLanguage()) await words.show(language);
}

export const currentLanguage = (): Language => words.language();

/** Fetches the words of a page beside its code, so that it never shows keys or waits twice. */
export async function loadWords(namespaces: readonly string[]): Promise<void> {
  await Promise.all(namespaces.map((namespace) => words.load(namespace)));
}

export { useTranslation } from './use-translation';
export type { Translate } from './words';
export { languages };
export type { Language };
