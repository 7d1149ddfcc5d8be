import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';

import classes from './pills.module.css';

export interface PillItem {
  key: string;
  label: ReactNode;
  count?: number | string;
  icon?: ReactNode;
  /** Either an address (a saved view) or `onSelect` of the group (a filter on this page). */
  to?: string;
}

/** Saved views and quick choices: the current one in ink. */
export function Pills(props: {
  /** What is chosen here, for screen readers. */
  label: string;
  items: readonly PillItem[];
  current: string;
  onSelect?: (key: string) => void;
  children?: ReactNode;
}) {
  const { label, items, current, onSelect, children } = props;
  return (
    <div role="group" aria-label={label} className={classes.pills}>
      {items.map(({ key, label: words, count, icon, to }) => {
        const inside = (
          <>
            {icon}
            {words}
            {count !== undefined && <span className={classes.count}>{count}</span>}
          </>
        );
        const isCurrent = key === current;
        return to ? (
          <Link key={key} to={to} className={classes.pill} aria-current={isCurrent || undefined}>
            {inside}
          </Link>
        ) : (
          <button
            key={key}
            type="button"
            className={classes.pill}
            aria-pressed={isCurrent}
            onClick={() => onSelect?.(key)}
          >
            {inside}
          </button>
        );
      })}
      {children}
    </div>
  );
}

export interface TabItem {
  key: string;
  label: ReactNode;
  count?: number | string;
  to: string;
  /** For tabs that differ in their search only; otherwise the path decides. */
  current?: boolean;
  /** The first tab's path is the beginning of the others' paths. */
  end?: boolean;
}

/** Another tab of the same record does not jump to the top; read by the router's scroll memory. */
const KEEP_SCROLL = { keepScroll: true };

/** Tabs are routes: each can be linked, opened in another window, and come back to. */
export function TabLinks({ label, items }: { label: string; items: readonly TabItem[] }) {
  const row = useRef<HTMLElement>(null);
  const { pathname, search } = useLocation();
  useEffect(() => showCurrent(row.current), [pathname, search]);
  return (
    <nav ref={row} aria-label={label} className={classes.tabs}>
      {items.map(({ key, label: words, count, to, current, end }) => (
        <NavLink
          key={key}
          to={to}
          end={end}
          state={KEEP_SCROLL}
          className={({ isActive }) => `${classes.tab} ${(current ?? isActive) ? classes.here : ''}`}
          aria-current={current === undefined ? 'page' : current ? 'page' : 'false'}
        >
          {words}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}

/** On a phone the row is wider than the screen: the tab one is on comes to its middle, and the page stays put. */
function showCurrent(row: HTMLElement | null): void {
  const here = row?.querySelector<HTMLElement>('[aria-current="page"]');
  if (!row || !here) return;
  const [frame, tab] = [row.getBoundingClientRect(), here.getBoundingClientRect()];
  row.scrollLeft += tab.left - frame.left - (frame.width - tab.width) / 2;
}

/** Two or three ways to look at the same: "Fits best | Nearest | Shortest wait". */
export function Segments(props: {
  label: string;
  items: readonly { key: string; label: ReactNode }[];
  current: string;
  onSelect: (key: string) => void;
}) {
  return (
    <div role="group" aria-label={props.label} className={classes.segments}>
      {props.items.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          className={classes.segment}
          aria-pressed={key === props.current}
          onClick={() => props.onSelect(key)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
