import { IconEyeCheck } from '@tabler/icons-react';
import { Link } from 'react-router';

import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { CaseChip } from '../../ui/chips/chips';
import { EmptyState } from '../../ui/empty-state';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './changes.module.css';
import { useNews, type News } from './changes.queries';
import { useNewsWords } from './news-words';

/** What others changed in each of my cases since I opened it. Opening one is having seen it. */
export function ChangesPage() {
  const { t } = useTranslation('briefs');
  const list = useNews();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('news.title')} lead={t('news.lead')} ground="desk">
      {list.isPending && <SkeletonRows rows={5} height={76} />}
      {list.isError && <NoAnswer error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <EmptyState icon={<IconEyeCheck />} title={t('news.none')}>
          {t('news.noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {items.map((item) => (
          <Row key={item.case.id} news={item} />
        ))}
      </ul>
      {count !== undefined && items.length > 0 && (
        <LoadMore
          shown={items.length}
          count={count}
          hasMore={list.hasNextPage}
          pending={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
          pageSize={50}
        />
      )}
    </Page>
  );
}

function Row({ news }: { news: News }) {
  const { t } = useTranslation('briefs');
  const { day, moment, no } = useFormat();
  const wordsOf = useNewsWords();
  const { child, id, number, status } = news.case;
  return (
    <li className={classes.row}>
      <p className={classes.who}>
        <Link to={`/cases/${id}`}>{childName(child)}</Link>
        <CaseChip status={status} />
      </p>
      <p className={classes.what}>{news.groups.map(wordsOf).join(', ')}</p>
      <p className={classes.small}>
        {[
          no(number),
          day(child.bornOn, { year: true }),
          moment(news.changedAt),
          news.lastLookedAt ? t('news.looked', { when: moment(news.lastLookedAt) }) : t('news.never'),
        ].join(' · ')}
      </p>
    </li>
  );
}
