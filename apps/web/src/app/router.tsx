import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';

import { Home } from './home-redirect';
import { RootFrame } from './root-frame';
import { SignInPage } from './sign-in/sign-in.page';

// Plain routes, not the data router: its loaders and actions would be 20 kB that TanStack Query does already, and the
// family's first visit has no room for them. Nor has it for the staff's pages, so each half brings its own table.
const StaffPages = lazy(() => import('./staff/staff-pages').then((file) => ({ default: file.StaffPages })));
const HelpPages = lazy(() => import('./help-pages').then((file) => ({ default: file.HelpPages })));
const FamilyPages = lazy(() => import('./family-pages').then((file) => ({ default: file.FamilyPages })));

function Pages() {
  const { pathname } = useLocation();
  if (/^\/help(\/|$)/.test(pathname)) return <HelpPages />;
  return /^\/family(\/|$)/.test(pathname) ? <FamilyPages /> : <StaffPages />;
}

export function AppRoutes() {
  return (
    <Suspense>
      <Routes>
        <Route element={<RootFrame />}>
          <Route index element={<Home />} />
          <Route path="/sign-in" element={<SignInPage />} />
          <Route path="*" element={<Pages />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
