import { childName } from '../../app/child-name';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { RailCard } from '../../ui/card';

import classes from './my-day.module.css';
import { useTaskTitle } from './task-words';
import { useDayTasks } from './tasks.queries';

/** What today has an hour: visits and calls by the clock. Nothing is shown on a day without. */
export function ClockCard() {
  const { t } = useTranslation('tasks');
  const { place } = useLocations();
  const title = useTaskTitle();
  const { data } = useDayTasks(['today'], 50);
  const timed = (data?.pages.flatMap(({ items }) => items) ?? []).filter(({ dueAt }) => dueAt !== null);
  if (timed.length === 0) return null;
  return (
    <RailCard title={t('clock.title')}>
      <ol className={classes.clock}>
        {timed.map((task) => (
          <li key={task.id}>
            <time>{task.dueAt}</time>
            <span>
              {title(task)}
              <small>
                {childName(task.child)} · {place(task.child)}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </RailCard>
  );
}
