import { Menu } from '@mantine/core';
import { IconDevices, IconKey, IconLogout, IconSelector } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { useSignOut, useUser } from '../session';

import classes from './user-menu.module.css';

const SessionsDialog = lazy(() =>
  import('./sessions-dialog').then((file) => ({ default: file.SessionsDialog })),
);

const PasswordDialog = lazy(() =>
  import('./password-dialog').then((file) => ({ default: file.PasswordDialog })),
);

/** Who is at work, and the way out. `compact` is the round one of the phone's bar. */
export function UserMenu({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'sessions' | 'password' | null>(null);
  const place = user.teamName ?? user.organisationName;

  return (
    <>
      <Menu position={compact ? 'bottom-end' : 'top-start'} width={248}>
        <Menu.Target>
          <button type="button" className={classes.user} aria-label={t('shell.account', { name: user.name })}>
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
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {user.name}
            <br />
            {t(`roles.${user.role}`)}
            {place && `, ${place}`}
          </Menu.Label>
          <Menu.Item
            leftSection={<IconDevices size={18} stroke={1.7} />}
            onClick={() => setDialog('sessions')}
          >
            {t('sessions.title')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={18} stroke={1.7} />} onClick={() => setDialog('password')}>
            {t('password.title')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLogout size={18} stroke={1.7} />}
            onClick={() => signOut.mutate(undefined, { onSettled: () => void navigate('/sign-in') })}
          >
            {t('shell.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {dialog === 'sessions' && <SessionsDialog onClose={() => setDialog(null)} />}
        {dialog === 'password' && <PasswordDialog onClose={() => setDialog(null)} />}
      </Suspense>
    </>
  );
}
