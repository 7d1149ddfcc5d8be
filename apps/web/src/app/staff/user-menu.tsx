import { lazy, Suspense, useState } from 'react';

import { UserButton } from './user-button';

const fetchMenu = () => import('./account-menu');
const AccountMenu = lazy(() => fetchMenu().then((file) => ({ default: file.AccountMenu })));

/** Who is at work. `compact` is the round one of the phone's bar. The menu behind it is not part of the first page. */
export function UserMenu({ compact = false }: { compact?: boolean }) {
  const [wanted, setWanted] = useState(false);
  if (!wanted) {
    return (
      <UserButton
        compact={compact}
        aria-expanded={false}
        onPointerEnter={() => void fetchMenu()}
        onClick={() => setWanted(true)}
      />
    );
  }
  return (
    <Suspense fallback={<UserButton compact={compact} />}>
      <AccountMenu compact={compact} />
    </Suspense>
  );
}
