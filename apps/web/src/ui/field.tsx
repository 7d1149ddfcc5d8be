import { useId, type ComponentProps, type ReactNode } from 'react';

import classes from './field.module.css';

interface FieldProps extends Omit<ComponentProps<'input'>, 'size'> {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  /** Inside the box at the right, e.g. "show password". */
  aside?: ReactNode;
}

/** A labelled input for the pages that carry no component library. Staff pages use Mantine's. */
export function Field({ label, description, error, aside, ...input }: FieldProps) {
  const id = useId();
  const described = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {description && (
        <p id={`${id}-about`} className={classes.about}>
          {description}
        </p>
      )}
      <span className={classes.box} data-wrong={error ? true : undefined}>
        <input
          {...input}
          id={id}
          className={classes.input}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
        {aside}
      </span>
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
