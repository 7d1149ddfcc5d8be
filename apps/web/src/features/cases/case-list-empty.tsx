import { IconFolderSearch, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../i18n';
import { useSearchParams } from 'react-router';

import { api, unwrap } from '../../app/api';
import { mayRegister, NEW_CASE } from '../../app/navigation';
import { useUser } from '../../app/session';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

import { droppedFrom, readFilter, setFilters, type Droppable } from './case-filters';
import type { CaseFilter } from './cases.queries';

/** An empty list says which filter empties it, and offers to drop just that one. */
export function CaseListEmpty({ q, onForgetSearch }: { q: string; onForgetSearch: () => void }) {
  const { t } = useTranslation('cases');
  const { role } = useUser();
  const [params, setParams] = useSearchParams();
  const culprit = useEmptyingFilter(params, q);
  const drop = (names: readonly Droppable[]) =>
    setParams(droppedFrom(params, names), { replace: true, preventScrollReset: true });
  const set = setFilters(params);

  if (q !== '' && (set.length === 0 || culprit === undefined)) {
    return (
      <EmptyState
        icon={<IconFolderSearch />}
        title={t('empty.search', { query: q })}
        action={<Button onClick={onForgetSearch}>{t('empty.forgetSearch')}</Button>}
      >
        {t('empty.searchHint')}
      </EmptyState>
    );
  }
  if (set.length > 0) {
    return (
      <EmptyState
        icon={<IconFolderSearch />}
        title={culprit ? t('empty.byOne', { filter: t(`filters.${culprit}`) }) : t('empty.byAll')}
        action={
          <Button onClick={() => drop(culprit ? [culprit] : set)}>
            {culprit
              ? t('common:filter.remove', { name: t(`filters.${culprit}`) })
              : t('common:filter.dropAll')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={<IconFolderSearch />}
      title={t('empty.none')}
      action={
        mayRegister(role) && (
          <Button variant="filled" icon={<IconPlus />} to={NEW_CASE}>
            {t('common:shell.newCase')}
          </Button>
        )
      }
    >
      {t('empty.noneHint')}
    </EmptyState>
  );
}

/** The first filter without which the list would not be empty; `null` when only all of them together empty it. */
function useEmptyingFilter(params: URLSearchParams, q: string): Droppable | null | undefined {
  const { data } = useQuery({
    queryKey: ['cases', 'emptying', params.toString(), q],
    queryFn: async () => {
      for (const name of setFilters(params)) {
        if (await finds({ ...readFilter(droppedFrom(params, [name])), sort: undefined }, q)) return name;
      }
      return null;
    },
  });
  return data;
}

async function finds(filter: CaseFilter, q: string): Promise<boolean> {
  const body = { ...filter, limit: 1, ...(q === '' ? {} : { q }) };
  const { items } = await unwrap(api.POST('/api/cases/search', { body }));
  return items.length > 0;
}
