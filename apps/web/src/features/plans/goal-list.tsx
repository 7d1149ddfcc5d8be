import { Select } from '@mantine/core';
import { goalStatuses } from '@birge/domain';
import { IconTargetArrow } from '@tabler/icons-react';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { GoalChip } from '../../ui/chips/chips';
import { showFailure } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './plans.module.css';
import { useFollowGoal, type Goal, type Plan } from './plans.queries';

/** The goals of one edition; those of the approved one are followed where they stand. */
export function GoalList(props: { caseId: string; plan: Plan; canFollow?: boolean }) {
  const { caseId, plan, canFollow = false } = props;
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <ul className={classes.list}>
      {plan.goals.map((goal) => (
        <li key={goal.id} className={classes.row}>
          <IconTargetArrow size={20} stroke={1.7} aria-hidden="true" />
          <div>
            <p className={classes.strong}>{goal.title}</p>
            <p className={classes.text}>
              {[
                goal.targetOn && t('by', { on: day(goal.targetOn, { month: 'long', year: 'auto' }) }),
                code(`needArea.${goal.area}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          {canFollow ? (
            <GoalStatus caseId={caseId} plan={plan} goal={goal} />
          ) : (
            <GoalChip status={goal.status} />
          )}
        </li>
      ))}
    </ul>
  );
}

function GoalStatus({ caseId, plan, goal }: { caseId: string; plan: Plan; goal: Goal }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const problemText = useProblemText();
  const follow = useFollowGoal(caseId);
  return (
    <Select
      className={classes.status}
      size="sm"
      aria-label={t('statusOf', { goal: goal.title })}
      allowDeselect={false}
      disabled={follow.isPending}
      data={goalStatuses.map((status) => ({ value: status, label: code(`goalStatus.${status}`) }))}
      value={follow.isPending ? follow.variables.status : goal.status}
      onChange={(status) => {
        if (!status || status === goal.status) return;
        follow.mutate(
          { goalId: goal.id, status: status as Goal['status'], version: plan.version },
          { onError: (error) => showFailure(problemText(error)) },
        );
      }}
    />
  );
}
