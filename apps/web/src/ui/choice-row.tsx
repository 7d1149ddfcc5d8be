import { useId, type ReactNode } from 'react';

import classes from './choice-row.module.css';

export interface ChoiceRowProps {
  label: ReactNode;
  /** A line under the question. */
  description?: ReactNode;
  /** The `id` to which an error summary leads. */
  name: string;
  items: readonly { value: string; label: ReactNode; mark?: ReactNode }[];
  /** Nothing is chosen beforehand where `null`. */
  value: string | null;
  onChange: (value: string) => void;
  error?: ReactNode;
  /** `lg`: 56 high, for fingers at a home visit. */
  size?: 'md' | 'lg';
  disabled?: boolean;
}

/** One of a few short answers side by side; the whole answer is the target. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { label, description, name, items, value, onChange, error, size = 'md', disabled = false } = props;
  const errorId = useId();
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      className={classes.group}
      disabled={disabled}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={classes.label}>{label}</legend>
      {description && <p className={classes.description}>{description}</p>}
      <div className={classes.row} data-size={size} data-invalid={Boolean(error) || undefined}>
        {items.map((item) => (
          <label key={item.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={item.value}
              checked={value === item.value}
              onChange={() => onChange(item.value)}
              className={classes.input}
            />
            {item.mark && <span className={classes.mark}>{item.mark}</span>}
            <span>{item.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
