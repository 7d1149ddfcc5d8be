import { nationalHelplines } from '@birge/domain';
import { IconLifebuoy } from '@tabler/icons-react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../i18n';
import { Logo } from '../../ui/logo';
import { homeOf } from '../home';
import { LanguageSwitch } from '../language-switch';
import { useSession, type SessionUser } from '../session';
import { usePageTitle } from '../../ui/use-page-title';

import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';
import classes from './sign-in.module.css';
import { Story } from './story';

/** Only addresses of this product: what comes in the URL may have been written by anybody. */
const safeNext = (next: string | null): string | null => (next && /^\/(?![/\\])/.test(next) ? next : null);

export function SignInPage() {
  const { t } = useTranslation();
  const { data: user } = useSession();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  usePageTitle(t('signIn.title'));

  const next = safeNext(params.get('next'));
  const go = (signedIn: SessionUser) => void navigate(next ?? homeOf[signedIn.role], { replace: true });

  if (user) return <Navigate replace to={next ?? homeOf[user.role]} />;
  return (
    <div className={classes.page}>
      <Story />
      <main className={classes.sheet}>
        <header className={classes.top}>
          <span className={classes.phoneLogo}>
            <Logo size={28} />
          </span>
          <LanguageSwitch />
        </header>
        <div className={classes.column}>
          <h1>{t('signIn.title')}</h1>
          <p className={classes.lead}>{t('signIn.lead')}</p>
          <SignInForm onDone={go} />
          <DemoAccounts onDone={go} />
        </div>
        <footer className={classes.help}>
          <IconLifebuoy size={20} stroke={1.7} className={classes.buoy} aria-hidden="true" />
          <div>
            <p className={classes.helpTitle}>{t('help.childTitle')}</p>
            <p className={classes.helpText}>{t('help.childText')}</p>
            <p className={classes.helpText}>
              <Link to="/help">{t('help.askHere')}</Link>
            </p>
          </div>
          <div className={classes.lines}>
            <a className={classes.line} href={`tel:${nationalHelplines.children}`}>
              <strong>{nationalHelplines.children}</strong> {t('help.line111')}
            </a>
            <a className={classes.line} href={`tel:${nationalHelplines.emergency}`}>
              <strong>{nationalHelplines.emergency}</strong> {t('help.line112')}
            </a>
          </div>
        </footer>
      </main>
    </div>
  );
}
