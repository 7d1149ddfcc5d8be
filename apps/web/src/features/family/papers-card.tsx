import { lazy, Suspense, useState } from 'react';

import { useTranslation } from '../../i18n';

import classes from './family.module.css';

const PapersList = lazy(() => import('./papers-list').then((part) => ({ default: part.PapersList })));

/** Which of the family's papers are here. Fetched by who wants to know: the first visit stays light. */
export function PapersCard({ childId }: { childId: string }) {
  const { t } = useTranslation('family');
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.earlier} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={classes.summary}>{t('papers.title')}</summary>
      <Suspense>{open && <PapersList childId={childId} />}</Suspense>
    </details>
  );
}
