import '../../ui/mantine-styles';

import { localStorageColorSchemeManager, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Outlet, useNavigate } from 'react-router';

import { useTranslation } from '../../i18n';
import { PageSkeleton } from '../../ui/skeleton';
import { cssVariablesResolver, theme } from '../../ui/theme';
import { COLOR_SCHEME_KEY } from '../color-scheme';
import { mayFindCases, mayRegister, NEW_CASE } from '../navigation';
import { PageBoundary } from '../screens/page-boundary';
import { useUser } from '../session';
import { SignedIn } from '../signed-in';

import { DeskBar } from './desk-bar';
import { Rail } from './rail';
import { ShellContext } from './shell-context';
import classes from './staff-shell.module.css';
import { TabBar } from './tab-bar';
import { useShellKeys, type Begun } from './use-shell-keys';

// What nobody sees at first is fetched when it is wanted: the first page should not wait for it.
const Palette = lazy(() => import('./palette').then((file) => ({ default: file.Palette })));
const BeginAnywhere = lazy(() =>
  import('./begin-anywhere').then((file) => ({ default: file.BeginAnywhere })),
);
const KeysHelp = lazy(() => import('./keys-help').then((file) => ({ default: file.KeysHelp })));
const Notifications = lazy(() =>
  import('@mantine/notifications').then((file) => ({ default: file.Notifications })),
);

const schemes = localStorageColorSchemeManager({ key: COLOR_SCHEME_KEY });

/** The crosses of dialogs have no words of their own; their names follow the language. */
function useNamedTheme() {
  const { t } = useTranslation();
  const close = t('actions.close');
  return useMemo(() => {
    const named = { defaultProps: { closeButtonProps: { 'aria-label': close } } };
    return mergeThemeOverrides(theme, { components: { Modal: named, Drawer: named } });
  }, [close]);
}

/** Navigation and search on the desk, the work on a sheet of paper. */
export function StaffShell() {
  const named = useNamedTheme();
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
    >
      <Suspense>
        <Notifications position="bottom-left" limit={3} autoClose={8000} />
      </Suspense>
      <SignedIn>
        <Frame />
      </SignedIn>
    </MantineProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'find' | 'keys' | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  const { role } = useUser();
  const begin = (what: Begun) => mayFindCases(role) && setBegun(what);
  const navigate = useNavigate();
  const newCase = () => void (mayRegister(role) && navigate(NEW_CASE));
  useShellKeys({ find: () => setOpen('find'), keys: () => setOpen('keys'), begin, newCase });

  return (
    <ShellContext value={{ openFind: () => setOpen('find'), openKeys: () => setOpen('keys'), begin }}>
      <a
        className={classes.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          sheet.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <div className={classes.desk}>
        <Rail />
        <DeskBar />
        <main id="content" ref={sheet} tabIndex={-1} className={classes.sheet}>
          <PageBoundary>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </PageBoundary>
        </main>
        <TabBar />
      </div>
      <Suspense>
        {open === 'find' && <Palette onClose={() => setOpen(null)} />}
        {begun && <BeginAnywhere what={begun} onClose={() => setBegun(null)} />}
        {open === 'keys' && <KeysHelp onClose={() => setOpen(null)} />}
      </Suspense>
    </ShellContext>
  );
}
