import { IconChevronRight, IconUserHeart } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../i18n';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { PageSkeleton } from '../../ui/skeleton';
import { usePageTitle } from '../../ui/use-page-title';

import { ChildPage } from './family-child.page';
import classes from './family.module.css';
import { familyChildrenQuery, type FamilyChild } from './family.queries';
import { Helplines } from './helplines';

/** The home of a family: the child, or a list of names where there are several. */
export function FamilyPage() {
  const children = useQuery(familyChildrenQuery);
  if (children.isPending) return <PageSkeleton />;
  if (children.isError) return <NoAnswer error={children.error} onRetry={() => void children.refetch()} />;
  const [only, ...others] = children.data.items;
  if (only && others.length === 0) return <ChildPage child={only} several={false} />;
  return <Names items={children.data.items} />;
}

function Names({ items }: { items: readonly FamilyChild[] }) {
  const { t } = useTranslation('family');
  usePageTitle(t('title'));
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title} tabIndex={-1}>
          {t('children')}
        </h1>
      </header>
      {items.length === 0 ? (
        <section className={classes.card}>
          <IconUserHeart size={28} stroke={1.7} aria-hidden="true" />
          <h2 className={classes.need}>{t('noChildTitle')}</h2>
          <p>{t('noChildText')}</p>
        </section>
      ) : (
        <ul className={classes.names}>
          {items.map((child) => (
            <li key={child.id}>
              <Link className={classes.rowLink} to={`/family/${child.id}`}>
                <strong>{child.name}</strong>
                <IconChevronRight size={22} stroke={1.7} aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Helplines />
    </div>
  );
}
