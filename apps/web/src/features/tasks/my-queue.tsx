import type { TaskDue } from '@birge/domain';
import { IconAlertTriangle, IconConfetti } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { useRowKeys } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { isTyping } from '../../ui/is-typing';
import { KeyHints } from '../../ui/kbd';
import { Section } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { QueueGroup } from '../../ui/queue';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { DayRow, useDayDialog, type DayDialog } from './day-row';
import { longestWaitingQuery } from './my-day.queries';
import classes from './my-day.module.css';
import { useTaskTitle } from './task-words';
import { useDayTasks, type DayTask, type TaskSummary } from './tasks.queries';
import { useTaskDone } from './use-task-done';

const soon: readonly TaskDue[] = ['overdue', 'today', 'week'];
const PER_PAGE = 50;
/** Of this week and later so many are shown at first: today comes before them. */
const FIRST = 5;
type Kind = 'all' | 'visit' | 'call';

/** What is late, what is for today and for this week. `between` stands after what is late, as on a phone. */
export function MyQueue({ summary, between }: { summary: TaskSummary | undefined; between?: ReactNode }) {
  const { t } = useTranslation('tasks');
  const [kind, setKind] = useState<Kind>('all');
  const [later, setLater] = useState(false);
  const [whole, setWhole] = useState(false);
  const shownOf = (due: TaskDue): number => (due === 'week' && !whole ? FIRST : Infinity);
  const list = useDayTasks(later ? [...soon, 'later'] : soon, PER_PAGE, kind === 'all' ? undefined : kind);
  const tasks = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const { done } = useTaskDone();
  const { dialogOf, show } = useDayDialog();
  const title = useTaskTitle();
  const box = useRef<HTMLDivElement>(null);
  const shown = tasks.filter(
    ({ due }, at) => at - tasks.findIndex((task) => task.due === due) < shownOf(due),
  );
  useQueueKeys(box, shown, {
    done: (task) => void done(task, title(task)),
    snooze: (task) => show(task.id, 'snooze'),
  });

  const groups = [...soon, 'later' as const].map((due) => ({
    due,
    rows: tasks.filter((task) => task.due === due),
  }));
  const all = summary && summary.overdue + summary.today + summary.week;
  return (
    <Section
      title={t('queue.title')}
      aside={
        // A phone has the pills that jump instead.
        !between && (
          <Pills
            label={t('queue.filter')}
            current={kind}
            onSelect={(key) => setKind(key as Kind)}
            items={[
              { key: 'all', label: t('queue.all'), count: all },
              { key: 'visit', label: t('queue.visits'), count: summary?.visits },
              { key: 'call', label: t('queue.calls'), count: summary?.calls },
            ]}
          />
        )
      }
    >
      {tasks.length > 1 && (
        <p className={classes.order}>
          {t('queue.order')} <Link to="/time-limits">{t('late.limits')}</Link>
        </p>
      )}
      {list.isPending && <SkeletonRows rows={6} height={82} />}
      {list.isError && <NoAnswer error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && tasks.length === 0 && <NothingToDo summary={summary} />}
      <div ref={box}>
        {groups.map(({ due, rows }) => (
          <div key={due} id={due} className={classes.group}>
            {rows.length > 0 && (
              <QueueGroup
                title={t(`due.${due}`)}
                count={rows.length}
                icon={
                  due === 'overdue' && <IconAlertTriangle className={classes.lateMark} aria-hidden="true" />
                }
              >
                {rows.slice(0, shownOf(due)).map((task) => (
                  <DayRow
                    key={task.id}
                    task={task}
                    dialog={dialogOf(task.id)}
                    onDialog={(dialog) => show(task.id, dialog)}
                    onDone={() => void done(task, title(task))}
                  />
                ))}
              </QueueGroup>
            )}
            {rows.length > shownOf(due) && (
              <button type="button" className={classes.more} onClick={() => setWhole(true)}>
                {t('queue.moreWeek', { count: rows.length - shownOf(due) })}
              </button>
            )}
            {due === 'overdue' && between}
          </div>
        ))}
      </div>
      <Aside due="snoozed" count={summary?.snoozed ?? 0} dialogOf={dialogOf} onDialog={show} />
      <Aside due="paused" count={summary?.paused ?? 0} dialogOf={dialogOf} onDialog={show} />
      <div className={classes.foot}>
        {list.hasNextPage && (
          <Button pending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:list.more')}
          </Button>
        )}
        {!later && !list.hasNextPage && (summary?.later ?? 0) > 0 && (
          <Button variant="subtle" onClick={() => (setLater(true), setWhole(true))}>
            {t('queue.later', { count: summary?.later ?? 0 })}
          </Button>
        )}
        {tasks.length > 0 && <Keys />}
      </div>
    </Section>
  );
}

