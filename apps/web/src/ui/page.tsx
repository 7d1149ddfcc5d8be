import type { ReactNode } from 'react';
import { Link } from 'react-router';

import classes from './page.module.css';
import { usePageTitle } from './use-page-title';

export interface Crumb {
  label: ReactNode;
  to?: string;
}

export interface PageProps {
  /** The heading, and the title of the browser's tab unless `tabTitle` says otherwise. */
  title: ReactNode;
  tabTitle?: string;
  /** Beside the heading: chips, a count. */
  beside?: ReactNode;
  /** The sentence under the heading. */
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  /** At the right of the crumbs: "Draft saved 09:04", previous and next. */
  corner?: ReactNode;
  actions?: ReactNode;
  /** A right rail of 312 (`rail`) or 352 (`wide`); below the main column on narrower screens. */
  rail?: ReactNode;
  railWidth?: 'rail' | 'wide';
  /** Between head and columns, over the whole width. */
  above?: ReactNode;
  /** `desk`: on phones the content lies on the desk as cards. */
  ground?: 'paper' | 'desk';
  children?: ReactNode;
}

/** The frame of every staff page: crumbs, heading, actions, main column and right rail. */
export function Page(props: PageProps) {
  const { title, lead, crumbs, corner, actions, beside, rail, railWidth = 'rail', above, children } = props;
  usePageTitle(props.tabTitle ?? (typeof title === 'string' ? title : undefined));
  return (
    <div data-ground={props.ground}>
      {(crumbs || corner) && (
        <div className={classes.top}>
          {crumbs && <Crumbs crumbs={crumbs} />}
          {corner && <div className={classes.corner}>{corner}</div>}
        </div>
      )}
      <header className={classes.head}>
        <div className={classes.title}>
          <div className={classes.line}>
            <h1>{title}</h1>
            {beside}
          </div>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {above && <div className={classes.above}>{above}</div>}
      {rail ? (
        <div className={classes.columns} data-rail={railWidth}>
          <div className={classes.main}>{children}</div>
          <div className={classes.rail}>{rail}</div>
        </div>
      ) : (
        children
      )}
    </div>
  );
}

/** Where the page belongs: "My open cases · 8 of 21". */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <ol className={classes.crumbs}>
      {crumbs.map(({ label, to }, at) => (
        <li key={at}>{to ? <Link to={to}>{label}</Link> : label}</li>
      ))}
    </ol>
  );
}

/** A part of a page under a heading of its own. */
export function Section(props: {
  title: ReactNode;
  count?: number;
  /** Small words or a link at the right of the heading. */
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section id={props.id} className={classes.section}>
      <header className={classes.sectionHead}>
        <h2>
          {props.title}
          {props.count !== undefined && <span className={classes.count}>{props.count}</span>}
        </h2>
        {props.aside && <div className={classes.aside}>{props.aside}</div>}
      </header>
      {props.children}
    </section>
  );
}

/** A sunken block with a hairline: what belongs together inside the sheet. */
export function Panel({
  children,
  title,
  aside,
}: {
  children: ReactNode;
  title?: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <div className={classes.panel}>
      {title && (
        <header className={classes.panelHead}>
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </div>
  );
}

/** The line of facts under the heading of a record: each an icon and a few words. */
export function Facts({ facts }: { facts: readonly { icon?: ReactNode; text: ReactNode }[] }) {
  return (
    <ul className={classes.facts}>
      {facts.map(({ icon, text }, at) => (
        <li key={at}>
          {icon}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** The buttons at the end of a form: back at the left, leaving and going on at the right. */
export function FormActions({ back, children }: { back?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.formActions}>
      <div>{back}</div>
      <div className={classes.formRight}>{children}</div>
    </div>
  );
}
