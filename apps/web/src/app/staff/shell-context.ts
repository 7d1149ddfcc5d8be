import { createContext, useContext } from 'react';

import type { Begun } from './use-shell-keys';

interface Shell {
  openFind: () => void;
  openKeys: () => void;
  /** A note, a task or a referral from wherever one is. */
  begin: (what: Begun) => void;
}

export const ShellContext = createContext<Shell>({
  openFind: () => undefined,
  openKeys: () => undefined,
  begin: () => undefined,
});
export const useShell = () => useContext(ShellContext);
