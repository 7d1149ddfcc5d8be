import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n';
import classes from './steps.module.css';

/** Where one is in a flow of several pages: numbers, ticks, the current one in bold. */
export function Steps(props: {
  label: string;
  steps: readonly { key: string; label: string; to?: string }[];
  current: number;
}) {
  const { t } = useTranslation();
  return (
    <nav aria-label={props.label}>
      <ol className={classes.steps}>
        {props.steps.map(({ key, label, to }, at) => {
          const state = at < props.current ? 'done' : at === props.current ? 'now' : 'next';
          return (
            <li
              key={key}
              className={classes.step}
              data-state={state}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <span className={classes.disc} aria-hidden="true">
                {state === 'done' ? <IconCheck size={14} stroke={3} /> : at + 1}
              </span>
              {state === 'done' && to ? <Link to={to}>{label}</Link> : <span>{label}</span>}
              {state === 'done' && <span className="sr-only">{t('steps.done')}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The page before anything leaves the house: what, to whom, why, each with the way to change it. */
export function CheckAnswers(props: {
  items: readonly {
    key: string;
    term: ReactNode;
    value: ReactNode;
    note?: ReactNode;
    to?: string;
    onChange?: () => void;
  }[];
}) {
  const { t } = useTranslation();
  return (
    <dl className={classes.answers}>
      {props.items.map(({ key, term, value, note, to, onChange }) => (
        <div key={key} className={classes.answer}>
          <dt>{term}</dt>
          <dd>
            <span className={classes.value}>{value}</span>
            {note && <span className={classes.note}>{note}</span>}
          </dd>
          {(to || onChange) && (
            <dd className={classes.change}>
              {to ? (
                <Link to={to}>
                  {t('actions.change')}
                  <span className="sr-only">: {term}</span>
                </Link>
              ) : (
                <button type="button" className={classes.changeButton} onClick={onChange}>
                  {t('actions.change')}
                  <span className="sr-only">: {term}</span>
                </button>
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
