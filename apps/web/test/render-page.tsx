import type { Role } from '@birge/domain';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';

import { ExpiredSessionDialog } from '../src/app/expired-session-dialog';
import { createQueryClient } from '../src/app/query-client';
import { sessionQuery, type SessionUser } from '../src/app/session';
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

let wordsStarted = false;

/** Shows a page as in the product: words, session, queries, router, Mantine and the dialog of an expired session. */
export async function renderPage(page: ReactNode, options: Options = {}) {
  const { at = '/', path = '/', user = aigul, words = [], language = 'en', elsewhere = {} } = options;
  if (!wordsStarted) await startWords(language);
  else await i18next.changeLanguage(language);
  wordsStarted = true;
  await loadWords(words);

  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  client.setQueryData(sessionQuery.queryKey, user);
  if (user) setDraftOwner(user.id);

  const frame = (
    <MantineProvider env="test">
      <Notifications />
      <Outlet />
      <ExpiredSessionDialog />
    </MantineProvider>
  );
  const others = Object.entries(elsewhere).map(([address, element]) => ({ path: address, element }));
  const router = createMemoryRouter([{ element: frame, children: [{ path, element: page }, ...others] }], {
    initialEntries: [at],
  });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, client, router, user: userEvent.setup() };
}
