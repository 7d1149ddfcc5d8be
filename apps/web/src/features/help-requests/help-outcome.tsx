import { codeGroups } from '@birge/domain';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';

import classes from './help.module.css';
import type { Outcome } from './use-sending';

interface Props {
  readonly outcome: Exclude<Outcome, { kind: 'refused' }>;
  readonly onRetry: () => void;
  readonly onWipe: () => void;
}

/** What became of it. The heading takes the focus: what was there before is gone. */
export function HelpOutcome({ outcome, onRetry, onWipe }: Props) {
  const { t } = useTranslation('help');
  const { day } = useFormat();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [outcome.kind]);
  const heading = (text: string) => (
    <h1 ref={title} tabIndex={-1}>
      {text}
    </h1>
  );
  if (outcome.kind === 'sending')
    return (
      <>
        {heading(t('sending.title'))}
        <p className={classes.lead}>{t('sending.text')}</p>
      </>
    );
  if (outcome.kind === 'sent')
    return (
      <>
        {heading(t('sent.title'))}
        <p className={classes.lead}>
          {t('sent.text', { date: day(outcome.callBy, { month: 'long', weekday: 'long' }) })}
        </p>
        <Code code={outcome.code} />
        <p>{t('sent.code')}</p>
        <p>
          <Link to="/help/status" className={classes.link}>
            {t('haveCode')}
          </Link>
        </p>
      </>
    );
  return (
    <>
      {heading(t(`${outcome.kind}.title`))}
      <p className={classes.lead}>{t(`${outcome.kind}.text`)}</p>
      <div className={classes.buttons}>
        <Button size="lg" variant="filled" onClick={onRetry}>
          {t('again')}
        </Button>
        <Button size="lg" onClick={onWipe}>
          {t('wipe')}
        </Button>
      </div>
    </>
  );
}

/** In the groups in which it is said into a telephone. */
const Code = ({ code }: { code: string }) => (
  <strong className={classes.code}>
    {codeGroups(code).map((group, place) => (
      <span key={place}>{group} </span>
    ))}
  </strong>
);
