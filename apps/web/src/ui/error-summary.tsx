import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import { useTranslation } from '../i18n';
import classes from './error-summary.module.css';

export interface SummaryError {
  /** The `name` or `id` of the field; the link moves the focus there. */
  field?: string;
  /** "Date of birth: enter a date that is not in the future". */
  text: string;
}

/** At the top of a form: what has to be mended, each a way to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors, title }: { errors: readonly SummaryError[]; title?: string }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const key = errors.map((error) => error.text).join('|');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;

  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.summary}>
      <IconAlertCircle size={20} stroke={1.8} aria-hidden="true" />
      <div>
        <p className={classes.title}>{title ?? t('form.errors', { count: errors.length })}</p>
        <ul>
          {errors.map(({ field, text }) => (
            <li key={text}>
              {field ? (
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(field);
                  }}
                >
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function focusField(field: string): void {
  const found = document.getElementById(field) ?? document.getElementsByName(field)[0];
  if (!found) return;
  const target = found.matches('input, textarea, select, button')
    ? found
    : (found.querySelector<HTMLElement>('input, textarea, select, button') ?? found);
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
