import type { Role } from '@birge/domain';
import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';

import { adoptLanguage, chooseLanguage, type Language } from '../i18n';
import { forgetDrafts, setDraftOwner } from '../ui/draft-copies';

import { api, unwrap } from './api';
import { problemCodeOf } from './problem';

export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly regionId: string | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

export interface Credentials {
  email: string;
  password: string;
}

async function whoAmI(): Promise<SessionUser | null> {
  try {
    const { user } = await unwrap(api.GET('/api/auth/me'));
    return await settleIn(user);
  } catch (error) {
    if (problemCodeOf(error) === 'not_signed_in') return null;
    throw error;
  }
}

async function settleIn(user: SessionUser): Promise<SessionUser> {
  setDraftOwner(user.id);
  await adoptLanguage(user.language);
  return user;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: whoAmI,
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Who is signed in: `undefined` while it is being asked, `null` for nobody. */
export const useSession = () => useQuery(sessionQuery);

/** The person at work, for everything below a shell. Outlives the session by the moment in which the page goes away. */
export const UserContext = createContext<SessionUser | null>(null);

export function useUser(): SessionUser {
  const user = use(UserContext);
  if (!user) throw new Error('useUser is for pages behind the sign-in');
  return user;
}

/** Signs in and says who it is; what was cached for somebody else is dropped. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials): Promise<SessionUser> => {
      const { user } = await unwrap(api.POST('/api/auth/login', { body: credentials }));
      return settleIn(user);
    },
    onSuccess: (user) => {
      const before = client.getQueryData(sessionQuery.queryKey);
      if (before && before.id !== user.id) return;
      client.setQueryData(sessionQuery.queryKey, user);
    },
  });
}

/** Nothing of what one person has seen or typed stays for the next. */
export function leave(client: QueryClient): void {
  forgetDrafts();
  client.setQueryData(sessionQuery.queryKey, null);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}

/** What is still being typed goes to the server first. Only forms bring the keeper along: a family reads without it. */
async function sendDrafts(): Promise<void> {
  const drafts = await import('../ui/draft-leaving').catch(() => null);
  await drafts?.sendDrafts();
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await sendDrafts();
      return unwrap(api.POST('/api/auth/logout'));
    },
    // Whatever the server said: nobody wants to stay signed in after asking to leave.
    onSettled: () => leave(client),
  });
}

export function useEndAllSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await sendDrafts();
      return unwrap(api.DELETE('/api/auth/sessions'));
    },
    onSuccess: () => leave(client),
  });
}

/** Changes the words at once; the account learns of it in the background. */
export function useChooseLanguage() {
  const client = useQueryClient();
  return async (language: Language): Promise<void> => {
    await chooseLanguage(language);
    const user = client.getQueryData(sessionQuery.queryKey);
    if (!user) return;
    const changed: SessionUser = { ...user, language };
    client.setQueryData(sessionQuery.queryKey, changed);
    await api.PATCH('/api/auth/me', { body: { language } });
  };
}
