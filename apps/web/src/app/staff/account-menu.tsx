import { Menu } from '@mantine/core';
import { IconCalendar, IconDevices, IconKey, IconLogout } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../i18n';
import { withinContent } from '../../ui/within-content';
import { mayHaveCalendar } from '../navigation';
import { useSignOut, useUser } from '../session';

import { UserButton } from './user-button';

const SessionsDialog = lazy(() =>
  import('./sessions-dialog').then((file) => ({ default: file.SessionsDialog })),
);
const PasswordDialog = lazy(() =>
  import('./password-dialog').then((file) => ({ default: file.PasswordDialog })),
);

/** The menu behind the name, and the way out. Fetched when it is first opened, so it begins open. */
export function AccountMenu({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'sessions' | 'password' | null>(null);
  const place = user.teamName ?? user.organisationName;

  return (
    <>
      <Menu
        defaultOpened
        returnFocus
        position={compact ? 'bottom-end' : 'top-start'}
        width={248}
        portalProps={withinContent()}
      >
        <Menu.Target>
          <UserButton compact={compact} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {user.name}
            <br />
            {t(`roles.${user.role}`)}
            {place && `, ${place}`}
          </Menu.Label>
          {mayHaveCalendar(user.role) && (
            <Menu.Item
              leftSection={<IconCalendar size={18} stroke={1.7} />}
              onClick={() => void navigate('/calendar-link')}
            >
              {t('shell.calendar')}
            </Menu.Item>
          )}
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
