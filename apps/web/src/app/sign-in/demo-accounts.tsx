import type { Role } from '@birge/domain';
import {
  IconBuildingCommunity,
  IconChartHistogram,
  IconFolders,
  IconHeart,
  IconRubberStamp,
  IconSettings,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { api, unwrap } from '../api';
import { useSignIn, type SessionUser } from '../session';

import classes from './sign-in.module.css';

/** The demo data's one password; such accounts exist only beside invented people. */
const DEMO_PASSWORD = 'birge-demo';

const icons: Readonly<Record<Role, typeof IconFolders>> = {
  caseworker: IconFolders,
  manager: IconRubberStamp,
  provider: IconBuildingCommunity,
  family: IconHeart,
  analyst: IconChartHistogram,
  administrator: IconSettings,
};

/** One click signs in as an invented person. Shown only when demo data is loaded. */
export function DemoAccounts({ onDone }: { onDone: (user: SessionUser) => void }) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const { data } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => unwrap(api.GET('/api/auth/demo-accounts')),
    staleTime: Infinity,
    retry: false,
  });
  if (!data || data.items.length === 0) return null;

  return (
    <section className={classes.demo} aria-labelledby="demo-accounts">
      <header className={classes.demoHead}>
        <h2 id="demo-accounts">{t('signIn.demo.title')}</h2>
        <span className={classes.demoNote}>{t('signIn.demo.note')}</span>
      </header>
      <ul className={classes.demoList}>
        {data.items.map(({ email, role }) => {
          const Icon = icons[role];
          return (
            <li key={email}>
              <button
                type="button"
                className={classes.demoButton}
                aria-busy={signIn.isPending}
                onClick={() =>
                  !signIn.isPending &&
                  signIn.mutate({ email, password: DEMO_PASSWORD }, { onSuccess: onDone })
                }
              >
                <Icon size={20} stroke={1.7} aria-hidden="true" />
                <span>
                  <span className={classes.demoRole}>{t(`roles.${role}`)}</span>
                  <span className={classes.demoText}>{t(`signIn.demo.${role}`)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {signIn.isError && (
        <p role="alert" className={classes.demoError}>
          {t('signIn.demo.failed')}
        </p>
      )}
    </section>
  );
}
