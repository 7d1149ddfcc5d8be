import { IconFilterOff, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { useServices } from '../../app/use-services';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ReferralChip } from '../../ui/chips/chips';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { DueDate } from '../../ui/facts';
import { FilterBar, FilterButton, FilterSearch } from '../../ui/filter-button';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { referralTo } from './case-referrals';
import {
  listFilters,
  readFilter,
  referralViews,
  viewOf,
  withFilter,
  type ListFilter,
} from './referral-filters';
import classes from './referral-list.module.css';
import { ReferralSays } from './referral-says';
import {
  REFERRALS_PER_PAGE,
  referralSummaryQuery,
  useReferralList,
  type ReferralItem,
} from './referrals.queries';

/** Every referral within reach; what it is narrowed by stands in the address. */
export function ReferralListPage() {
  const { t } = useTranslation('referrals');
  const { number } = useFormat();
  const { data: summary } = useQuery(referralSummaryQuery);
  return (
    <Page
      title={t('title')}
      ground="desk"
      beside={
        summary && <span className={classes.counted}>{t('counted', { open: number(summary.open) })}</span>
      }
    >
      <Views />
      <Filters />
      <List />
    </Page>
  );
}

function Views() {
  const { t } = useTranslation('referrals');
  const [params] = useSearchParams();
  const { data: summary } = useQuery(referralSummaryQuery);
  const counts: Record<string, number | undefined> = summary
    ? {
        open: summary.open,
        unseen: summary.unseen,
        overdue: summary.overdue,
        family: summary.statuses.info_needed,
        drafts: summary.statuses.draft,
        declined: summary.statuses.declined + summary.statuses.not_completed,
        finished: summary.statuses.completed,
      }
    : {};
  return (
    <div className={classes.views}>
      <Pills
        label={t('views.label')}
        current={viewOf(params)}
        items={referralViews.map(({ key, search }) => ({
          key,
          label: t(`views.${key}`),
          count: counts[key],
          to: search ? `/referrals?${search}` : '/referrals',
        }))}
      />
    </div>
  );
}

function Filters() {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { all, nameOf } = useServices();
  const [params, setParams] = useSearchParams();
  const change = (part: Readonly<Record<string, string | null>>) =>
    setParams((now) => withFilter(now, part), { replace: true, preventScrollReset: true });
  const chosen = (name: string): string[] => (params.get(name) ?? '').split(',').filter(Boolean);
  return (
    <FilterBar>
      <NumberSearch value={params.get('q') ?? ''} onChange={(q) => change({ q })} />
      {(Object.keys(listFilters) as ListFilter[]).map((name) => (
        <FilterButton
          key={name}
          label={t(`filters.${name}`)}
          options={listFilters[name].values.map((value) => ({
            value,
            label: code(`${listFilters[name].words}.${value}`),
          }))}
          value={chosen(name)}
          onChange={(value) => change({ [name]: value.join(',') })}
        />
      ))}
      <FilterButton
        single
        label={t('filters.service')}
        options={(all ?? []).map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={chosen('serviceId')}
        onChange={([serviceId]) => change({ serviceId: serviceId ?? null })}
      />
      <FilterButton
        single
        label={t('filters.stale')}
        options={[{ value: 'true', label: t('filters.stale') }]}
        value={chosen('stale')}
        onChange={([stale]) => change({ stale: stale ?? null })}
      />
    </FilterBar>
  );
}

const PAUSE_MS = 250;

/** A number of a referral or a case: no name ever stands in an address. */
function NumberSearch({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const { t } = useTranslation('referrals');
  const [text, setText] = useState(value);
  useEffect(() => {
    const digits = /^(?:[Rr]-?|№)?\s*(\d{0,18})$/.exec(text.trim())?.[1];
    if (digits === undefined || text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return <FilterSearch label={t('filters.number')} value={text} onChange={setText} />;
}

function List() {
  const { t } = useTranslation('referrals');
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const list = useReferralList(filter);
  const columns = useColumns();
  if (list.isPending) return <SkeletonRows rows={8} />;
  if (list.isError) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <Empty narrowed={params.size > 0} />;
  return (
    <div
      aria-busy={list.isPlaceholderData || undefined}
      className={list.isPlaceholderData ? classes.stale : undefined}
    >
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowTo={referralTo}
        sort={filter.sort}
        onSort={(sort) =>
          setParams((now) => withFilter(now, { sort }), { replace: true, preventScrollReset: true })
        }
      />
      <LoadMore
        keys
        shown={rows.length}
        count={list.data.pages[0]?.count ?? null}
        pageSize={REFERRALS_PER_PAGE}
        hasMore={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  );
}

function Empty({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation('referrals');
  return narrowed ? (
    <EmptyState
      icon={<IconFilterOff />}
      title={t('empty.title')}
      action={<Button to="/referrals">{t('empty.all')}</Button>}
    >
      {t('empty.text')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<IconSend />}
      title={t('empty.none')}
      action={<Button to="/cases">{t('empty.cases')}</Button>}
    >
      {t('empty.noneText')}
    </EmptyState>
  );
}

function useColumns(): Column<ReferralItem>[] {
  const { t } = useTranslation('referrals');
  const { language, no } = useFormat();
  return [
    {
      key: 'service',
      header: t('columns.service'),
      cell: (referral) => (
        <TwoLines
          strong
          first={referral.service.name[language]}
          second={
            <>
              {referral.organisation && `${referral.organisation.name} · `}
              <span className="nowrap">{referral.number}</span>
            </>
          }
        />
      ),
    },
    {
      key: 'child',
      header: t('columns.child'),
      card: 'line',
      cell: ({ child, case: file }) => (
        <TwoLines
          first={childName({ givenName: child.givenName ?? child.shortName, familyName: child.familyName })}
          second={no(file.number)}
        />
      ),
    },
    {
      key: 'status',
      header: t('columns.status'),
      card: 'line',
      cell: (referral) => (
        <span className={classes.state}>
          <ReferralChip status={referral.status} />
          {referral.unseen && <span className={classes.fresh}>{t('newAnswer')}</span>}
        </span>
      ),
    },
    {
      key: 'stands',
      header: t('columns.stands'),
      from: 'wide',
      cell: (referral) => (
        <span className={classes.says}>
          <ReferralSays referral={referral} />
        </span>
      ),
    },
    {
      key: 'next',
      header: t('columns.next'),
      sort: 'nextCheckOn',
      align: 'end',
      card: 'line',
      cell: ({ waiting, overdue, dueOn }) =>
        overdue && dueOn ? (
          <DueDate on={dueOn} words />
        ) : waiting?.until ? (
          <DueDate on={waiting.until} />
        ) : null,
    },
  ];
}
