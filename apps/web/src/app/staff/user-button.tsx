import { IconSelector } from '@tabler/icons-react';
import type { ComponentProps } from 'react';

import { useTranslation } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { useUser } from '../session';

import classes from './user-menu.module.css';

/** Who is at work; opens what belongs to the account. */
export function UserButton({ compact, ...button }: ComponentProps<'button'> & { compact: boolean }) {
  const { t } = useTranslation();
  const user = useUser();
  const place = user.teamName ?? user.organisationName;
  return (
    <button
      aria-haspopup="menu"
      {...button}
      type="button"
      className={classes.user}
      aria-label={t('shell.account', { name: user.name })}
    >
      <Avatar name={user.name} />
      {!compact && (
        <>
          <span className={classes.words}>
            <span className={classes.name}>{user.name}</span>
            <span className={classes.role}>
              {t(`roles.${user.role}`)}
              {place && user.role !== 'caseworker' && `, ${place}`}
            </span>
          </span>
          <IconSelector size={16} stroke={2} aria-hidden="true" />
        </>
      )}
    </button>
  );
}
