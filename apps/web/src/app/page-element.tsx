import { lazy, type ReactElement } from 'react';
import { Route } from 'react-router';

import { loadWords } from '../i18n';

import { ForRoles } from './for-roles';
import type { PageRoute } from './page-route';

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

export const toRoutes = (pages: readonly PageRoute[]): ReactElement[] =>
  pages.map((page) => <Route key={page.path} path={page.path} element={toElement(page)} />);
