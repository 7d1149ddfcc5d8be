import { Suspense } from 'react';
import { Outlet, useNavigate } from 'react-router';

import { useTranslation } from '../i18n';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import { PageSkeleton } from '../ui/skeleton';

import classes from './family-shell.module.css';
import { LanguageSwitch } from './language-switch';
import { useSignOut } from './session';
import { PageBoundary } from './screens/page-boundary';
import { SignedIn } from './signed-in';

/** One column, no menu, no component library: an old phone on a slow evening must carry it. */
export function FamilyShell() {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <SignedIn>
      <div className={classes.desk}>
        <header className={classes.bar}>
          <Logo size={28} word={false} />
          <LanguageSwitch compact />
        </header>
        <main className={classes.column}>
          <PageBoundary>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </PageBoundary>
        </main>
        <footer className={classes.foot}>
          <Button
            variant="subtle"
            onClick={() => signOut.mutate(undefined, { onSettled: () => void navigate('/sign-in') })}
          >
            {t('shell.signOut')}
          </Button>
        </footer>
      </div>
    </SignedIn>
  );
}
