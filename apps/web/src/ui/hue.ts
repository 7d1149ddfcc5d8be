/** The hues of state. Colour means state and nothing else. */
export const hues = ['stone', 'sky', 'violet', 'amber', 'teal', 'green', 'red'] as const;
export type Hue = (typeof hues)[number];

/** The five tokens of a hue under neutral names, for `style`: `--bg`, `--fg`, `--ic`, `--bd`, `--solid`. */
export const hueStyle = (hue: Hue) =>
  ({
    '--bg': `var(--${hue}-bg)`,
    '--fg': `var(--${hue}-fg)`,
    '--ic': `var(--${hue}-ic)`,
    '--bd': `var(--${hue}-bd)`,
    '--solid': `var(--${hue}-solid)`,
  }) as React.CSSProperties;
