import { IconAlertCircle, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { ProblemError } from '../problem';
import { useSignIn, type SessionUser } from '../session';
import { useProblemText } from '../use-problem-text';

import classes from './sign-in.module.css';

/** E-mail and password, on the sign-in page and in the dialog of an expired session. */
export function SignInForm({ onDone }: { onDone: (user: SessionUser) => void }) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const [visible, setVisible] = useState(false);
  const [help, setHelp] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const wait = useCountdown(signIn.error);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (signIn.isPending || wait > 0) return;
    const form = new FormData(event.currentTarget);
    const credentials = { email: String(form.get('email')).trim(), password: String(form.get('password')) };
    signIn.mutate(credentials, {
      onSuccess: onDone,
      onError: () => {
        password.current?.focus();
        password.current?.select();
      },
    });
  }

  return (
    <form onSubmit={submit} className={classes.form} noValidate={false}>
      {signIn.error && <SignInProblem error={signIn.error} wait={wait} />}
      <Field
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        maxLength={254}
        required
      />
      <Field
        ref={password}
        label={t('signIn.password')}
        name="password"
        type={visible ? 'text' : 'password'}
        autoComplete="current-password"
        maxLength={200}
        required
        aside={
          <button
            type="button"
            className={classes.eye}
            aria-label={t(visible ? 'signIn.hidePassword' : 'signIn.showPassword')}
            aria-pressed={visible}
            onClick={() => setVisible(!visible)}
          >
            {visible ? <IconEyeOff size={20} stroke={1.7} /> : <IconEye size={20} stroke={1.7} />}
          </button>
        }
      />
      <div className={classes.actions}>
        <Button type="submit" variant="filled" size="md" pending={signIn.isPending} disabled={wait > 0}>
          {t('signIn.submit')}
        </Button>
        <button type="button" className={classes.link} aria-expanded={help} onClick={() => setHelp(!help)}>
          {t('signIn.cannot')}
        </button>
      </div>
      {help && <CannotSignIn />}
    </form>
  );
}

function SignInProblem({ error, wait }: { error: Error; wait: number }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const waiting = error instanceof ProblemError && error.code === 'too_many_requests';
  if (waiting && wait === 0) return null;
  return (
    <Notice hue="red" role="alert" icon={<IconAlertCircle />}>
      {waiting ? t('signIn.tryAgainIn', { count: wait }) : text(error)}
    </Notice>
  );
}

function CannotSignIn() {
  const { t } = useTranslation();
  return (
    <Notice>
      <p>
        <strong>{t('signIn.cannotStaff')}</strong> {t('signIn.cannotStaffText')}
      </p>
      <p>
        <strong>{t('signIn.cannotFamily')}</strong> {t('signIn.cannotFamilyText')}
      </p>
    </Notice>
  );
}

/** Seconds until the next attempt is accepted, counted down. */
function useCountdown(error: Error | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const seconds = error instanceof ProblemError ? (error.problem.retryAfter ?? 0) : 0;
    const end = Date.now() + seconds * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tick();
    if (seconds === 0) return;
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [error]);
  return left;
}
