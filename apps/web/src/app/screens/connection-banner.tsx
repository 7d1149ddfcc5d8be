import { IconCloudOff } from '@tabler/icons-react';
import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

import { useTranslation } from '../../i18n';
import classes from './connection-banner.module.css';

const useOnline = () =>
  useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );

/** Says calmly that the internet is gone; pages go on with what they have. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  const client = useQueryClient();
  return (
    <div role="status">
      {!online && (
        <p className={classes.banner}>
          <IconCloudOff size={18} stroke={1.8} aria-hidden="true" />
          <span>
            <strong>{t('noConnection.title')}</strong> {t('noConnection.text')}
          </span>
          <button
            type="button"
            className={classes.retry}
            onClick={() => {
              onlineManager.setOnline(navigator.onLine);
              void client.refetchQueries({ type: 'active' });
            }}
          >
            {t('actions.tryAgain')}
          </button>
        </p>
      )}
    </div>
  );
}
