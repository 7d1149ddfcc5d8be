import type { Schemas } from '@birge/api-client';
import { shortenedName } from '@birge/domain';
import { IconArrowsExchange, IconConfetti } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { api, unwrap } from '../../app/api';
import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { taskIcons } from '../../ui/chips/looks';
import { EmptyState } from '../../ui/empty-state';
import { LoadMore } from '../../ui/load-more';
import { Page, Section } from '../../ui/page';
import { QueueRow } from '../../ui/queue';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { useTaskTitle } from './task-words';
import classes from './tasks.module.css';
import type { DayTask } from './tasks.queries';
import { WhyHere } from './why-here';

const PER_PAGE = 50;

const useLateTasks = (rung: 'manager' | 'escalation') =>
  useInfiniteQuery({
    queryKey: ['tasks', 'late', rung],
    queryFn: ({ pageParam }) => {
      const query = { rung, limit: PER_PAGE, ...(pageParam ? { cursor: pageParam } : {}) };
      return unwrap(api.GET('/api/tasks', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** What is so late that a manager was told: a week in the own team, a fortnight for who answers for a region. */
export function LateTasksPage() {
  const { t } = useTranslation('tasks');
  const { teamId } = useUser();
  const scope = teamId === null ? 'region' : 'team';
  const list = useLateTasks(teamId === null ? 'escalation' : 'manager');
  const tasks = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const { data: transfers = [] } = useLateTransfers(teamId === null ? 'escalation' : 'manager');
  return (
    <Page
      title={t(`late.${scope}.title`)}
      lead={
        <>
          {t(`late.${scope}.lead`)} <Link to="/time-limits">{t('late.limits')}</Link>
        </>
      }
    >
      {list.isPending && <SkeletonRows rows={6} height={82} />}
      {list.isError && <NoAnswer error={list.error} onRetry={() => void list.refetch()} />}
      <LateTransfers transfers={transfers} />
      {list.data && tasks.length + transfers.length === 0 && (
        <EmptyState icon={<IconConfetti />} title={t('late.none')} />
      )}
      {tasks.length > 0 && (
        <Section title={t('late.list')} count={sizeOf(list.data?.pages[0]?.count)}>
          <ul className={classes.list}>
            {tasks.map((task) => (
              <LateRow key={task.id} task={task} />
            ))}
          </ul>
          <LoadMore
            shown={tasks.length}
            count={list.data?.pages[0]?.count}
            hasMore={list.hasNextPage}
            pending={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </Section>
      )}
    </Page>
  );
}

type Transfer = Schemas['TransferDto'];

/** Cases that another team asked to be taken over, and nobody has answered for so long. */
const useLateTransfers = (rung: 'manager' | 'escalation') =>
  useQuery({
    queryKey: ['cases', 'transfers', 'late', rung],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/transfers', { params: { query: { rung, limit: 200 } } }))).items,
  });

function LateTransfers({ transfers }: { transfers: readonly Transfer[] }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { day, untilDue } = useFormat();
  if (transfers.length === 0) return null;
  return (
    <Section title={t('late.transfers')} count={transfers.length}>
      <ul className={classes.list}>
        {transfers.map(({ id, givenName, familyInitial, dueOn, team, receivingTeam }) => {
          const name = shortenedName(givenName, familyInitial);
          const title = code('taskKind.answer_transfer');
          const to = `/approvals/transfers/${id}`;
          return (
            <QueueRow
              key={id}
              when={dueOn && day(dueOn, { weekday: 'short' })}
              whenNote={dueOn && untilDue(dueOn)}
              late
              icon={<IconArrowsExchange />}
              title={title}
              to={to}
              who={<strong>{name}</strong>}
              why={t('late.transfer', { from: team.name, to: receivingTeam.name })}
              action={
                <Button column to={to} aria-label={`${title}: ${name}`}>
                  {t('late.answer')}
                </Button>
              }
            />
          );
        })}
      </ul>
    </Section>
  );
}

const sizeOf = (count: number | { atLeast: number } | undefined): number | undefined =>
  typeof count === 'object' ? count.atLeast : count;

function LateRow({ task }: { task: DayTask }) {
  const { t } = useTranslation('tasks');
  const { day, untilDue, age } = useFormat();
  const title = useTaskTitle()(task);
  const Icon = taskIcons[task.kind];
  const name = childName(task.child);
  return (
    <QueueRow
      when={day(task.dueOn, { weekday: 'short' })}
      whenNote={untilDue(task.dueOn)}
      late
      icon={<Icon />}
      title={title}
      to={`/cases/${task.caseId}`}
      who={
        <>
          <strong>{name}</strong>, {age(task.child.bornOn, 'short')} ·{' '}
          {task.caseworker?.name ?? t('late.nobody')}
        </>
      }
      why={<WhyHere task={task} />}
      action={
        <Button column to={`/cases/${task.caseId}/tasks`} aria-label={`${t('action.open')}: ${name}`}>
          {t('action.open')}
        </Button>
      }
    />
  );
}
