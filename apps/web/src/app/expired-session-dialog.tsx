import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';

import { useTranslation } from '../i18n';
import { Button } from '../ui/button';

import classes from './expired-session-dialog.module.css';
import { leave, sessionQuery, type SessionUser } from './session';
import { sessionExpiry } from './session-expiry';
import { SignInForm } from './sign-in/sign-in-form';

/** Sign-in over the page when the session has ended: the work below stays, the waiting calls are sent again. */
export function ExpiredSessionDialog() {
  const open = useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.isOpen);
  return open ? <Dialog /> : null;
}

function Dialog() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const user = client.getQueryData(sessionQuery.queryKey);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function done(signedIn: SessionUser) {
    // Somebody else sits here now: nothing of what is on the page may stay for them.
    if (user && user.id !== signedIn.id) window.location.assign('/');
    else sessionExpiry.settle('renewed');
  }

  function giveUp() {
    sessionExpiry.settle('left');
    leave(client);
  }

  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby="expired-title"
      // Escape would leave the page with calls that wait for ever; leaving has its own button.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="expired-title" className={classes.title}>
        {t('expired.title')}
      </h2>
      <p className={classes.text}>
        {user ? t('expired.text', { name: user.name }) : t('expired.textNobody')}
      </p>
      <SignInForm onDone={done} />
      <div className={classes.leave}>
        <Button variant="subtle" onClick={giveUp}>
          {t('expired.leave')}
        </Button>
      </div>
    </dialog>
  );
}
