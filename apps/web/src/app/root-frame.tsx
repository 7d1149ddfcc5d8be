import { Suspense, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigationType } from 'react-router';

import { ConnectionBanner } from './screens/connection-banner';
import { ExpiredSessionDialog } from './expired-session-dialog';

/** What every page stands in: focus and scroll on navigation, lost connection, expired session. */
export function RootFrame() {
  useFocusOnNavigation();
  return (
    <>
      <ConnectionBanner />
      <Suspense>
        <Outlet />
      </Suspense>
      <ExpiredSessionDialog />
      <ScrollRestoration />
    </>
  );
}

/** A new page is announced by moving the focus to its heading; the first page keeps the browser's own focus. */
function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const kind = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const heading =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname, kind]);
}
