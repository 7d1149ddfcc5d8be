import { Route, Routes } from 'react-router';

import { loadWords } from '../../i18n';
import { startDrafts } from '../drafts';
import { toRoutes } from '../page-element';
import { pages } from '../routes';
import { NotFoundPage } from '../screens/not-found.page';

import { StaffShell } from './staff-shell';

const routes = toRoutes(pages);

// Here and not at the start of everything: families read, and pay for every kilobyte.
startDrafts();
// Their words come beside the first page; one that needs them sooner waits for them.
void loadWords(['drafts']).catch(() => undefined);

export function StaffPages() {
  return (
    <Routes>
      <Route element={<StaffShell />}>{routes}</Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
