import { serviceKinds, spokenLanguages } from '@birge/domain';
import { IconBuildingCommunity, IconFilterOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useServices } from '../../app/use-services';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar, FilterButton, FilterSearch } from '../../ui/filter-button';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';

import { readFilter } from './directory-filters';
import classes from './directory.module.css';
import { ORGANISATIONS_PER_PAGE, useDirectory } from './directory.queries';
import { OrganisationCard } from './organisation-card';

/** Who offers what, where, with how many places, and when that was last confirmed. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  return (
    <Page title={t('title')} lead={t('lead')} ground="desk">
      <Filters />
      <Organisations />
    </Page>
  );
}

function useChange() {
  const [, setParams] = useSearchParams();
  return (change: Readonly<Record<string, string | null | undefined>>) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(change)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
}

function Filters() {
  const { t } = useTranslation('directory');
  const { t: code } = useTranslation('codes');
  const { all: services, nameOf: serviceName } = useServices();
  const { all: places, nameOf: placeName } = useLocations();
  const [params] = useSearchParams();
  const change = useChange();
  const chosen = (name: string): string[] => (params.get(name) ?? '').split(',').filter(Boolean);
  const regions = places.filter(({ parentId }) => parentId === null);
  return (
    <FilterBar>
      <NameSearch value={params.get('q') ?? ''} onChange={(q) => change({ q })} />
      <FilterButton
        label={t('filters.kind')}
        options={serviceKinds.map((value) => ({ value, label: code(`serviceKind.${value}`) }))}
        value={chosen('kind')}
        onChange={(value) => change({ kind: value.join(',') })}
      />
      <FilterButton
        single
        label={t('filters.service')}
        options={(services ?? []).map(({ id }) => ({ value: id, label: serviceName(id) }))}
        value={chosen('serviceId')}
        onChange={([serviceId]) => change({ serviceId })}
      />
      <FilterButton
        single
        label={t('filters.place')}
        options={[...regions, ...places.filter(({ parentId }) => parentId !== null)].map(({ id }) => ({
          value: id,
          label: placeName(id),
        }))}
        value={chosen('locationId')}
        onChange={([locationId]) => change({ locationId })}
      />
      <FilterButton
        label={t('filters.language')}
        options={spokenLanguages.map((value) => ({ value, label: code(`language.${value}`) }))}
        value={chosen('language')}
        onChange={(value) => change({ language: value.join(',') })}
      />
      <FilterButton
        single
        label={t('filters.accessible')}
        options={[{ value: 'true', label: t('accessible') }]}
        value={chosen('accessible')}
        onChange={([accessible]) => change({ accessible })}
      />
    </FilterBar>
  );
}

const PAUSE_MS = 250;

/** The name of an organisation is no personal datum: it may stand in the address and be sent to a colleague. */
function NameSearch({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const { t } = useTranslation('directory');
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return <FilterSearch label={t('filters.name')} value={text} onChange={setText} />;
}

function Organisations() {
  const { t } = useTranslation('directory');
  const [params] = useSearchParams();
  const filter = readFilter(params);
  const list = useDirectory(filter);
  if (list.isPending) return <SkeletonRows rows={6} height={120} />;
  if (list.isError) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={params.size > 0 ? <IconFilterOff /> : <IconBuildingCommunity />}
        title={t('empty.title')}
        action={params.size > 0 && <Button to="/directory">{t('empty.all')}</Button>}
      >
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div aria-busy={list.isPlaceholderData || undefined}>
      <ul className={classes.list}>
        {rows.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationCard organisation={organisation} wanted={filter} />
          </li>
        ))}
      </ul>
      <LoadMore
        shown={rows.length}
        count={list.data.pages[0]?.count ?? null}
        pageSize={ORGANISATIONS_PER_PAGE}
        hasMore={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  );
}
