import type { ReactNode } from 'react';
import { Link } from 'react-router';

import classes from './queue.module.css';

export interface QueueRowProps {
  /** "Thu 19 Nov", "11:00". */
  when: ReactNode;
  /** Under it: "4 days late" (`late` makes it red), "home visit". */
  whenNote?: ReactNode;
  late?: boolean;
  icon?: ReactNode;
  title: ReactNode;
  /** The line itself opens this. */
  to?: string;
  who?: ReactNode;
  why?: ReactNode;
  /** One button (`column`), and at most a menu beside it. */
  action?: ReactNode;
  menu?: ReactNode;
}

/** One thing to do: when, what, for whom, why, and one action. On phones a card on the desk. */
export function QueueRow(props: QueueRowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.when}>
        <span className={classes.whenTitle}>{props.when}</span>
        {props.whenNote && (
          <span className={props.late ? classes.late : classes.whenNote}>{props.whenNote}</span>
        )}
      </div>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <div className={classes.words}>
        <h3>
          {props.to ? (
            <Link to={props.to} className={classes.link}>
              {props.title}
            </Link>
          ) : (
            props.title
          )}
        </h3>
        {props.who && <p className={classes.who}>{props.who}</p>}
        {props.why && <p className={classes.why}>{props.why}</p>}
      </div>
      <div className={classes.actions}>
        {props.action}
        {props.menu}
      </div>
    </li>
  );
}

/** Rows under a small heading with their number: "Overdue 3". */
export function QueueGroup(props: {
  title: ReactNode;
  count?: number;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.group}>
      <h3 className={classes.groupTitle}>
        {props.icon}
        {props.title}
        {props.count !== undefined && <span className={classes.count}>{props.count}</span>}
      </h3>
      <ul className={classes.list}>{props.children}</ul>
    </section>
  );
}

/** Columns in one panel, not separate boxes: "Answers that came in". On phones they slide sideways. */
export function AnswerPanel({ children }: { children: ReactNode }) {
  return <ul className={classes.answers}>{children}</ul>;
}

export function AnswerCard(props: {
  chip: ReactNode;
  when: ReactNode;
  title: ReactNode;
  place?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  menu?: ReactNode;
}) {
  return (
    <li className={classes.answer}>
      <div className={classes.answerTop}>
        {props.chip}
        <span className={classes.answerWhen}>{props.when}</span>
      </div>
      <h3>{props.title}</h3>
      {props.place && <p className={classes.answerPlace}>{props.place}</p>}
      {props.children && <div className={classes.answerText}>{props.children}</div>}
      <div className={classes.answerActions}>
        {props.action}
        {props.menu}
      </div>
    </li>
  );
}
