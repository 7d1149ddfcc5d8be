import { useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';

import { ExpiredSessionDialog } from './expired-session-dialog';
import { ConnectionBanner } from './screens/connection-banner';
import { useScrollMemory } from './use-scroll-memory';

/** What every page stands in: focus and scroll on navigation, lost connection, expired session. */
export function RootFrame() {
  useFocusOnNavigation();
  useScrollMemory();
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <ExpiredSessionDialog />
    </>
  );
}

/**
 * A new page is announced by moving the focus to its heading, and so is a step of a form that has several; the first page
 * keeps the browser's own focus.
 */
function useFocusOnNavigation() {
  const { pathname, search } = useLocation();
  const page = `${pathname} ${new URLSearchParams(search).get('step') ?? ''}`;
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    const heading =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    if (!heading || document.activeElement?.closest('[role="dialog"], dialog, [role="alert"]')) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [page]);
}
