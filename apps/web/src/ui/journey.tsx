import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './journey.module.css';

export interface Station {
  key: string;
  label: string;
  /** A date, or "1 of 4 started". */
  detail?: ReactNode;
  state: 'done' | 'now' | 'next';
}

export interface JourneyProps {
  stations: readonly Station[];
  /** "Step 5 of 7: Services" – for screen readers and for the phone's bar. */
  position: string;
  /** No rule between the bars and the words below, where every line of the screen counts. */
  tight?: boolean;
  /** Under the line: what is next, for whom it waits. */
  children?: ReactNode;
}

/** The stations of a long way on a sunken bar; on phones as short bars with the position in words. */
export function Journey({ stations, position, tight = false, children }: JourneyProps) {
  return (
    <div className={classes.journey} data-tight={tight || undefined}>
      <div className={classes.bars} aria-hidden="true">
        {stations.map(({ key, state }) => (
          <span key={key} className={classes.bar} data-state={state} />
        ))}
      </div>
      <p className={classes.position}>{position}</p>
      <ol
        className={classes.stations}
        style={{ gridTemplateColumns: `repeat(${stations.length}, minmax(0, 1fr))` }}
      >
        {stations.map((station) => (
          <li
            key={station.key}
            className={classes.station}
            data-state={station.state}
            aria-current={station.state === 'now' ? 'step' : undefined}
          >
            <span className={classes.disc} aria-hidden="true">
              {station.state === 'done' && <IconCheck size={12} stroke={3} />}
            </span>
            <span className={classes.label}>{station.label}</span>
            {station.detail && <span className={classes.detail}>{station.detail}</span>}
          </li>
        ))}
      </ol>
      {children && <div className={classes.below}>{children}</div>}
    </div>
  );
}

/** One of the answers under the journey: a small heading, a sentence or a link, a date. */
export function JourneyNote({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.note}>
      <p className={classes.noteTitle}>{title}</p>
      <div className={classes.noteText}>{children}</div>
    </div>
  );
}
