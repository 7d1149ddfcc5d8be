import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../i18n';

import { RailCard, RailRow } from '../../ui/card';
import { DueDate } from '../../ui/facts';
import { Skeleton } from '../../ui/skeleton';

import { useTaskTitle } from './task-words';
import classes from './tasks.module.css';
import { caseTasksQuery } from './tasks.queries';

/** A card shows so many rows and a way to all. */
const ROWS = 3;

/** The next tasks of a case, in the rail of its file. */
export function TasksCard({ caseId, allTo, onNew }: { caseId: string; allTo: string; onNew?: () => void }) {
  const { t } = useTranslation('tasks');
  const title = useTaskTitle();
  const { data } = useQuery(caseTasksQuery(caseId));
  return (
    <RailCard
      title={t('card.title')}
      aside={
        onNew && (
          <button type="button" className={classes.add} onClick={onNew}>
            <IconPlus size={15} stroke={2} aria-hidden="true" /> {t('card.add')}
          </button>
        )
      }
    >
      {data === undefined && <Skeleton height={40} />}
      {data?.items.length === 0 && <p className={classes.none}>{t('card.none')}</p>}
      {data?.items.slice(0, ROWS).map((task) => (
        <RailRow
          key={task.id}
          to={allTo}
          title={title(task)}
          text={task.referral?.organisation?.name ?? task.author?.name ?? t('card.automatic')}
          right={
            <>
              {task.paused ? t('due.paused') : <DueDate on={task.dueOn} />} {task.dueAt}
            </>
          }
        />
      ))}
      {data && data.items.length > ROWS && (
        <RailRow to={allTo} title={t('card.all', { count: data.items.length })} />
      )}
    </RailCard>
  );
}
