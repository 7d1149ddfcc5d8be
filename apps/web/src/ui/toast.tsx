import type { NotificationData } from '@mantine/notifications';
import { IconCheck, IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { translate } from '../i18n/words';

import classes from './toast.module.css';

// Nothing is announced before somebody has done something: fetched then.
const fetchNotifications = () => import('@mantine/notifications');

function show(notification: NotificationData): void {
  void fetchNotifications().then(({ notifications }) =>
    notifications.show({
      closeButtonProps: { 'aria-label': translate('actions.close', 'common') },
      ...notification,
    }),
  );
}

let shown = 0;

/** How long something can be taken back. */
export const UNDO_MS = 8000;

/** "Marked as done. Undo" – at the bottom left, for eight seconds. Words come translated: `undoLabel` is `t('actions.undo')`. */
export function showUndo(props: { message: ReactNode; undoLabel: string; onUndo: () => void }): void {
  const id = `undo-${(shown += 1)}`;
  show({
    id,
    autoClose: UNDO_MS,
    withBorder: true,
    withCloseButton: false,
    icon: <IconCheck size={18} />,
    color: 'teal',
    message: (
      <span className={classes.toast}>
        <span>{props.message}</span>
        <button
          type="button"
          className={classes.undo}
          onClick={() => {
            void fetchNotifications().then(({ notifications }) => notifications.hide(id));
            props.onUndo();
          }}
        >
          {props.undoLabel}
        </button>
      </span>
    ),
  });
}

/** Says that something was done. Only where the page itself does not already show it. */
export function showDone(message: ReactNode): void {
  show({
    message,
    withBorder: true,
    icon: <IconCheck size={18} />,
    color: 'teal',
    autoClose: 5000,
  });
}

/** Says that something did not work, where there is no form to say it in. */
export function showFailure(message: ReactNode): void {
  show({
    message,
    withBorder: true,
    role: 'alert',
    icon: <IconAlertCircle size={18} />,
    color: 'red.7',
    autoClose: 10_000,
  });
}
