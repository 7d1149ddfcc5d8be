import { lazy, Suspense } from 'react';

import { loadWords } from '../i18n';

const Card = lazy(async () => {
  const [file] = await Promise.all([
    import('../features/briefs/changes-card'),
    loadWords(['briefs', 'codes', 'case-codes']),
  ]);
  return { default: file.ChangesCard };
});

/** In which of one's cases something is new; comes when the rest of the page stands. */
export function ChangesCard() {
  return (
    <Suspense fallback={null}>
      <Card />
    </Suspense>
  );
}
