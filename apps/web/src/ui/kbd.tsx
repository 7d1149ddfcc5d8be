import type { ReactNode } from 'react';

import classes from './kbd.module.css';

/** A key of the keyboard. `quiet` on buttons, where it takes the colour of the words. */
export function Kbd({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <kbd className={`${classes.kbd} ${quiet ? classes.quiet : ''}`} aria-hidden={quiet || undefined}>
      {children}
    </kbd>
  );
}

/** The row of hints under a list: "j k rows · Enter open". Only where there is a keyboard. */
export function KeyHints({ hints }: { hints: readonly { keys: readonly string[]; does: string }[] }) {
  return (
    <p className={classes.hints}>
      {hints.map(({ keys, does }) => (
        <span key={does} className={classes.hint}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {does}
        </span>
      ))}
    </p>
  );
}
