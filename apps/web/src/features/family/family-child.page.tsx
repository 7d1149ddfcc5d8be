import { IconPrinter, IconUserHeart } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { loadWords, useTranslation } from '../../i18n';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { NotFound } from '../../app/screens/not-found';
import { PageSkeleton } from '../../ui/skeleton';
import { usePageTitle } from '../../ui/use-page-title';

import { AskedCard } from './asked-card';
import { CaseworkerCard } from './caseworker-card';
import classes from './family.module.css';
import { inFamilyOrder, isOver } from './family-words';
import { familyChildrenQuery, familyReferralsQuery, type FamilyChild } from './family.queries';
import { Helplines } from './helplines';
import { ListenButton } from './listen-button';
import { NeedCard } from './need-card';
import { PapersCard } from './papers-card';

/** Where everything stands for one child. */
export function FamilyChildPage() {
  const { childId = '' } = useParams();
  const children = useQuery(familyChildrenQuery);
  if (children.isPending) return <PageSkeleton />;
  if (children.isError) return <NoAnswer error={children.error} onRetry={() => void children.refetch()} />;
  const child = children.data.items.find(({ id }) => id === childId);
  return child ? <ChildPage child={child} several={children.data.items.length > 1} /> : <NotFound />;
}

export function ChildPage({ child, several }: { child: FamilyChild; several: boolean }) {
  const { t } = useTranslation('family');
  usePageTitle(t('title'));
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        {several && (
          <Link className={classes.textLink} to="/family">
            {t('allChildren')}
          </Link>
        )}
        <div className={classes.headRow}>
          <h1 className={classes.title} tabIndex={-1}>
            {child.name}
          </h1>
          <ListenButton of="family-now" />
        </div>
        <p className={classes.lead}>{t('lead')}</p>
      </header>
      <Needs child={child} />
      <CaseworkerCard child={child} />
      <PapersCard childId={child.id} />
      <nav className={classes.card} aria-label={t('more')}>
        <Link className={classes.rowLink} to={`/family/${child.id}/print`}>
          <IconPrinter size={22} stroke={1.7} aria-hidden="true" />
          {t('printPage')}
        </Link>
      </nav>
      <Helplines />
    </div>
  );
}

/** Why it has ended is fetched with its words: most families read neither. */
const ClosingWords = lazy(async () => {
  const [file] = await Promise.all([import('./closing-words'), loadWords(['family-closing'])]);
  return { default: file.ClosingWords };
});

/** The work has ended: since when, why in plain words, and how to come back. */
function Closed({ closing }: { closing: NonNullable<FamilyChild['closing']> }) {
  const { t } = useTranslation('family');
  return (
    <section className={classes.card}>
      <IconUserHeart size={28} stroke={1.7} aria-hidden="true" />
      <h2 className={classes.need}>{t('closedTitle')}</h2>
      <Suspense fallback={null}>
        <ClosingWords closing={closing} />
      </Suspense>
      <p>{t('closedText')}</p>
    </section>
  );
}

function Needs({ child }: { child: FamilyChild }) {
  const { t } = useTranslation('family');
  const referrals = useQuery(familyReferralsQuery(child.id));
  if (referrals.isPending) return <PageSkeleton />;
  if (referrals.isError) return <NoAnswer error={referrals.error} onRetry={() => void referrals.refetch()} />;
  const all = inFamilyOrder(referrals.data.items);
  const running = all.filter((referral) => !isOver(referral));
  const earlier = all.filter(isOver);
  return (
    <div id="family-now">
      {child.closing ? (
        <Closed closing={child.closing} />
      ) : (
        running.length === 0 && (
          <section className={classes.card}>
            <IconUserHeart size={28} stroke={1.7} aria-hidden="true" />
            <h2 className={classes.need}>{t('emptyTitle')}</h2>
            <p>{t('emptyText')}</p>
          </section>
        )
      )}
      {running
        .filter((referral) => referral.status === 'info_needed')
        .map((referral) => (
          <AskedCard key={referral.id} child={child} referral={referral} />
        ))}
      {running.map((referral, index) => (
        <NeedCard key={referral.id} referral={referral} open={index === 0} />
      ))}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary className={classes.summary}>{t('earlier', { count: earlier.length })}</summary>
          {earlier.map((referral) => (
            <NeedCard key={referral.id} referral={referral} />
          ))}
        </details>
      )}
    </div>
  );
}
