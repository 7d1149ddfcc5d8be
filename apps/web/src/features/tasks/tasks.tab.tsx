import { IconCalendarEvent, IconCheck, IconChecklist, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../i18n';

import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { MoreMenu, type MenuAction } from '../../ui/actions';
import { Button } from '../../ui/button';
import { taskIcons } from '../../ui/chips/looks';
import { EmptyState } from '../../ui/empty-state';
import { today } from '../../ui/format';
import { Section } from '../../ui/page';
import { QueueRow } from '../../ui/queue';
import { SkeletonRows } from '../../ui/skeleton';
import { showFailure } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { EditTaskDialog } from './task-dialogs';
import { useTaskTitle } from './task-words';
import classes from './tasks.module.css';
import { caseTasksQuery, closedCaseTasksQuery, useActOnTask, type Task } from './tasks.queries';
import { useTaskDone } from './use-task-done';

/** All tasks of one case: what is open, then what was done. */
export function TasksTab({ caseId, onNew }: { caseId: string; onNew?: () => void }) {
  const { t } = useTranslation('tasks');
  const open = useQuery(caseTasksQuery(caseId));
  const closed = useQuery(closedCaseTasksQuery(caseId));
  if (open.isError) return <NoAnswer error={open.error} onRetry={() => void open.refetch()} />;
  return (
    <>
      <Section
        title={t('tab.open')}
        count={open.data?.items.length}
        aside={
          onNew && (
            <Button icon={<IconPlus />} onClick={onNew}>
              {t('card.add')}
            </Button>
          )
        }
      >
        {open.isPending && <SkeletonRows rows={3} />}
        {open.data?.items.length === 0 && <EmptyState icon={<IconChecklist />} title={t('card.none')} />}
        <ul className={classes.list}>
          {open.data?.items.map((task) => (
            <OpenRow key={task.id} task={task} />
          ))}
        </ul>
      </Section>
      {closed.data && closed.data.items.length > 0 && (
        <Section title={t('tab.closed')} count={closed.data.items.length}>
          <ul className={classes.list}>
            {[...closed.data.items].reverse().map((task) => (
              <ClosedRow key={task.id} task={task} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function OpenRow({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { day, untilDue } = useFormat();
  const title = useTaskTitle()(task);
  const { done, pendingId } = useTaskDone();
  const [editing, setEditing] = useState(false);
  const act = useActOnTask();
  const problem = useProblemText();
  const Icon = taskIcons[task.kind];
  const items: MenuAction[] = [
    {
      key: 'edit',
      label: t('menu.edit'),
      icon: <IconCalendarEvent size={18} />,
      onSelect: () => setEditing(true),
    },
    {
      key: 'cancel',
      label: code('taskAction.cancel'),
      icon: <IconTrash size={18} />,
      onSelect: () =>
        act.mutate({ task, action: 'cancel' }, { onError: (error) => showFailure(problem(error)) }),
    },
  ];
  return (
    <>
      <QueueRow
        when={`${day(task.dueOn, { weekday: 'short' })}${task.dueAt ? `, ${task.dueAt}` : ''}`}
        whenNote={task.paused ? t('due.paused') : untilDue(task.dueOn)}
        late={isLate(task)}
        icon={<Icon />}
        title={title}
        who={task.referral ? <AboutReferral task={task} /> : (task.author?.name ?? t('card.automatic'))}
        action={
          <Button icon={<IconCheck />} pending={pendingId === task.id} onClick={() => void done(task, title)}>
            {code('taskAction.complete')}
          </Button>
        }
        menu={<MoreMenu frame={false} name={t('menu.name', { title })} items={items} />}
      />
      {editing && <EditTaskDialog task={task} onClose={() => setEditing(false)} />}
    </>
  );
}

const isLate = ({ dueOn, paused }: Task) => paused === null && dueOn < today();

function AboutReferral({ task: { referral } }: { task: Task }) {
  const { language } = useFormat();
  if (!referral) return null;
  return <>{[referral.service.name[language], referral.organisation?.name].filter(Boolean).join(' · ')}</>;
}

function ClosedRow({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { moment } = useFormat();
  const act = useActOnTask();
  const problem = useProblemText();
  const title = useTaskTitle()(task);
  const Icon = taskIcons[task.kind];
  const reopen = task.offeredActions.find(
    ({ action, blockedBy }) => action === 'reopen' && blockedBy.length === 0,
  );
  return (
    <QueueRow
      when={code(`taskStatus.${task.status}`)}
      whenNote={task.closedAt ? moment(task.closedAt) : undefined}
      icon={<Icon />}
      title={title}
      who={task.closedBy?.name ?? t('card.automatic')}
      action={
        reopen && (
          <Button
            pending={act.isPending}
            onClick={() =>
              act.mutate({ task, action: 'reopen' }, { onError: (error) => showFailure(problem(error)) })
            }
          >
            {code('taskAction.reopen')}
          </Button>
        )
      }
    />
  );
}
