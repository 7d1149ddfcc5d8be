import { Select, Textarea } from '@mantine/core';
import { goalActionsWithReason, goalReasons, type GoalAction, type GoalStatus } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { GoalChip } from '../../ui/chips/chips';
import { ChoiceRow } from '../../ui/choice-row';

import { isOpenGoal, noGoalAnswer, type GoalAnswer } from './closure-answers';
import { Question } from './closure-referrals';
import classes from './closure.module.css';
import type { ClosureGoal } from './closure.queries';

interface Props {
  goals: readonly ClosureGoal[];
  answers: Readonly<Record<string, GoalAnswer>>;
  errors: Readonly<Record<string, string>>;
  onChange: (answers: Record<string, GoalAnswer>) => void;
}

/** The final review: how far each goal of the plan came. */
export function ClosureGoals({ goals, answers, errors, onChange }: Props) {
  const { t } = useTranslation('closing');
  const open = goals.filter(isOpenGoal);
  const reachable = open.filter(({ endings }) => endings.includes('achieve'));
  if (open.length === 0) return <p className={classes.quiet}>{t('noGoals')}</p>;
  return (
    <>
      <div className={classes.lead}>
        <p className={classes.quiet}>{t('goals.lead')}</p>
        {open.length > 1 && reachable.length === open.length && (
          <Button
            size="sm"
            variant="subtle"
            onClick={() =>
              onChange(Object.fromEntries(open.map(({ id }) => [id, { ...noGoalAnswer, ending: 'achieve' }])))
            }
          >
            {t('goals.allReached')}
          </Button>
        )}
      </div>
      <ul className={classes.rows}>
        {open.map((goal, place) => (
          <Row
            key={goal.id}
            goal={goal}
            at={`goals.${place}`}
            answer={answers[goal.id] ?? noGoalAnswer}
            errors={errors}
            onChange={(answer) => onChange({ ...answers, [goal.id]: answer })}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  goal: ClosureGoal;
  at: string;
  answer: GoalAnswer;
  errors: Readonly<Record<string, string>>;
  onChange: (answer: GoalAnswer) => void;
}

function Row({ goal, at, answer, errors, onChange }: RowProps) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const asksWhy = goalActionsWithReason.includes(answer.ending as GoalAction);
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <h4>{goal.title}</h4>
        <GoalChip status={goal.status as GoalStatus} />
      </div>
      <ChoiceRow
        name={`${at}.ending`}
        label={<Question words={t('goals.how')} about={goal.title} />}
        items={goal.endings.map((ending) => ({ value: ending, label: code(`goalAction.${ending}`) }))}
        value={answer.ending}
        error={errors[`${at}.ending`]}
        onChange={(ending) => onChange({ ...answer, ending, reason: null })}
      />
      {answer.ending !== null && (
        <div className={classes.details}>
          {asksWhy && (
            <Select
              id={`${at}.reason`}
              label={t('goals.why')}
              aria-required
              allowDeselect={false}
              data={goalReasons.map((value) => ({ value, label: code(`goalReason.${value}`) }))}
              value={answer.reason}
              error={errors[`${at}.reason`]}
              onChange={(reason) => onChange({ ...answer, reason })}
            />
          )}
          <Textarea
            id={`${at}.note`}
            autosize
            minRows={1}
            maxLength={2000}
            label={t(answer.reason === 'other' ? 'goals.noteOther' : 'goals.note')}
            value={answer.note}
            error={errors[`${at}.note`]}
            onChange={({ currentTarget }) => onChange({ ...answer, note: currentTarget.value })}
          />
        </div>
      )}
    </li>
  );
}
