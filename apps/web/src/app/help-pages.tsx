import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';

import { loadWords } from '../i18n';
import { PageSkeleton } from '../ui/skeleton';

import { NotFoundPage } from './screens/not-found.page';

const HelpPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/help-requests/help.page'), loadWords(['help'])]);
  return { default: page.HelpPage };
});
const HelpStatusPage = lazy(async () => {
  const [page] = await Promise.all([
    import('../features/help-requests/help-status.page'),
    loadWords(['help']),
  ]);
  return { default: page.HelpStatusPage };
});

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
