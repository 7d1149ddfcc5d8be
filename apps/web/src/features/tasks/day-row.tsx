import {
  IconBellRinging,
  IconCalendarEvent,
  IconCheck,
  IconFolderOpen,
  IconHomeMove,
  IconZzz,
} from '@tabler/icons-react';
import { useState } from 'react';

import { childName } from '../../app/child-name';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { MoreMenu, type MenuAction } from '../../ui/actions';
import { Button } from '../../ui/button';
import { taskIcons } from '../../ui/chips/looks';
import { QueueRow } from '../../ui/queue';
import { useFormat } from '../../ui/use-format';

import { dayActionOf } from './day-action';
import { EditTaskDialog, SnoozeDialog } from './task-dialogs';
import { useTaskTitle } from './task-words';
import { useActOnTask, type DayTask } from './tasks.queries';
import { WhyHere } from './why-here';

/** Putting off hides a task for some days; moving it makes it due on another. */
export type DayDialog = 'snooze' | 'move';

interface DayRowProps {
  task: DayTask;
  /** The dialog that is open for this row. */
  dialog: DayDialog | null;
  onDialog: (dialog: DayDialog | null) => void;
  onDone: () => void;
}

/** One task of the day: how late, what, for whom, why, and one action. */
export function DayRow({ task, dialog, onDialog, onDone }: DayRowProps) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { day, untilDue, age, phone } = useFormat();
  const { shortPlace } = useLocations();
  const title = useTaskTitle()(task);
  const act = useActOnTask();
  const Icon = taskIcons[task.kind];
  const action = dayActionOf(task);
  const late = task.due === 'overdue';
  const { child } = task;
  const place = [shortPlace(child), child.locality === 'rural' && code('locality.rural').toLocaleLowerCase()];
  const items: MenuAction[] = [
    { key: 'done', label: code('taskAction.complete'), icon: <IconCheck size={18} />, onSelect: onDone },
    task.due === 'snoozed'
      ? {
          key: 'wake',
          label: code('taskAction.wake'),
          icon: <IconBellRinging size={18} />,
          onSelect: () => act.mutate({ task, action: 'wake' }),
        }
      : {
          key: 'snooze',
          label: code('taskAction.snooze'),
          icon: <IconZzz size={18} />,
          onSelect: () => onDialog('snooze'),
        },
    {
      key: 'move',
      label: t('menu.move'),
      icon: <IconCalendarEvent size={18} />,
      onSelect: () => onDialog('move'),
    },
    {
      key: 'brief',
      label: t('menu.brief'),
      icon: <IconHomeMove size={18} />,
      to: `/cases/${task.caseId}/brief`,
    },
    { key: 'open', label: t('action.open'), icon: <IconFolderOpen size={18} />, to: `/cases/${task.caseId}` },
  ];
  return (
    <>
      <QueueRow
        when={
          task.due === 'today'
            ? (task.dueAt ?? t('common:when.today'))
            : day(task.dueOn, { weekday: 'short' })
        }
        whenNote={
          late
            ? untilDue(task.dueOn)
            : task.due === 'today'
              ? task.dueAt && code(`taskKind.${task.kind}`)
              : task.dueAt
        }
        late={late}
        icon={<Icon />}
        title={title}
        to={`/cases/${task.caseId}`}
        who={
          <>
            <strong>{childName(child)}</strong>, {age(child.bornOn, 'short')} ·{' '}
            {place.filter(Boolean).join(', ')}
          </>
        }
        why={
          <>
            <Why task={task} />
            <WhyHere task={task} />
          </>
        }
        action={
          <Button column variant={late ? 'light' : 'default'} to={action.to} href={action.href}>
            {action.phone ? t('action.call', { phone: phone(action.phone) }) : t(`action.${action.words}`)}
          </Button>
        }
        menu={<MoreMenu frame={false} name={t('menu.name', { title })} items={items} />}
      />
      {dialog === 'move' && <EditTaskDialog task={task} onClose={() => onDialog(null)} />}
      {dialog === 'snooze' && <SnoozeDialog task={task} title={title} onClose={() => onDialog(null)} />}
    </>
  );
}

/** Why it is to be done: the referral it is about, whom one calls, or that nothing more is known. */
function Why({ task: { kind, referral, contact, automatic } }: { task: DayTask }) {
  const { t } = useTranslation('tasks');
  const { language, no } = useFormat();
  if (referral) {
    const about = [referral.service.name[language], referral.organisation?.name, no(referral.number)];
    return <>{about.filter(Boolean).join(' · ')}</>;
  }
  if ((kind === 'call' || kind === 'visit') && contact) return <>{contact.name}</>;
  return automatic ? <>{t(`why.${kind}`, { defaultValue: '' })}</> : null;
}

/** Which dialog is open, and for which row. */
export function useDayDialog() {
  const [open, setOpen] = useState<{ id: string; dialog: DayDialog } | null>(null);
  return {
    dialogOf: (id: string): DayDialog | null => (open?.id === id ? open.dialog : null),
    show: (id: string, dialog: DayDialog | null): void => setOpen(dialog && { id, dialog }),
  };
}
