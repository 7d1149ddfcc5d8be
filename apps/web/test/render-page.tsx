import type { Role } from '@birge/domain';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useEffect, type ReactElement, type ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation, type Location } from 'react-router';

import { ExpiredSessionDialog } from '../src/app/expired-session-dialog';
import { createQueryClient } from '../src/app/query-client';
import { sessionQuery, UserContext, type SessionUser } from '../src/app/session';
import { loadWords, startWords, type Language } from '../src/i18n';
import { setDraftOwner } from '../src/ui/use-draft';

/** Invented people, one role each. */
export const aigul: SessionUser = {
  id: '018f0000-0000-7000-8000-000000000001',
  name: 'Айгүл Сейітова',
  role: 'caseworker',
  language: 'en',
  teamId: '018f0000-0000-7000-8000-0000000000a1',
  teamName: 'Talgar',
  regionId: '190000000',
  organisationId: null,
  organisationName: null,
};
export const asRole = (role: Role, extra: Partial<SessionUser> = {}): SessionUser => ({
  ...aigul,
  role,
  ...extra,
});

interface Options {
  /** The address one is at; with parameters if `path` names them. */
  at?: string;
  path?: string;
  user?: SessionUser | null;
  words?: readonly string[];
  language?: Language;
  /** Other addresses that the page may lead to, each showing a word. */
  elsewhere?: Record<string, ReactElement>;
}

/** Shows a page as in the product: words, session, queries, router, Mantine and the dialog of an expired session. */
export async function renderPage(page: ReactNode, options: Options = {}) {
  const { at = '/', path = '/', user = aigul, words = [], language = 'en', elsewhere = {} } = options;
  await startWords(language);
  await loadWords(['drafts', ...words, ...(words.includes('codes') ? ['case-codes'] : [])]);

  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  client.setQueryData(sessionQuery.queryKey, user);
  if (user) setDraftOwner(user.id);

  const router = { state: { location: null as unknown as Location } };
  const Probe = () => {
    const location = useLocation();
    useEffect(() => {
      router.state.location = location;
    });
    return null;
  };
  const view = render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <Notifications />
        <UserContext value={user}>
          <MemoryRouter initialEntries={[at]}>
            <Probe />
            <Suspense>
              <Routes>
                <Route path={path} element={page} />
                {Object.entries(elsewhere).map(([address, element]) => (
                  <Route key={address} path={address} element={element} />
                ))}
              </Routes>
            </Suspense>
            <ExpiredSessionDialog />
          </MemoryRouter>
        </UserContext>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return { ...view, client, router, user: userEvent.setup() };
}
