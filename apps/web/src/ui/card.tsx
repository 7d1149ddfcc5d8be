import { IconArrowRight, IconClock } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';

import classes from './card.module.css';

/** A card of the right rail: a heading with a link to all, and at most a few rows. */
export function RailCard(props: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id}>{props.title}</h2>
        {props.aside && <div className={classes.aside}>{props.aside}</div>}
      </header>
      {props.children}
      {props.foot && <p className={classes.note}>{props.foot}</p>}
    </section>
  );
}

/** One row of such a card: words at the left, a date or a button at the right, a second line. */
export function RailRow(props: {
  icon?: ReactNode;
  title: ReactNode;
  to?: string;
  text?: ReactNode;
  right?: ReactNode;
  strong?: boolean;
}) {
  return (
    <div className={classes.row}>
      {props.icon && <span className={classes.icon}>{props.icon}</span>}
      <div className={classes.words}>
        <p className={props.strong ? classes.strong : undefined}>
          {props.to ? (
            <Link className={classes.rowLink} to={props.to}>
              {props.title}
            </Link>
          ) : (
            props.title
          )}
        </p>
        {props.text && <p className={classes.text}>{props.text}</p>}
      </div>
      {props.right && <div className={classes.right}>{props.right}</div>}
    </div>
  );
}

export interface FigureCardProps {
  name: ReactNode;
  /** What is counted, in one sentence. */
  definition?: ReactNode;
  figure?: ReactNode;
  /** Beside the figure: an icon when it asks for something. */
  mark?: ReactNode;
  /** At the right of the name: a legend. */
  legend?: ReactNode;
  /** "As of 08:00". */
  asOf?: ReactNode;
  /** To exactly the records behind the figure: "Open the 6". */
  link?: { label: ReactNode; to: string };
  children?: ReactNode;
}

/** A figure that can be explained: name, definition, as of when, and the way to its list. */
export function FigureCard(props: FigureCardProps) {
  const id = useId();
  const { name, definition, figure, mark, legend, asOf, link, children } = props;
  const above = children !== undefined;
  return (
    <section className={classes.figureCard} aria-labelledby={id}>
      <header className={classes.figureHead}>
        <h2 id={id}>{name}</h2>
        {legend}
      </header>
      {above && definition && <p className={classes.definition}>{definition}</p>}
      {figure !== undefined && (
        <p className={classes.figure}>
          {figure}
          {mark}
        </p>
      )}
      {!above && definition && <p className={classes.definition}>{definition}</p>}
      {children && <div className={classes.drawing}>{children}</div>}
      {(asOf || link) && (
        <footer className={classes.foot} data-ruled={above || undefined}>
          <span className={classes.asOf}>
            {above && <IconClock size={15} stroke={2} aria-hidden="true" />}
            {asOf}
          </span>
          {link && (
            <Link to={link.to} className={classes.to}>
              {link.label} <IconArrowRight size={14} stroke={2} aria-hidden="true" />
            </Link>
          )}
        </footer>
      )}
    </section>
  );
}
