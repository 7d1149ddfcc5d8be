import { Route, Routes } from 'react-router';

import { familyPages } from './family-routes';
import { FamilyShell } from './family-shell';
import { toRoutes } from './page-element';
import { NotFoundPage } from './screens/not-found.page';

const routes = toRoutes(familyPages);

export function FamilyPages() {
  return (
    <Routes>
      <Route element={<FamilyShell />}>{routes}</Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
