import type { Language } from '@birge/domain';
import { use, useMemo, useSyncExternalStore } from 'react';

import { isWorded, translate, words, type Translate } from './words';

interface Translation {
  /** The text of a key; `file:key` reads from another file. */
  readonly t: Translate;
  readonly i18n: { readonly language: Language; readonly exists: (key: string) => boolean };
}

/** The words of a file (`common` unless named) in the language of the page; waits for the file if it must. */
export function useTranslation(namespace: string | readonly string[] = 'common'): Translation {
  const [first = 'common', ...others] = typeof namespace === 'string' ? [namespace] : namespace;
  const edition = useSyncExternalStore(words.subscribe, words.edition);
  for (const name of [first, ...others]) {
    if (!words.has(name)) use(words.load(name));
  }
  return useMemo(
    () => ({
      t: (key, options) => translate(key, first, options),
      i18n: { language: words.language(), exists: (key) => isWorded(key, first) },
    }),
    // The words behind the same names change with the edition.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [first, edition],
  );
}
