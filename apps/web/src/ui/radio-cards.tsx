import { IconCircleOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './radio-cards.module.css';

export interface RadioCardItem {
  value: string;
  title: ReactNode;
  text?: ReactNode;
  /** At the right of the title: a chip. */
  badge?: ReactNode;
  /** Under the title, over the whole width: columns of reasons. */
  children?: ReactNode;
  /** Cannot be chosen: dashed, with the reason as `text`. */
  unfit?: boolean;
}

export interface RadioCardsProps {
  /** The question; visible unless `hideLabel`. */
  label: string;
  hideLabel?: boolean;
  name: string;
  items: readonly RadioCardItem[];
  value: string | null;
  onChange: (value: string) => void;
  error?: ReactNode;
}

/** One of several, with what speaks for each. What does not fit stays visible and says why. */
export function RadioCards({
  label,
  hideLabel = false,
  name,
  items,
  value,
  onChange,
  error,
}: RadioCardsProps) {
  return (
    <fieldset className={classes.group} id={name} tabIndex={-1}>
      <legend className={hideLabel ? 'sr-only' : classes.legend}>{label}</legend>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {items.map((item) => (
        <label key={item.value} className={classes.card} data-unfit={item.unfit || undefined}>
          {item.unfit ? (
            <IconCircleOff size={22} stroke={1.6} aria-hidden="true" className={classes.off} />
          ) : (
            <input
              type="radio"
              name={name}
              value={item.value}
              checked={value === item.value}
              onChange={() => onChange(item.value)}
              className={classes.radio}
            />
          )}
          <span className={classes.body}>
            <span className={classes.top}>
              <span className={classes.title}>{item.title}</span>
              {item.badge}
            </span>
            {item.text && <span className={classes.text}>{item.text}</span>}
            {item.children && <span className={classes.more}>{item.children}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The same few reasons in the same columns on every card, so that one reads down. */
export function ReasonColumns(props: {
  items: readonly {
    key: string;
    name: ReactNode;
    value: ReactNode;
    note?: ReactNode;
    hue?: 'green' | 'amber' | 'red';
    icon?: ReactNode;
  }[];
}) {
  return (
    <span className={classes.columns}>
      {props.items.map(({ key, name, value, note, hue, icon }) => (
        <span key={key} className={classes.column}>
          <span className={classes.columnName}>{name}</span>
          <span className={classes.columnValue} data-hue={hue}>
            {icon}
            {value}
          </span>
          {note && <span className={classes.columnNote}>{note}</span>}
        </span>
      ))}
    </span>
  );
}
