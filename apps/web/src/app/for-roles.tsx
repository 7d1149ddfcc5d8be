import type { Role } from '@birge/domain';
import type { ReactNode } from 'react';

import { NotFound } from './screens/not-found';
import { useUser } from './session';

/** A page of another role looks like an absent one. */
export function ForRoles({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  return roles.includes(useUser().role) ? children : <NotFound />;
}
