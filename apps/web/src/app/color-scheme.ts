export type ColorScheme = 'light' | 'dark' | 'auto';

/** Mantine reads and writes the same key, so that both halves of the product agree. */
export const COLOR_SCHEME_KEY = 'birge.color-scheme';
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

export function chosenColorScheme(): ColorScheme {
  try {
    const value = localStorage.getItem(COLOR_SCHEME_KEY);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

/** Pages without Mantine follow the choice too, and the system while nothing is chosen. */
export function startColorScheme(): void {
  const apply = () => {
    const choice = chosenColorScheme();
    const scheme = choice === 'auto' ? (dark().matches ? 'dark' : 'light') : choice;
    document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
  };
  apply();
  dark().addEventListener('change', apply);
}
