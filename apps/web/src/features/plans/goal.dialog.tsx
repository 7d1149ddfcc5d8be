import { Radio, Textarea } from '@mantine/core';
import { goalActionsWithReason, goalReasons, type GoalAction, type GoalReason } from '@birge/domain';

import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { useDraft } from '../../ui/use-draft';

import classes from './plans.module.css';
import { useActOnGoal, useNoteOnGoal, type Goal } from './plans.queries';

interface Answers {
  readonly note: string;
  readonly reason: GoalReason | null;
}

/** A step of a goal, or a word on how it goes; an end that nobody wished for says why. */
export function GoalDialog(props: {
  caseId: string;
  goal: Goal;
  asked: GoalAction | 'note';
  onClose: () => void;
}) {
  const { caseId, goal, asked, onClose } = props;
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const draft = useDraft<Answers>(`goal.${asked}.${goal.key}`, { note: '', reason: null }, { caseId });
  const { reason } = draft.value;
  const change = (part: Partial<Answers>): void => draft.set((before) => ({ ...before, ...part }));
  const { sendKey: key } = draft;
  const act = useActOnGoal(caseId, goal.id);
  const write = useNoteOnGoal(caseId, goal.id);
  const isNote = asked === 'note';
  const needsReason = !isNote && goalActionsWithReason.includes(asked);
  const note = draft.value.note.trim();
  const labels = { note: t(isNote ? 'noteLabel' : 'goalStep.note'), reason: t('goalStep.reason') };
  const { summary, fields } = useFormProblems()(isNote ? write.error : act.error, labels);
  const done = {
    onSuccess: () => {
      draft.clear();
      onClose();
    },
  };
  const send = (): void => {
    if (isNote) write.mutate({ note, key }, done);
    else
      act.mutate(
        { step: { action: asked, ...(reason ? { reason } : {}), ...(note ? { note } : {}) }, key },
        done,
      );
  };
  return (
    <ConfirmDialog
      title={
        isNote
          ? t('noteTitle', { goal: goal.title })
          : t('goalStep.title', { step: code(`goalAction.${asked}`), goal: goal.title })
      }
      confirm={t('goalStep.confirm')}
      draft={draft}
      pending={act.isPending || write.isPending}
      disabled={(isNote && !note) || (needsReason && (!reason || (reason === 'other' && !note)))}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={classes.editor}>
        <ErrorSummary errors={summary} />
        {needsReason && (
          <Radio.Group
            id="reason"
            label={labels.reason}
            error={fields['reason']}
            value={reason}
            onChange={(value) => change({ reason: value as GoalReason })}
          >
            <div className={classes.reasons}>
              {goalReasons.map((value) => (
                <Radio key={value} value={value} label={code(`goalReason.${value}`)} />
              ))}
            </div>
          </Radio.Group>
        )}
        <Textarea
          id="note"
          label={labels.note}
          description={t('goalStep.noteHint')}
          minRows={3}
          maxLength={2000}
          error={fields['note']}
          value={draft.value.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </div>
    </ConfirmDialog>
  );
}
