import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';

import { NoAnswer } from './screens/no-answer';
import { StatePage } from './screens/state-screen';
import { useSession, UserContext } from './session';

/** Lets only signed-in people through; everybody else is asked to sign in, and comes back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data: user, isPending, error, refetch } = useSession();
  const { pathname, search } = useLocation();

  if (isPending) return null;
  if (error) {
    return (
      <StatePage>
        <NoAnswer error={error} onRetry={() => void refetch()} />
      </StatePage>
    );
  }
  if (!user) return <Navigate replace to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} />;
  return <UserContext value={user}>{children}</UserContext>;
}
