import { lazy, Suspense, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';

import { loadWords } from '../i18n';

import { ForRoles } from './for-roles';
import { Home } from './home-redirect';
import type { PageRoute } from './page-route';
import { RootFrame } from './root-frame';
import { pages } from './routes';
import { NotFoundPage } from './screens/not-found.page';
import { SignInPage } from './sign-in/sign-in.page';

// Plain routes, not the data router: its loaders and actions would be 17 kB that TanStack Query does already, and the
// family's first visit has no room for them (docs/adr/0005).
const StaffShell = lazy(() => import('./staff/staff-shell').then((file) => ({ default: file.StaffShell })));
const FamilyShell = lazy(() => import('./family-shell').then((file) => ({ default: file.FamilyShell })));

/** The page's code and its words are fetched together; the page before stays until both are there. */
function toElement({ load, words = [], roles }: PageRoute): ReactElement {
  const Page = lazy(async () => {
    const [component] = await Promise.all([load(), loadWords(words)]);
    return { default: component };
  });
  return (
    <ForRoles roles={roles}>
      <Page />
    </ForRoles>
  );
}

const inLayout = (layout: 'staff' | 'family') =>
  pages
    .filter((page) => (page.layout ?? 'staff') === layout)
    .map((page) => <Route key={page.path} path={page.path} element={toElement(page)} />);

const staffPages = inLayout('staff');
const familyPages = inLayout('family');

export function AppRoutes() {
  return (
    <Suspense>
      <Routes>
        <Route element={<RootFrame />}>
          <Route index element={<Home />} />
          <Route path="/sign-in" element={<SignInPage />} />
          <Route element={<StaffShell />}>{staffPages}</Route>
          <Route element={<FamilyShell />}>{familyPages}</Route>
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
