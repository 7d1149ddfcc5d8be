import { TextInput } from '@mantine/core';
import type { Schemas } from '@birge/api-client';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { api, unwrap } from '../../app/api';
import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { PlaceFields } from '../../app/place-fields';
import { NoAnswer } from '../../app/screens/no-answer';
import { useEdit } from '../../app/use-edit';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { ActionButton, ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { StatusChip } from '../../ui/chip';
import { activeLook } from '../../ui/chips/active-look';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ErrorSummary } from '../../ui/error-summary';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './teams.module.css';

type Team = Schemas['TeamDto'];

const useTeams = () =>
  useInfiniteQuery({
    queryKey: ['teams', 'list'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/teams', {
          params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

function useSaveTeam(team: Team | null, key: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      version,
      ...body
    }: {
      name: string;
      locationId: string;
      active?: boolean;
      version: number;
    }) =>
      team === null
        ? unwrap(
            api.POST('/api/teams', {
              body: { name: body.name, locationId: body.locationId },
              idempotencyKey: key,
            }),
          )
        : unwrap(api.PATCH('/api/teams/{id}', { params: { path: { id: team.id } }, body, ifMatch: version })),
    onSettled: () => client.invalidateQueries({ queryKey: ['teams'] }),
  });
}

/** The teams of the districts. */
export function TeamsPage() {
  const { t } = useTranslation('admin');
  const [dialog, setDialog] = useState<'new' | Team | null>(null);
  const teams = useTeams();
  const columns = useColumns(setDialog);
  const rows = teams.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('teams.title')}
      lead={t('teams.lead')}
      actions={
        <Button variant="filled" icon={<IconPlus />} onClick={() => setDialog('new')}>
          {t('teams.new')}
        </Button>
      }
    >
      {teams.isPending && <SkeletonRows rows={8} />}
      {teams.isError && <NoAnswer error={teams.error} onRetry={() => void teams.refetch()} />}
      {teams.data && rows.length === 0 && <EmptyState icon={<IconUsersGroup />} title={t('teams.none')} />}
      {rows.length > 0 && (
        <>
          <DataTable caption={t('teams.title')} columns={columns} rows={rows} rowKey={(team) => team.id} />
          <LoadMore
            shown={rows.length}
            count={teams.data?.pages[0]?.count}
            hasMore={teams.hasNextPage}
            pending={teams.isFetchingNextPage}
            onMore={() => void teams.fetchNextPage()}
          />
        </>
      )}
      {dialog !== null && (
        <TeamDialog
          key={dialog === 'new' ? 'new' : dialog.id}
          team={dialog === 'new' ? null : dialog}
          onClose={() => setDialog(null)}
        />
      )}
    </Page>
  );
}

function useColumns(onOpen: (team: Team) => void): Column<Team>[] {
  const { t } = useTranslation('admin');
  const { nameOf } = useLocations();
  const { number } = useFormat();
  return [
    {
      key: 'name',
      header: t('fields.name'),
      card: 'title',
      cell: (team) => (
        <TwoLines
          first={
            <button type="button" className={classes.link} onClick={() => onOpen(team)}>
              {team.name}
            </button>
          }
          second={nameOf(team.locationId)}
        />
      ),
    },
    { key: 'region', header: t('fields.regionId'), cell: (team) => nameOf(team.regionId) },
    {
      key: 'caseworkers',
      header: t('teams.caseworkers'),
      cardLabel: t('teams.caseworkers'),
      align: 'end',
      cell: (team) => number(team.caseworkerCount),
    },
    {
      key: 'state',
      header: t('users.state'),
      card: 'corner',
      cell: (team) => (
        <StatusChip look={activeLook(team.active)} label={t(`teams.${team.active ? 'open' : 'closed'}`)} />
      ),
    },
  ];
}

interface TeamAnswers {
  readonly name: string;
  readonly locationId: string | null;
}
type TeamRecord = TeamAnswers & { readonly version: number };

const noTeam: TeamRecord = { name: '', locationId: null, version: 1 };

function TeamDialog({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const { nameOf } = useLocations();
  const edit = useEdit<TeamRecord, TeamAnswers>({
    key: team ? `team.edit.${team.id}` : 'team.new',
    record: team ?? noTeam,
    answersOf: ({ name, locationId }) => ({ name, locationId }),
  });
  const { name, locationId } = edit.value;
  const save = useSaveTeam(team, edit.draft.sendKey);
  const labels = { name: t('fields.name'), locationId: t('fields.locationId'), active: t('users.state') };
  const { summary, fields } = useFormProblems()(edit.toTell(save.error), labels);
  const send = async (active?: boolean): Promise<void> => {
    const saved = await edit
      .save((value, version) =>
        save.mutateAsync({
          name: value.name,
          locationId: value.locationId ?? '',
          version,
          ...(active === undefined ? {} : { active }),
        }),
      )
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  return (
    <ConfirmDialog
      title={team?.name ?? t('teams.new')}
      confirm={t(team ? 'common:actions.save' : 'teams.create')}
      pending={save.isPending}
      disabled={name.trim() === '' || locationId === null}
      draft={edit.draft}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        labelOf={([field]) => (field === 'name' ? labels.name : labels.locationId)}
        show={([field], value) => (field === 'locationId' ? nameOf(String(value)) : null)}
        pending={save.isPending}
        onSave={() => void send()}
      />
      <TextInput
        id="name"
        label={t('fields.name')}
        required
        maxLength={200}
        value={name}
        error={fields['name']}
        onChange={({ currentTarget }) => edit.set({ name: currentTarget.value })}
      />
      <PlaceFields
        value={locationId}
        onChange={(chosen) => edit.set({ locationId: chosen })}
        error={fields['locationId']}
      />
      {team && (
        <div className={classes.steps}>
          <ActionButton pending={save.isPending} onClick={() => void send(!team.active)}>
            {t(team.active ? 'teams.close' : 'teams.reopen')}
          </ActionButton>
          {team.active && <p className={classes.hint}>{t('teams.closeHint')}</p>}
        </div>
      )}
    </ConfirmDialog>
  );
}
