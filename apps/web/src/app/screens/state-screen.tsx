import type { ReactNode } from 'react';

import classes from './state-screen.module.css';

/** One message in the middle of a page: what happened, what one can do. */
export function StateScreen(props: {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={classes.screen}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <h1>{props.title}</h1>
      <div className={classes.text}>{props.children}</div>
      {props.actions && <div className={classes.actions}>{props.actions}</div>}
    </div>
  );
}

/** The same on a page of its own, outside of any shell. */
export function StatePage({ children }: { children: ReactNode }) {
  return <main className={classes.page}>{children}</main>;
}
