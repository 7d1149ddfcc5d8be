import type { ReactNode } from 'react';

import type { Hue } from './hue';
import classes from './notice.module.css';

/**
 * A tinted block that says one thing: what went wrong, what is needed, what is good to know.
 * `hue="plain"` is a sunken panel with a hairline, for facts that ask for nothing.
 */
export function Notice(props: {
  hue?: Hue | 'plain';
  icon?: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  /** `alert` is read out at once; for what appears after an action. */
  role?: 'alert' | 'status';
}) {
  const { hue = 'plain', icon, children, action, role } = props;
  return (
    <div className={classes.notice} data-hue={hue} role={role}>
      {icon && <span className={classes.icon}>{icon}</span>}
      <div className={classes.words}>{children}</div>
      {action}
    </div>
  );
}
