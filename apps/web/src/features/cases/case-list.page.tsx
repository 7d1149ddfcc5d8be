import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { DataTable } from '../../ui/data-table';
import { isTyping } from '../../ui/is-typing';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { Pills, TabLinks } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { useCaseColumns } from './case-columns';
import { CaseFilterBar } from './case-filter-bar';
import { readFilter, tabOf, tabsOf, withFilter, withTab, type CaseTab } from './case-filters';
import { rememberList } from './case-list-place';
import { CaseListEmpty } from './case-list-empty';
import classes from './case-list.module.css';
import { caseViews, viewOf } from './case-views';
import {
  CASES_PER_PAGE,
  caseSummaryQuery,
  useCaseCount,
  useCaseList,
  type CaseSummary,
} from './cases.queries';

/** Every case within reach: views, whose turn it is, filters; all of it in the address, except what was searched for. */
export function CaseListPage() {
  const { t } = useTranslation('cases');
  const { time, number } = useFormat();
  const summary = useQuery(caseSummaryQuery);
  const { q, setQ } = useSearch();
  useKey('f', () => document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus());
  return (
    <Page
      title={t('title')}
      ground="desk"
      beside={
        summary.data && (
          <span className={classes.counted}>
            {t('counted', {
              count: summary.data.open,
              number: number(summary.data.open),
              time: time(new Date(summary.dataUpdatedAt).toISOString()),
            })}
          </span>
        )
      }
    >
      <Views />
      <Tabs summary={summary.data} />
      <CaseFilterBar q={q} onSearch={setQ} />
      <List q={useSettled(q.trim())} onForgetSearch={() => setQ('')} />
    </Page>
  );
}

/** What is searched for is kept with the page in the history of the browser, so that Back finds it, but not in the address. */
function useSearch() {
  const location = useLocation();
  const navigate = useNavigate();
  const kept = (location.state as { q?: string } | null)?.q ?? '';
  const [q, setQ] = useState(kept);
  useEffect(() => {
    // Every change of a filter makes a new entry without it.
    if (q !== kept)
      void navigate({ search: location.search }, { replace: true, preventScrollReset: true, state: { q } });
  }, [q, kept, location.search, navigate]);
  return { q, setQ };
}

const PAUSE_MS = 220;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function useKey(key: string, act: () => void) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** Ready-made views with the numbers of their lists. */
function Views() {
  const { t } = useTranslation('cases');
  const { role } = useUser();
  const [params] = useSearchParams();
  return (
    <div className={classes.views}>
      <Pills
        label={t('views.label')}
        current={viewOf(params) ?? ''}
        items={caseViews.map(({ key, search }) => ({
          key,
          to: search ? `/cases?${search}` : '/cases',
          label: (
            <>
              {t(key === 'open' && role === 'manager' ? 'views.openTeam' : `views.${key}`)}
              <ViewCount search={search} />
            </>
          ),
        }))}
      />
    </div>
  );
}

function ViewCount({ search }: { search: string }) {
  const { number } = useFormat();
  const count = useCaseCount(readFilter(new URLSearchParams(search)));
  if (count === null) return null;
  const text = typeof count === 'number' ? number(count) : `${number(count.atLeast)}+`;
  return <span className={classes.viewCount}> {text}</span>;
}

function Tabs({ summary }: { summary: CaseSummary | undefined }) {
  const { t } = useTranslation('cases');
  const { role } = useUser();
  const [params] = useSearchParams();
  const current = tabOf(role, params);
  return (
    <TabLinks
      label={t('tabs.label')}
      items={[
        ...tabsOf(role).map(({ tab, params: wanted }) => ({
          key: tab as string,
          label: t(role === 'manager' ? `tabs.team.${tab}` : `tabs.${tab}`),
          count: summary && countOf(summary, tab, role === 'manager'),
          to: `/cases?${withTab(params, wanted)}`,
          current: tab === current,
        })),
        { key: 'moved', label: t('moved'), to: '/cases/moved', current: false },
      ]}
    />
  );
}

function countOf(summary: CaseSummary, tab: CaseTab, byManager: boolean): number {
  switch (tab) {
    case 'all':
      return summary.open;
    case 'mine':
      return summary.caseworker;
    case 'manager':
      return summary.manager;
    case 'others':
      return byManager ? summary.others : summary.others + summary.manager;
    case 'hold':
      return summary.onHold;
    case 'closed':
      return summary.closed;
  }
}

function List({ q, onForgetSearch }: { q: string; onForgetSearch: () => void }) {
  const { t } = useTranslation('cases');
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  // By how well the name fits, unless an order is asked for.
  const list = useCaseList(q !== '' && !params.has('sort') ? { ...filter, sort: undefined } : filter, q);
  const columns = useCaseColumns();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count ?? null;

  useEffect(() => {
    if (list.data === undefined) return;
    const ids = list.data.pages.flatMap(({ items }) => items.map(({ id }) => id));
    const total = list.data.pages[0]?.count;
    const search = params.toString();
    rememberList({ search, view: viewOf(params), ids, total: typeof total === 'number' ? total : null });
  }, [list.data, params]);

  if (list.isPending) return <SkeletonRows rows={8} />;
  if (list.isError) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  if (rows.length === 0) return <CaseListEmpty q={q} onForgetSearch={onForgetSearch} />;
  return (
    <div
      className={`${classes.table} ${list.isPlaceholderData ? classes.stale : ''}`}
      aria-busy={list.isPlaceholderData || undefined}
    >
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowTo={({ id }) => `/cases/${id}`}
        sort={filter.sort}
        onSort={(sort) =>
          setParams((now) => withFilter(now, { sort }), { replace: true, preventScrollReset: true })
        }
      />
      <LoadMore
        keys
        shown={rows.length}
        count={count}
        pageSize={CASES_PER_PAGE}
        hasMore={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  );
}
