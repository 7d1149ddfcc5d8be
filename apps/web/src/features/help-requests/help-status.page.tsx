import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
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

/** Which sentence says it. */
const sayings: Readonly<Record<string, string>> = {
  invalid: 'slip',
  not_found: 'unknown',
  too_many_requests: 'often',
};

/** Where a request stands, by its code. No name stands here. */
export function HelpStatusPage() {
  const { t } = useTranslation('help');
  const { day } = useFormat();
  const [code, setCode] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const asked = useMutation({
    mutationFn: () => unwrap(api.POST('/api/help-requests/status', { body: { code } })),
  });
  usePageTitle(t('status.title'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '') form.current?.querySelector('input')?.focus();
    else asked.mutate();
  };
  const problem = asked.error && (problemCodeOf(asked.error) ?? '');
  // What is wrong is read out with the field.
  useEffect(() => {
    if (asked.error) form.current?.querySelector('input')?.focus();
  }, [asked.error]);
  const answer = asked.data;
  return (
    <HelpFrame>
      <form ref={form} onSubmit={submit} noValidate>
        <h1 tabIndex={-1}>{t('status.title')}</h1>
        <Field
          label={t('status.code')}
          description={t('status.codeAbout')}
          value={code}
          maxLength={40}
          autoComplete="off"
          inputMode="numeric"
          error={problem !== null && t(`status.${sayings[problem] ?? 'failed'}`)}
          onChange={({ target }) => {
            setCode(target.value);
            if (asked.error) asked.reset();
          }}
        />
        <div className={classes.buttons}>
          <Button size="lg" variant="filled" type="submit" pending={asked.isPending}>
            {t('status.ask')}
          </Button>
        </div>
      </form>
      {/* Always there, so that what appears in it is announced. */}
      <p role="status" className={classes.answer}>
        {answer && t(`news.${answer.news}`)}
        {answer?.callBy &&
          ` ${t('callBy', { date: day(answer.callBy, { month: 'long', weekday: 'long' }) })}`}
      </p>
      <p className={classes.note}>
        <Link to="/help" className={classes.link}>
          {t('status.back')}
        </Link>
      </p>
    </HelpFrame>
  );
}
