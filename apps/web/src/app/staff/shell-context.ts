import { createContext, useContext } from 'react';

interface Shell {
  openFind: () => void;
  openKeys: () => void;
}

export const ShellContext = createContext<Shell>({ openFind: () => undefined, openKeys: () => undefined });
export const useShell = () => useContext(ShellContext);
