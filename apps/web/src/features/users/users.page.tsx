import { roles, type Role } from '@birge/domain';
import { IconPlus, IconUserCog } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';

import { DraftsList } from '../../app/drafts-list';
import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { StatusChip } from '../../ui/chip';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar, FilterButton, FilterSearch } from '../../ui/filter-button';
import { LoadMore } from '../../ui/load-more';
import { onDemand } from '../../ui/on-demand';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { activeLook } from '../../ui/chips/active-look';
import { EditUserDialog, NewUserDialog, PasswordDialog, type MadePassword } from './user.dialogs';
import classes from './users.module.css';
import { USERS_PER_PAGE, useUsers, type User } from './users.queries';

const CloseAccountDialog = onDemand(() =>
  import('./hand-over.dialog').then((file) => file.CloseAccountDialog),
);

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);

/** Every account: who may sign in, as what, and where. */
export function UsersPage() {
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  const [params, setParams] = useSearchParams();
  const [q, setQ] = useState('');
  const [dialog, setDialog] = useState<'new' | User | null>(null);
  const [made, setMade] = useState<MadePassword | null>(null);
  const [closing, setClosing] = useState<User | null>(null);
  const role = (params.get('role') ?? '').split(',').filter(isRole);
  const active = params.get('active');
  const change = (name: string, values: readonly string[]): void =>
    setParams((before) => {
      if (values.length === 0) before.delete(name);
      else before.set(name, values.join(','));
      return before;
    });
  const showPassword = (password: MadePassword): void => {
    setDialog(null);
    setMade(password);
  };
  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      actions={
        <Button variant="filled" icon={<IconPlus />} onClick={() => setDialog('new')}>
          {t('users.new')}
        </Button>
      }
    >
      <DraftsList />
      <FilterBar>
        <FilterSearch label={t('users.search')} value={q} onChange={setQ} />
        <FilterButton
          label={t('fields.role')}
          options={roles.map((value) => ({ value, label: code(`role.${value}`) }))}
          value={role}
          onChange={(values) => change('role', values)}
        />
        <FilterButton
          label={t('users.state')}
          single
          options={['true', 'false'].map((value) => ({
            value,
            label: t(`users.${value === 'true' ? 'open' : 'closed'}`),
          }))}
          value={active === null ? [] : [active]}
          onChange={(values) => change('active', values)}
        />
      </FilterBar>
      <UserList
        q={useDeferredValue(q.trim())}
        role={role}
        active={active === null ? null : active === 'true'}
        onOpen={setDialog}
      />
      {dialog === 'new' && <NewUserDialog onClose={() => setDialog(null)} onPassword={showPassword} />}
      {dialog !== null && dialog !== 'new' && (
        <EditUserDialog
          key={dialog.id}
          onCloseAccount={(user) => {
            setDialog(null);
            setClosing(user);
          }}
          user={dialog}
          onClose={() => setDialog(null)}
          onPassword={showPassword}
        />
      )}
      {closing && <CloseAccountDialog user={closing} onClose={() => setClosing(null)} />}
      {made && <PasswordDialog {...made} onClose={() => setMade(null)} />}
    </Page>
  );
}

function UserList(props: {
  q: string;
  role: readonly Role[];
  active: boolean | null;
  onOpen: (user: User) => void;
}) {
  const { t } = useTranslation('admin');
  const users = useUsers(props);
  const columns = useColumns(props.onOpen);
  if (users.isPending) return <SkeletonRows rows={8} />;
  if (users.isError) return <NoAnswer error={users.error} onRetry={() => void users.refetch()} />;
  const rows = users.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) {
    return (
      <EmptyState icon={<IconUserCog />} title={t('users.none')}>
        {t('users.noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable caption={t('users.title')} columns={columns} rows={rows} rowKey={(user) => user.id} />
      <LoadMore
        shown={rows.length}
        count={users.data.pages[0]?.count}
        hasMore={users.hasNextPage}
        pending={users.isFetchingNextPage}
        onMore={() => void users.fetchNextPage()}
        pageSize={USERS_PER_PAGE}
      />
    </>
  );
}

function useColumns(onOpen: (user: User) => void): Column<User>[] {
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  const { nameOf } = useLocations();
  const { number } = useFormat();
  const placeOf = (user: User): string =>
    user.team?.name ?? user.organisation?.name ?? (user.regionId ? nameOf(user.regionId) : '–');
  return [
    {
      key: 'name',
      header: t('fields.name'),
      card: 'title',
      cell: (user) => (
        <TwoLines
          first={
            <button type="button" className={classes.link} onClick={() => onOpen(user)}>
              {user.name}
            </button>
          }
          second={user.email}
        />
      ),
    },
    { key: 'role', header: t('fields.role'), cell: (user) => code(`role.${user.role}`) },
    { key: 'place', header: t('users.place'), cell: placeOf },
    {
      key: 'cases',
      header: t('users.openCases'),
      align: 'end',
      from: 'medium',
      card: 'none',
      cell: (user) => (user.role === 'caseworker' ? number(user.openCases) : ''),
    },
    {
      key: 'state',
      header: t('users.state'),
      card: 'corner',
      cell: (user) => (
        <StatusChip look={activeLook(user.active)} label={t(`users.${user.active ? 'open' : 'closed'}`)} />
      ),
    },
  ];
}
