import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';

import classes from './bars.module.css';
import { hueStyle, type Hue } from './hue';

/** `low` is the pale grey of a low priority. */
export type BarColour = Hue | 'low';
const barStyle = (colour: BarColour) =>
  colour === 'low' ? ({ '--solid': 'var(--bar-low)' } as React.CSSProperties) : hueStyle(colour);

export interface Bar {
  key: string;
  label: ReactNode;
  /** Small words beside the label: "15 wait, 6 of them late". */
  note?: ReactNode;
  /** What is written at the right; the number itself unless stated. */
  value?: ReactNode;
  /** One piece, or several in a stack, each with its colour and its word. */
  parts: readonly { colour: BarColour; size: number; label?: string }[];
  to?: string;
}

export interface BarsProps {
  /** The drawing in words, for screen readers: the caption of its table. */
  caption: string;
  bars: readonly Bar[];
  /** The length of the whole track; the longest bar unless stated. */
  max?: number;
  /** `above`: label over the bar; `beside`: label at the left. */
  labels?: 'above' | 'beside';
  /** A dashed line, e.g. the target of a caseload. */
  target?: number;
}

const sum = (bar: Bar) => bar.parts.reduce((total, part) => total + part.size, 0);

/** Horizontal bars. It is a table: the drawing is in its cells, so that nothing is lost without seeing it. */
export function Bars({ caption, bars, max, labels = 'above', target }: BarsProps) {
  const whole = max ?? Math.max(1, target ?? 0, ...bars.map(sum));
  return (
    <table className={classes.bars} data-labels={labels}>
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key} className={classes.row}>
            <th scope="row" className={classes.label}>
              {bar.to ? <Link to={bar.to}>{bar.label}</Link> : bar.label}
              {bar.note && <span className={classes.note}>{bar.note}</span>}
            </th>
            <td className={classes.value}>{bar.value ?? sum(bar)}</td>
            <td className={classes.track}>
              <span className={classes.line}>
                {bar.parts.map((part, at) => (
                  <span
                    key={at}
                    className={classes.part}
                    title={part.label}
                    style={{ ...barStyle(part.colour), width: `${(part.size / whole) * 100}%` }}
                  >
                    {part.label && <span className="sr-only">{part.label}</span>}
                  </span>
                ))}
              </span>
              {target !== undefined && (
                <span
                  aria-hidden="true"
                  className={classes.target}
                  style={{ left: `${(target / whole) * 100}%` }}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One thin bar of several parts with its legend below: a caseload by priority. */
export function SplitBar(props: {
  label: string;
  parts: readonly { key: string; colour: BarColour; size: number; legend: ReactNode }[];
  max?: number;
}) {
  const id = useId();
  const whole =
    props.max ??
    Math.max(
      1,
      props.parts.reduce((total, part) => total + part.size, 0),
    );
  return (
    <div>
      <div className={classes.split} role="img" aria-label={props.label} aria-describedby={id}>
        {props.parts.map(({ key, colour, size }) => (
          <span key={key} style={{ ...barStyle(colour), width: `${(size / whole) * 100}%` }} />
        ))}
      </div>
      <div id={id} className={classes.legend}>
        {props.parts.map(({ key, legend }) => (
          <span key={key}>{legend}</span>
        ))}
      </div>
    </div>
  );
}

/** Pixels of the highest column. */
const COLUMN_HEIGHT = 64;

/** Columns with their values above and no axis: months of a waiting list. */
export function Columns(props: {
  caption: string;
  columns: readonly { key: string; label: ReactNode; size: number; value?: ReactNode }[];
  colour?: Hue;
}) {
  const whole = Math.max(1, ...props.columns.map((column) => column.size));
  return (
    <table className={classes.columns} style={hueStyle(props.colour ?? 'teal')}>
      <caption className="sr-only">{props.caption}</caption>
      <tbody>
        {props.columns.map((column) => (
          <tr key={column.key}>
            <td className={classes.columnTrack}>
              {column.value ?? column.size}
              <span
                className={classes.column}
                style={{ height: Math.round((column.size / whole) * COLUMN_HEIGHT) }}
              />
            </td>
            <th scope="row">{column.label}</th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The key to the colours of a drawing. */
export function Legend({ items }: { items: readonly { colour: BarColour; label: ReactNode }[] }) {
  return (
    <ul className={classes.key}>
      {items.map(({ colour, label }, at) => (
        <li key={at} style={barStyle(colour)}>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Three short pieces for a degree: none, some, a lot, cannot. */
export function Degree({
  of = 3,
  filled,
  label,
  colour = 'amber',
}: {
  of?: number;
  filled: number;
  label: string;
  colour?: Hue;
}) {
  return (
    <span role="img" aria-label={label} className={classes.degree} style={hueStyle(colour)}>
      {Array.from({ length: of }, (_, at) => (
        <span key={at} data-filled={at < filled || undefined} />
      ))}
    </span>
  );
}