/** What is put off, or waits with its case, stands apart: it is not for today, but it is not forgotten either. */
function Aside({
  due,
  count,
  dialogOf,
  onDialog,
}: {
  due: 'snoozed' | 'paused';
  count: number;
  dialogOf: (id: string) => DayDialog | null;
  onDialog: (id: string, dialog: DayDialog | null) => void;
}) {
  const { t } = useTranslation('tasks');
  const [open, setOpen] = useState(false);
  const list = useDayTasks([due], PER_PAGE, undefined, open);
  const { done } = useTaskDone();
  const title = useTaskTitle();
  const tasks = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (count === 0) return null;
  if (!open) {
    return (
      <button type="button" className={classes.more} onClick={() => setOpen(true)}>
        {t(`queue.${due}`, { count })}
      </button>
    );
  }
  return (
    <div className={classes.group}>
      {list.isPending && <SkeletonRows rows={2} height={82} />}
      {list.isError && <NoAnswer error={list.error} onRetry={() => void list.refetch()} />}
      {tasks.length > 0 && (
        <QueueGroup title={t(`due.${due}`)} count={count}>
          {tasks.map((task) => (
            <DayRow
              key={task.id}
              task={task}
              dialog={dialogOf(task.id)}
              onDialog={(dialog) => onDialog(task.id, dialog)}
              onDone={() => void done(task, title(task))}
            />
          ))}
        </QueueGroup>
      )}
    </div>
  );
}

function Keys() {
  const { t } = useTranslation('tasks');
  return (
    <KeyHints
      hints={[
        { keys: ['j', 'k'], does: t('common:keys.rowsShort') },
        { keys: ['Enter'], does: t('common:keys.openShort') },
        { keys: ['d'], does: t('keys.done') },
        { keys: ['s'], does: t('keys.snooze') },
      ]}
    />
  );
}

/** j and k walk the rows, d marks the one in focus as done, s puts it off; Enter is the link's own. */
function useQueueKeys(
  box: React.RefObject<HTMLDivElement | null>,
  tasks: readonly DayTask[],
  act: { done: (task: DayTask) => void; snooze: (task: DayTask) => void },
) {
  const links = () => [...(box.current?.querySelectorAll<HTMLElement>('li h3 a') ?? [])];
  const at = () => links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
  useRowKeys(tasks.length, (update) => links()[update(at())]?.focus());
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const task = tasks[at()];
      if (!task || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'd') act.done(task);
      else if (event.key === 's' && task.due !== 'snoozed') act.snooze(task);
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** An empty day says when the next visit is, and who has waited longest. */
function NothingToDo({ summary }: { summary: TaskSummary | undefined }) {
  const { t } = useTranslation('tasks');
  const { day, language, relativeDay } = useFormat();
  const { data: waiting } = useQuery(longestWaitingQuery);
  const visit = summary?.nextVisit;
  return (
    <EmptyState
      icon={<IconConfetti />}
      title={
        visit
          ? t('nothing.withVisit', { day: day(visit.dueOn, { weekday: 'long', month: 'long' }) })
          : t('nothing.title')
      }
      action={
        waiting && (
          <Button to={`/referrals/${waiting.id}`}>{t('nothing.look', { number: waiting.number })}</Button>
        )
      }
    >
      {waiting &&
        t('nothing.waiting', {
          service: waiting.service.name[language],
          name: waiting.organisation?.name ?? '',
          since: relativeDay(waiting.statusSince.slice(0, 10)),
        })}
    </EmptyState>
  );
}
