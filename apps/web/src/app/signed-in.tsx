import type { ReactNode } from 'react';
import { Navigate, useLocation, useMatches } from 'react-router';

import type { PageHandle } from './page-route';
import { NoAnswer } from './screens/no-answer';
import { NotFound } from './screens/not-found';
import { useSession } from './session';

/** Lets only signed-in people of the page's roles through; a page of another role looks like an absent one. */
export function SignedIn({
  children,
  frame,
}: {
  children: ReactNode;
  frame: (page: ReactNode) => ReactNode;
}) {
  const { data: user, isPending, error, refetch } = useSession();
  const { pathname, search } = useLocation();
  const matches = useMatches();

  if (isPending) return null;
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!user) {
    const next = pathname + search;
    return <Navigate replace to={next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} />;
  }
  const roles = matches.map((match) => (match.handle as PageHandle | undefined)?.roles).find(Boolean);
  return frame(roles && !roles.includes(user.role) ? <NotFound /> : children);
}
