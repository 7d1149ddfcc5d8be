import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconAdjustmentsHorizontal,
  IconAlertTriangle,
  IconCake,
  IconCircleDashed,
  IconChevronsUp,
  IconHomeHeart,
  IconHourglassHigh,
  IconMapPin,
  IconPlus,
  IconSend,
  IconSubtask,
  IconUser,
  IconUsers,
  IconWalk,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { useSearchParams } from 'react-router';

import { useUser } from '../../app/session';
import { useLocations } from '../../app/use-locations';
import { Button } from '../../ui/button';
import { FilterBar, FilterButton, FilterSearch } from '../../ui/filter-button';

import {
  droppedFrom,
  droppable,
  listFilters,
  setFilters,
  withFilter,
  type Droppable,
  type ListFilter,
} from './case-filters';
import classes from './case-list.module.css';
import { caseworkersQuery, teamsQuery } from './cases.queries';

/** The search field and the filters of the list; on a phone the filters wait in a drawer. */
export function CaseFilterBar({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation('cases');
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  const [params, setParams] = useSearchParams();
  const search = <FilterSearch label={t('filters.search')} value={q} onChange={onSearch} />;
  if (!isPhone) {
    return (
      <FilterBar>
        {search}
        <Filters />
      </FilterBar>
    );
  }
  const set = setFilters(params).length;
  return (
    <FilterBar>
      {search}
      <Button
        fullWidth
        icon={<IconAdjustmentsHorizontal />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {set > 0 ? t('filters.openWithCount', { count: set }) : t('filters.open')}
      </Button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        title={t('filters.open')}
      >
        <div className={classes.drawer}>
          <Filters all />
          {set > 0 && (
            <Button
              variant="subtle"
              onClick={() =>
                setParams(droppedFrom(params, droppable), { replace: true, preventScrollReset: true })
              }
            >
              {t('common:filter.dropAll')}
            </Button>
          )}
          <Button variant="filled" onClick={() => setOpen(false)}>
            {t('filters.show')}
          </Button>
        </div>
      </Drawer>
    </FilterBar>
  );
}

const icons: Readonly<Record<ListFilter, ReactNode>> = {
  status: <IconCircleDashed />,
  priority: <IconChevronsUp />,
  ageBand: <IconCake />,
  difficulty: <IconWalk />,
  referralStatus: <IconSend />,
  referralKind: <IconSubtask />,
  locality: <IconHomeHeart />,
};
const first: readonly ListFilter[] = ['ageBand', 'difficulty', 'referralStatus'];
const seldom: readonly Droppable[] = ['referralKind', 'locality', 'overdue', 'noServiceStarted'];

function Filters({ all = false }: { all?: boolean }) {
  const { t } = useTranslation('cases');
  const { role, teamId } = useUser();
  const [params] = useSearchParams();
  const [more, setMore] = useState(all || setFilters(params).some((name) => seldom.includes(name)));
  return (
    <>
      <CodeFilter name="status" />
      <CodeFilter name="priority" />
      <PlaceFilter />
      {role === 'manager' && <CaseworkerFilter />}
      {role === 'manager' && teamId === null && <TeamFilter />}
      {first.map((name) => (
        <CodeFilter key={name} name={name} />
      ))}
      {more ? (
        <>
          <CodeFilter name="referralKind" />
          <CodeFilter name="locality" />
          <YesFilter name="overdue" icon={<IconAlertTriangle />} />
          <YesFilter name="noServiceStarted" icon={<IconHourglassHigh />} />
        </>
      ) : (
        <Button icon={<IconPlus />} aria-expanded={false} onClick={() => setMore(true)}>
          {t('filters.more')}
        </Button>
      )}
    </>
  );
}

/** One filter of the address; changing it begins the list anew at the same place of the page. */
function useFilter(name: Droppable) {
  const [params, setParams] = useSearchParams();
  const value = (params.get(name) ?? '').split(',').filter(Boolean);
  const set = (next: readonly string[]) =>
    setParams((now) => withFilter(now, { [name]: next }), { replace: true, preventScrollReset: true });
  return { value, set };
}

function CodeFilter({ name }: { name: ListFilter }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { value, set } = useFilter(name);
  const { values, words } = listFilters[name];
  return (
    <FilterButton
      label={t(`filters.${name}`)}
      icon={icons[name]}
      options={values.map((option) => ({ value: option, label: code(`${words}.${option}`) }))}
      value={value}
      onChange={set}
    />
  );
}

function YesFilter({ name, icon }: { name: 'overdue' | 'noServiceStarted'; icon: ReactNode }) {
  const { t } = useTranslation('cases');
  const { value, set } = useFilter(name);
  return (
    <FilterButton
      single
      label={t(`filters.${name}`)}
      icon={icon}
      options={[{ value: 'true', label: t(`filters.${name}Yes`) }]}
      value={value}
      onChange={set}
    />
  );
}

/** Districts of the own region; of every region where the person has none. */
function PlaceFilter() {
  const { t } = useTranslation('cases');
  const { value, set } = useFilter('locationId');
  const user = useUser();
  const { all, byId } = useLocations();
  const { nameOf } = useLocations();
  const { data: teams } = useQuery({ ...teamsQuery, enabled: user.teamId !== null });
  const region = user.regionId ?? teams?.find(({ id }) => id === user.teamId)?.regionId ?? null;
  const chosen = value[0] ? byId.get(value[0]) : undefined;
  const near = all.filter(({ id, parentId }) => region !== null && (parentId === region || id === region));
  const options = chosen && !near.includes(chosen) ? [chosen, ...near] : near;
  if (options.length === 0) return null;
  return (
    <FilterButton
      single
      label={t('filters.locationId')}
      icon={<IconMapPin />}
      options={options
        .map(({ id }) => ({ value: id, label: nameOf(id) }))
        .sort((a, b) => a.label.localeCompare(b.label))}
      value={value}
      onChange={set}
    />
  );
}

function CaseworkerFilter() {
  const { t } = useTranslation('cases');
  const { value, set } = useFilter('caseworkerId');
  const { data } = useQuery(caseworkersQuery());
  return (
    <FilterButton
      single
      label={t('filters.caseworkerId')}
      icon={<IconUser />}
      options={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={set}
    />
  );
}

function TeamFilter() {
  const { t } = useTranslation('cases');
  const { value, set } = useFilter('teamId');
  const { regionId } = useUser();
  const { data } = useQuery(teamsQuery);
  return (
    <FilterButton
      single
      label={t('filters.teamId')}
      icon={<IconUsers />}
      options={(data ?? [])
        .filter((team) => team.regionId === regionId)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={set}
    />
  );
}
