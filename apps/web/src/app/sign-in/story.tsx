import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';

import { formatDay } from '../../ui/format';
import { Logo } from '../../ui/logo';
import { currentLanguage, useTranslation } from '../../i18n';

import classes from './sign-in.module.css';

const STEPS = [
  { key: 'asks', on: '2026-09-02', state: 'done' },
  { key: 'listens', on: '2026-09-22', state: 'done' },
  { key: 'answers', on: null, state: 'now' },
  { key: 'begins', on: '2027-01-15', state: 'next' },
] as const;

/** What the product promises, told as one case on the thread. */
export function Story() {
  const { t } = useTranslation();
  return (
    <aside className={classes.story}>
      <Logo size={32} />
      <div className={classes.tale}>
        <p className={classes.promise}>{t('signIn.promise')}</p>
        <ol className={classes.thread}>
          {STEPS.map(({ key, on, state }) => (
            <li key={key} className={classes.step} data-state={state}>
              <span className={classes.date}>
                {on ? formatDay(on, currentLanguage(), { month: 'long', year: false }) : t('when.today')}
              </span>
              <span className={classes.station} aria-hidden="true">
                {state === 'done' && <IconCheck size={13} stroke={3} />}
              </span>
              <span>
                <span className={classes.stepTitle}>{t(`signIn.story.${key}`)}</span>
                <span className={classes.stepText}>{t(`signIn.story.${key}Text`)}</span>
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className={classes.motto}>
        {t('signIn.motto')}
        <br />
        {t('signIn.what')}
      </p>
      <Watermark />
    </aside>
  );
}

function Watermark() {
  const gap = useId();
  return (
    <svg className={classes.watermark} viewBox="2.6 2.4 26.8 28.6" aria-hidden="true">
      <mask id={gap} maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">
        <rect width="32" height="32" fill="white" />
        <path d="M24.6 26.5 19.9 14.8" stroke="black" strokeWidth="10.6" strokeLinecap="round" />
      </mask>
      <g fill="none" stroke="currentColor" strokeWidth="7.4" strokeLinecap="round">
        <path d="M7.5 26.5 15.6 6.2" mask={`url(#${gap})`} />
        <path d="M24.6 26.5 19.9 14.8" />
      </g>
    </svg>
  );
}
