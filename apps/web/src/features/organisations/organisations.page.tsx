import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';

import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { StatusChip } from '../../ui/chip';
import { activeLook } from '../../ui/chips/active-look';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar, FilterSearch } from '../../ui/filter-button';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { OrganisationDialog } from './organisation.dialog';
import { ORGANISATIONS_PER_PAGE, useOrganisations, type Organisation } from './organisations.queries';

/** Every organisation of the directory. */
export function OrganisationsPage() {
  const { t } = useTranslation('admin');
  const [q, setQ] = useState('');
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('organisations.title')}
      lead={t('organisations.lead')}
      actions={
        <Button variant="filled" icon={<IconPlus />} onClick={() => setAdding(true)}>
          {t('organisations.new')}
        </Button>
      }
    >
      <FilterBar>
        <FilterSearch label={t('organisations.search')} value={q} onChange={setQ} />
      </FilterBar>
      <List q={useDeferredValue(q.trim())} />
      {adding && <OrganisationDialog organisation={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function List({ q }: { q: string }) {
  const { t } = useTranslation('admin');
  const organisations = useOrganisations(q);
  const columns = useColumns();
  if (organisations.isPending) return <SkeletonRows rows={8} />;
  if (organisations.isError)
    return <NoAnswer error={organisations.error} onRetry={() => void organisations.refetch()} />;
  const rows = organisations.data.pages.flatMap((page) => page.items);
  if (rows.length === 0)
    return <EmptyState icon={<IconBuildingCommunity />} title={t('organisations.none')} />;
  return (
    <>
      <DataTable
        caption={t('organisations.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowTo={({ id }) => `/organisations/${id}`}
      />
      <LoadMore
        shown={rows.length}
        count={organisations.data.pages[0]?.count}
        hasMore={organisations.hasNextPage}
        pending={organisations.isFetchingNextPage}
        onMore={() => void organisations.fetchNextPage()}
        pageSize={ORGANISATIONS_PER_PAGE}
        keys
      />
    </>
  );
}

function useColumns(): Column<Organisation>[] {
  const { t } = useTranslation('admin');
  const { nameOf } = useLocations();
  const { language, number, phone } = useFormat();
  return [
    {
      key: 'name',
      header: t('fields.name'),
      card: 'title',
      cell: (organisation) => (
        <TwoLines strong first={organisation.name} second={nameOf(organisation.locationId)} />
      ),
    },
    {
      key: 'offers',
      header: t('offerings.title'),
      cell: ({ offerings }) => (
        <TwoLines
          first={
            offerings
              .slice(0, 2)
              .map(({ serviceName }) => serviceName[language])
              .join(', ') || '–'
          }
          second={
            offerings.length > 2
              ? t('organisations.more', { count: offerings.length - 2, number: number(offerings.length - 2) })
              : ''
          }
        />
      ),
    },
    {
      key: 'phone',
      header: t('fields.phone'),
      from: 'medium',
      cell: (organisation) => (organisation.phone ? phone(organisation.phone) : '–'),
    },
    {
      key: 'state',
      header: t('users.state'),
      card: 'corner',
      cell: ({ active }) => (
        <StatusChip look={activeLook(active)} label={t(`organisations.${active ? 'open' : 'closed'}`)} />
      ),
    },
  ];
}
