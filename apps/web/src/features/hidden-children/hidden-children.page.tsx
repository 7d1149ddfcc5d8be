import { addDays, ageBands, localities } from '@birge/domain';
import { IconCalendar, IconClock, IconEyeOff, IconHome, IconMapPin } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';

import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { PriorityMark } from '../../ui/chips/chips';
import { DataTable, TwoLines } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar, FilterButton } from '../../ui/filter-button';
import { today } from '../../ui/format';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './hidden-children.module.css';
import { hiddenChildrenQuery, type HiddenChild, type HiddenFilter } from './hidden-children.queries';

const waits = ['30', '90', '180'] as const;
const names = ['ageBand', 'locality', 'locationId', 'teamId', 'until'] as const;

/** Children with difficulties whom neither register knows: each with the one step that changes it. */
export function HiddenChildrenPage() {
  const { t } = useTranslation('hidden-children');
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const isFiltered = names.some((name) => params.has(name));
  const list = useInfiniteQuery(hiddenChildrenQuery(filter));
  const columns = useColumns();
  const pages = list.data?.pages;
  const rows = pages?.flatMap(({ items }) => items) ?? [];
  if (list.error && !list.data) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <Page title={t('title')} lead={t('lead')} ground="desk">
      <Filters />
      {!pages && <SkeletonRows rows={6} height={64} />}
      {pages && rows.length === 0 && (
        <EmptyState
          icon={<IconEyeOff />}
          title={t(isFiltered ? 'noneFiltered' : 'none')}
          action={isFiltered && <Button onClick={() => setParams({})}>{t('clear')}</Button>}
        >
          {!isFiltered && t('noneText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            rowTo={({ id }) => `/cases/${id}`}
          />
          <LoadMore
            shown={rows.length}
            count={pages?.[0]?.count ?? rows.length}
            hasMore={list.hasNextPage}
            pending={list.isFetchingNextPage}
            pageSize={50}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}

/** The filter of the address; `until` stands there as the number of days that somebody is known for. */
function filterOf(params: URLSearchParams): HiddenFilter {
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, name === 'until' ? addDays(today(), -Number(value)) : value] as const] : [];
    }),
  );
  return given as HiddenFilter;
}

function Filters() {
  const { t } = useTranslation('hidden-children');
  const { t: code } = useTranslation('codes');
  const { all, nameOf } = useLocations();
  const [params, setParams] = useSearchParams();
  const set = (name: string) => (value: string[]) => {
    const next = new URLSearchParams(params);
    if (value[0]) next.set(name, value[0]);
    else next.delete(name);
    setParams(next);
  };
  const valueOf = (name: string): string[] => [params.get(name)].filter((value) => value !== null);
  const button = (
    name: string,
    words: string,
    icon: React.ReactNode,
    options: { value: string; label: string }[],
  ) => (
    <FilterButton
      single
      label={t(`filters.${words}`)}
      icon={icon}
      options={options}
      value={valueOf(name)}
      onChange={set(name)}
    />
  );
  return (
    <FilterBar>
      {button(
        'ageBand',
        'ageBand',
        <IconCalendar />,
        ageBands.map((band) => ({ value: band, label: code(`ageBand.${band}`) })),
      )}
      {button(
        'locality',
        'locality',
        <IconHome />,
        localities.map((value) => ({ value, label: code(`locality.${value}`) })),
      )}
      {button(
        'locationId',
        'place',
        <IconMapPin />,
        all.map(({ id }) => ({ value: id, label: nameOf(id) })),
      )}
      {button(
        'until',
        'until',
        <IconClock />,
        waits.map((days) => ({ value: days, label: t(`filters.days${days}`) })),
      )}
    </FilterBar>
  );
}

function useColumns() {
  const { t } = useTranslation('hidden-children');
  const { t: code } = useTranslation('codes');
  const { age, day, no, relativeDay } = useFormat();
  const { place } = useLocations();
  return [
    {
      key: 'child',
      header: t('child'),
      card: 'title' as const,
      cell: ({ child, number }: HiddenChild) => (
        <TwoLines strong first={childName(child)} second={`${no(number)} · ${age(child.bornOn, 'short')}`} />
      ),
    },
    {
      key: 'place',
      header: t('place'),
      from: 'medium' as const,
      cell: ({ child }: HiddenChild) => place(child),
    },
    {
      key: 'difficulties',
      header: t('difficulties'),
      cell: ({ difficulties }: HiddenChild) =>
        difficulties.map((domain) => code(`difficulty.${domain}`)).join(', ') || '–',
    },
    {
      key: 'since',
      header: t('since'),
      cell: ({ since }: HiddenChild) => (
        <TwoLines first={day(since, { year: 'auto' })} second={relativeDay(since)} />
      ),
    },
    {
      key: 'caseworker',
      header: t('caseworker'),
      from: 'wide' as const,
      cell: ({ caseworker, priority }: HiddenChild) => (
        <TwoLines first={caseworker?.name ?? t('nobody')} second={<PriorityMark priority={priority} />} />
      ),
    },
    { key: 'action', header: t('next'), cell: (row: HiddenChild) => <Step row={row} /> },
  ];
}

/** The service of the catalogue that leads into each register. */
const wayInto = [
  ['mse', 'RH-MSE'],
  ['pmpc', 'ED-PMPC'],
] as const;

/** The one step: refer to one of the two registers, or look where the referral stands. */
function Step({ row }: { row: HiddenChild }) {
  const { t } = useTranslation('hidden-children');
  const name = childName(row.child);
  if (row.referral)
    return (
      <Button to={`/referrals/${row.referral.id}`} aria-label={t('goingFor', { name })}>
        {t('going')}
      </Button>
    );
  return (
    <span className={classes.ways}>
      {wayInto.map(([register, service]) => (
        <Button
          key={register}
          variant="light"
          to={`/cases/${row.id}/refer?service=${service}`}
          aria-label={t(`referFor.${register}`, { name })}
        >
          {t(`refer.${register}`)}
        </Button>
      ))}
    </span>
  );
}
