import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';

import { api, unwrap } from '../../app/api';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useFormat } from '../../ui/use-format';
import { usePageTitle } from '../../ui/use-page-title';

import { HelpFrame } from './help-frame';
import classes from './help.module.css';

/** Where a request stands, by its code. No name stands here. */
export function HelpStatusPage() {
  const { t } = useTranslation('help');
  const { day } = useFormat();
  const [code, setCode] = useState('');
  const asked = useMutation({
    mutationFn: () => unwrap(api.POST('/api/help-requests/status', { body: { code } })),
  });
  usePageTitle(t('status.title'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') asked.mutate();
  };
  const problem = asked.error && problemCodeOf(asked.error);
  const answer = asked.data;
  return (
    <HelpFrame>
      <form onSubmit={submit} noValidate>
        <h1 tabIndex={-1}>{t('status.title')}</h1>
        <Field
          label={t('status.code')}
          value={code}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          error={
            problem &&
            t(
              problem === 'not_found'
                ? 'status.unknown'
                : problem === 'too_many_requests'
                  ? 'status.often'
                  : 'status.failed',
            )
          }
          onChange={({ target }) => setCode(target.value)}
        />
        <div className={classes.buttons}>
          <Button size="lg" variant="filled" type="submit" pending={asked.isPending}>
            {t('status.ask')}
          </Button>
        </div>
      </form>
      {answer && (
        <p
          role="status"
          className={classes.code}
          style={{ fontSize: 20, letterSpacing: 0, lineHeight: '28px' }}
        >
          {t(`news.${answer.news}`)}
          {answer.callBy &&
            ` ${t('callBy', { date: day(answer.callBy, { month: 'long', weekday: 'long' }) })}`}
        </p>
      )}
      <p className={classes.note}>
        <Link to="/help" className={classes.link}>
          {t('status.back')}
        </Link>
      </p>
    </HelpFrame>
  );
}
