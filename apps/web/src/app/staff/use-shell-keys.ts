import { useEffect, useRef } from 'react';

import { isTyping } from '../../ui/is-typing';

/** `/` and Ctrl/Cmd-K find, `?` shows the keys. Single letters do nothing while somebody types. */
export function useShellKeys(actions: { find: () => void; keys: () => void }): void {
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
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
