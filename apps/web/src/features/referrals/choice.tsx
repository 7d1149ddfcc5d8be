import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './choice.module.css';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  name: string;
  label: string;
  note?: ReactNode;
  options: readonly ChoiceOption[];
  error?: string;
}

/** One of a few, as pills of 44 that wrap: the whole pill is the target, no answer is chosen beforehand. */
export function Choice(props: ChoiceProps & { value: string | null; onChange: (value: string) => void }) {
  const { name, options, value, onChange } = props;
  return (
    <Question {...props}>
      {options.map((option) => (
        <label key={option.value} className={classes.pill}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <IconCheck size={18} stroke={2.4} aria-hidden="true" />
          {option.label}
        </label>
      ))}
    </Question>
  );
}

/** Some of a few. */
export function Choices(
  props: ChoiceProps & { value: readonly string[]; onChange: (value: string[]) => void },
) {
  const { name, options, value, onChange } = props;
  return (
    <Question {...props}>
      {options.map((option) => (
        <label key={option.value} className={classes.pill}>
          <input
            type="checkbox"
            name={name}
            value={option.value}
            checked={value.includes(option.value)}
            onChange={({ currentTarget }) =>
              onChange(
                currentTarget.checked
                  ? [...value, option.value]
                  : value.filter((chosen) => chosen !== option.value),
              )
            }
          />
          <IconCheck size={18} stroke={2.4} aria-hidden="true" />
          {option.label}
        </label>
      ))}
    </Question>
  );
}

function Question({ name, label, note, error, children }: ChoiceProps & { children: ReactNode }) {
  return (
    <fieldset
      className={classes.question}
      id={name}
      tabIndex={-1}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend>{label}</legend>
      {note && <p className={classes.note}>{note}</p>}
      {error && (
        <p className={classes.error} id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className={classes.pills}>{children}</div>
    </fieldset>
  );
}
