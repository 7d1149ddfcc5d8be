import { Navigate } from 'react-router';

import { homeOf } from './home';
import { useSession } from './session';

export function Home() {
  const { data: user, isPending } = useSession();
  if (isPending) return null;
  return <Navigate replace to={user ? homeOf[user.role] : '/sign-in'} />;
}
