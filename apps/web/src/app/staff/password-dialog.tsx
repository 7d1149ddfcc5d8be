import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/error-summary';
import { showDone } from '../../ui/toast';
import { api, unwrap } from '../api';
import { useFormProblems } from '../form-problems';

import classes from './password-dialog.module.css';

const SHORTEST = 10;

/** A new password for oneself. Every other session ends: whoever knew the old one is out. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const toProblems = useFormProblems();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/auth/password', { body: { currentPassword: current, newPassword: next } })),
    onSuccess: () => {
      showDone(t('password.done'));
      onClose();
    },
  });
  const problems = toProblems(change.error, {
    currentPassword: t('password.current'),
    newPassword: t('password.next'),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  }

  return (
    <Dialog onClose={onClose} title={t('password.title')}>
      <form onSubmit={submit} className={classes.form}>
        <ErrorSummary errors={problems.summary} />
        <PasswordInput
          label={t('password.current')}
          name="currentPassword"
          autoComplete="current-password"
          required
          withAsterisk={false}
          maxLength={200}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={problems.fields['currentPassword']}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <PasswordInput
          label={t('password.next')}
          description={t('password.rule', { count: SHORTEST })}
          name="newPassword"
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={SHORTEST}
          maxLength={200}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={problems.fields['newPassword']}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <p className={classes.note}>{t('password.note')}</p>
        <div className={classes.actions}>
          <Button variant="subtle" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" variant="filled" pending={change.isPending}>
            {t('password.change')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
