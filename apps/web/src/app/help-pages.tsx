import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';

import { loadWords } from '../i18n';
import { PageSkeleton } from '../ui/skeleton';

import { NotFoundPage } from './screens/not-found.page';

const fetchHelp = async () => {
  const [page] = await Promise.all([import('../features/help-requests/help.page'), loadWords(['help'])]);
  return { default: page.HelpPage };
};
const fetchStatus = async () => {
  const [page] = await Promise.all([
    import('../features/help-requests/help-status.page'),
    loadWords(['help']),
  ]);
  return { default: page.HelpStatusPage };
};
const HelpPage = lazy(fetchHelp);
const HelpStatusPage = lazy(fetchStatus);

/** Fetches the page of this address, so that what is said to who waits stands until it is there. */
export const fetchHelpPage = (pathname: string): Promise<unknown> =>
  /^\/help\/status/.test(pathname) ? fetchStatus() : fetchHelp();

/** The pages for everybody, without an account. */
export function HelpPages() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route path="/help" element={<HelpPage />} />
        <Route path="/help/status" element={<HelpStatusPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
