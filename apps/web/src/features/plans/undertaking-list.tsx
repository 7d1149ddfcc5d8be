import { Checkbox, TextInput } from '@mantine/core';
import { isDay, type UndertakingAction } from '@birge/domain';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog, MoreMenu } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { dayOf, today } from '../../ui/format';
import { showFailure } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import classes from './plans.module.css';
import { useActOnUndertaking, type Goal, type Undertaking } from './plans.queries';

/** Who does what for a goal, until when; what is done is ticked off where it stands. */
export function UndertakingList({ caseId, goal }: { caseId: string; goal: Goal }) {
  const { t } = useTranslation('plans');
  if (goal.undertakings.length === 0) return null;
  return (
    <div className={classes.part}>
      <h4>{t('steps')}</h4>
      <ul className={classes.steps}>
        {goal.undertakings.map((step) => (
          <Step key={step.id} caseId={caseId} step={step} />
        ))}
      </ul>
    </div>
  );
}

function Step({ caseId, step }: { caseId: string; step: Undertaking }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const problemText = useProblemText();
  const act = useActOnUndertaking(caseId, step.id);
  const [isMoving, setMoving] = useState(false);
  const offered = (action: UndertakingAction): boolean =>
    step.offeredActions.some((each) => each.action === action && each.blockedBy.length === 0);
  const take = (action: UndertakingAction): void =>
    act.mutate(
      { step: { action }, key: newIdempotencyKey() },
      { onError: (error) => showFailure(problemText(error)) },
    );
  const seldom = (['move', 'cancel'] as const).filter(offered);
  const canTick = offered('complete') || offered('reopen');
  const isDone = act.isPending ? act.variables.step.action === 'complete' : step.status === 'done';
  return (
    <li className={classes.step} data-status={step.status}>
      {canTick ? (
        <Checkbox
          aria-label={t('stepDone', { step: step.title })}
          checked={isDone}
          disabled={act.isPending}
          onChange={() => take(step.status === 'open' ? 'complete' : 'reopen')}
        />
      ) : (
        <span aria-hidden="true" className={classes.dot} />
      )}
      <div>
        <p className={classes.stepName}>{step.title}</p>
        <p className={classes.text}>
          {step.responsible === 'caseworker'
            ? t('who.caseworker')
            : (step.responsibleName ?? t('who.unknown'))}{' '}
          · <When step={step} />
          {step.status === 'cancelled' && ` · ${code('undertakingStatus.cancelled')}`}
        </p>
      </div>
      {seldom.length > 0 && (
        <MoreMenu
          frame={false}
          name={t('stepMenu', { step: step.title })}
          items={seldom.map((action) => ({
            key: action,
            label: code(`undertakingAction.${action}`),
            onSelect: () => (action === 'move' ? setMoving(true) : take(action)),
          }))}
        />
      )}
      {isMoving && <MoveDialog caseId={caseId} step={step} onClose={() => setMoving(false)} />}
    </li>
  );
}

function When({ step }: { step: Undertaking }) {
  const { t } = useTranslation('plans');
  const { day } = useFormat();
  const on = (value: string): string => day(value, { year: 'auto' });
  if (step.status === 'done' && step.closedAt) return <>{t('doneOn', { on: on(dayOf(step.closedAt)) })}</>;
  if (step.nowDueOn !== step.dueOn)
    return <>{t('moved', { on: on(step.nowDueOn), agreed: on(step.dueOn) })}</>;
  return <>{t('until', { on: on(step.dueOn) })}</>;
}

function MoveDialog({ caseId, step, onClose }: { caseId: string; step: Undertaking; onClose: () => void }) {
  const { t } = useTranslation('plans');
  const draft = useDraft(`undertaking.move.${step.id}`, step.nowDueOn, { caseId });
  const { value: dueOn, set: setDueOn, sendKey: key } = draft;
  const act = useActOnUndertaking(caseId, step.id);
  const { summary, fields } = useFormProblems()(act.error, { dueOn: t('moveDay') });
  return (
    <ConfirmDialog
      title={t('moveTitle')}
      confirm={t('goalStep.confirm')}
      draft={draft}
      pending={act.isPending}
      disabled={!isDay(dueOn) || dueOn < today()}
      onConfirm={() =>
        act.mutate(
          { step: { action: 'move', dueOn }, key },
          {
            onSuccess: () => {
              draft.clear();
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <div className={classes.editor}>
        <ErrorSummary errors={summary} />
        <p>{step.title}</p>
        <TextInput
          id="dueOn"
          type="date"
          min={today()}
          label={t('moveDay')}
          description={t('moveHint')}
          error={fields['dueOn']}
          value={dueOn}
          onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
