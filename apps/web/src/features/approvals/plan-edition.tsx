import { useTranslation } from '../../i18n';
import { GoalChip } from '../../ui/chips/chips';
import { useFormat } from '../../ui/use-format';

import classes from './approvals.module.css';
import type { Plan } from './approvals.queries';

/** One edition as a whole: each goal with its needs and who does what until when. */
export function PlanEdition({ title, plan }: { title: string; plan: Plan }) {
  const { t } = useTranslation('approvals');
  const { day } = useFormat();
  return (
    <section className={classes.edition}>
      <h2>{title}</h2>
      <ol className={classes.goals}>
        {plan.goals.map((goal) => (
          <GoalText key={goal.id} goal={goal} />
        ))}
      </ol>
      {plan.summary && <p className={classes.lines}>{plan.summary}</p>}
      {plan.reviewOn && (
        <p className={classes.text}>
          {t('plans.review', { on: day(plan.reviewOn, { month: 'long', year: 'auto' }) })}
        </p>
      )}
    </section>
  );
}

function GoalText({ goal }: { goal: Plan['goals'][number] }) {
  const { t } = useTranslation('approvals');
  const { t: said } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const facts = [
    code(`needArea.${goal.area}`),
    goal.targetOn && t('plans.byDay', { on: day(goal.targetOn, { month: 'long', year: 'auto' }) }),
  ];
  const needs = goal.needs.map(({ area, note }) =>
    [code(`needArea.${area}`), note].filter(Boolean).join(': '),
  );
  return (
    <li>
      <p className={classes.goal}>{goal.title}</p>
      <p className={classes.text}>{facts.filter(Boolean).join(' · ')}</p>
      {needs.length > 0 && <p className={classes.text}>{said('about', { needs: needs.join('; ') })}</p>}
      {goal.undertakings.length > 0 && (
        <ul className={classes.steps}>
          {goal.undertakings.map((step) => (
            <li key={step.id}>
              {step.title}{' '}
              <span className={classes.text}>
                ·{' '}
                {step.responsible === 'caseworker'
                  ? said('who.caseworker')
                  : (step.responsibleName ?? said('who.unknown'))}{' '}
                · {said('until', { on: day(step.dueOn, { month: 'long', year: 'auto' }) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {goal.status !== 'planned' && <GoalChip status={goal.status} />}
    </li>
  );
}
