import { useTranslation } from '../../i18n';
import { GoalChip } from '../../ui/chips/chips';
import { useFormat } from '../../ui/use-format';

import classes from './approvals.module.css';
import type { Plan } from './approvals.queries';

/** One edition with its goals; beside the one before, goals that are new are marked. */
export function PlanEdition(props: { title: string; plan: Plan; before?: Plan; quiet?: boolean }) {
  const { title, plan, before, quiet } = props;
  const { t } = useTranslation('approvals');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const known = new Set(before?.goals.map((goal) => goal.title));
  const dropped = before?.goals.filter((goal) => !plan.goals.some(({ title: kept }) => kept === goal.title));
  return (
    <section className={classes.edition} data-quiet={quiet || undefined}>
      <h2>{title}</h2>
      <ol className={classes.goals}>
        {plan.goals.map((goal) => (
          <li key={goal.id}>
            <p className={classes.goal}>
              {goal.title}{' '}
              {before && !known.has(goal.title) && <em className={classes.new}>{t('plans.isNew')}</em>}
            </p>
            <p className={classes.text}>
              {[
                code(`needArea.${goal.area}`),
                goal.targetOn &&
                  t('plans.byDay', { on: day(goal.targetOn, { month: 'long', year: 'auto' }) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {(quiet || goal.status !== 'planned') && <GoalChip status={goal.status} />}
          </li>
        ))}
      </ol>
      {dropped && dropped.length > 0 && (
        <p className={classes.text}>
          {t('plans.left', { goals: dropped.map((goal) => goal.title).join('; ') })}
        </p>
      )}
      {plan.summary && <p className={classes.lines}>{plan.summary}</p>}
      {plan.reviewOn && (
        <p className={classes.text}>
          {t('plans.review', { on: day(plan.reviewOn, { month: 'long', year: 'auto' }) })}
        </p>
      )}
    </section>
  );
}
