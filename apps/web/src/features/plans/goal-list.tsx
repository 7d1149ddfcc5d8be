import { IconTargetArrow } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { GoalChip } from '../../ui/chips/chips';
import { useFormat } from '../../ui/use-format';

import { GoalCard } from './goal-card';
import classes from './plans.module.css';
import type { Goal, Plan } from './plans.queries';

/** The goals of one edition in short: what, by when, how it stands. */
export function GoalList({ plan }: { plan: Plan }) {
  return (
    <ul className={classes.list}>
      {plan.goals.map((goal) => (
        <li key={goal.id} className={classes.row}>
          <IconTargetArrow size={20} stroke={1.7} aria-hidden="true" />
          <div>
            <p className={classes.strong}>{goal.title}</p>
            <p className={classes.text}>
              <GoalFacts goal={goal} />
            </p>
          </div>
          <GoalChip status={goal.status} />
        </li>
      ))}
    </ul>
  );
}

/** The goals of an edition with everything that was agreed; those of the approved one are followed where they stand. */
export function GoalCards({ caseId, plan }: { caseId: string; plan: Plan }) {
  return (
    <ul className={classes.cards}>
      {plan.goals.map((goal) => (
        <GoalCard key={goal.id} caseId={caseId} plan={plan} goal={goal} />
      ))}
    </ul>
  );
}

function GoalFacts({ goal }: { goal: Goal }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const steps = goal.undertakings.filter(({ status }) => status !== 'cancelled');
  const done = steps.filter(({ status }) => status === 'done').length;
  const facts = [
    goal.targetOn && t('by', { on: day(goal.targetOn, { month: 'long', year: 'auto' }) }),
    code(`needArea.${goal.area}`),
    steps.length > 0 && t('of', { done, all: steps.length }),
  ];
  return <>{facts.filter(Boolean).join(' · ')}</>;
}
