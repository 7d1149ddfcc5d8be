import { useEffect, useRef } from 'react';

import { isTyping } from '../../ui/is-typing';

/** What is begun by a single letter, wherever one is. */
export const begun = { n: 'note', t: 'task', r: 'refer' } as const;
export const NEW_CASE_KEY = 'c';
export type Begun = (typeof begun)[keyof typeof begun];

/** `/` and Ctrl/Cmd-K find, `?` shows the keys, `c` begins with a child who is not known yet. Single letters do nothing while somebody types. */
export function useShellKeys(actions: {
  find: () => void;
  keys: () => void;
  begin: (what: Begun) => void;
  newCase: () => void;
}): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (command || (plain && event.key === '/')) {
        event.preventDefault();
        latest.current.find();
      } else if (plain && event.key === '?') {
        latest.current.keys();
      } else if (plain && event.key === NEW_CASE_KEY && !isInFront()) {
        event.preventDefault();
        latest.current.newCase();
      } else if (plain && event.key in begun && !hasOwnLetters()) {
        event.preventDefault();
        latest.current.begin(begun[event.key as keyof typeof begun]);
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const isInFront = (): boolean =>
  document.querySelector('[data-full], [role="dialog"], dialog[open]') !== null;

/** A case file begins notes of its own; in a questionnaire letters may be answers; a dialog is in front of the page. */
const hasOwnLetters = (): boolean => isInFront() || document.querySelector('[data-file-keys]') !== null;
