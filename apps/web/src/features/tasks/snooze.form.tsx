import { Select, Textarea, TextInput } from '@mantine/core';
import { addDays, LONGEST_SNOOZE_DAYS, snoozeReasons, type SnoozeReason } from '@birge/domain';

import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Pills } from '../../ui/pills';
import { showUndo } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import classes from './tasks.module.css';
import { useActOnTask, type Task } from './tasks.queries';

/** The days that are chosen most: tomorrow, in three days, in a week, in two. */
const USUAL = [1, 3, 7, LONGEST_SNOOZE_DAYS] as const;

interface Answers {
  readonly until: string;
  readonly reason: SnoozeReason | null;
  readonly note: string;
}

/** Puts a task off with a reason. It stays due on its own day: that is said before it is sent. */
export function SnoozeDialog({ task, title, onClose }: { task: Task; title: string; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { day, relativeDay } = useFormat();
  const draft = useDraft<Answers>(
    `task.snooze.${task.id}`,
    { until: addDays(today(), 1), reason: null, note: '' },
    { caseId: task.caseId },
  );
  const { until, reason, note } = draft.value;
  const change = (part: Partial<Answers>): void => draft.set((before) => ({ ...before, ...part }));
  const { sendKey: key } = draft;
  const act = useActOnTask();
  const labels = { until: t('snooze.until'), reason: t('snooze.reason'), note: t('snooze.note') };
  const { summary, fields } = useFormProblems()(act.error, labels);
  const usual = USUAL.map((days) => addDays(today(), days));

  // A promise, not a callback of `mutate`: the row is gone by then, and this dialog with it.
  async function send(): Promise<void> {
    const step = { until, reason: reason ?? undefined, note: note.trim() || undefined };
    try {
      await act.mutateAsync({ task, action: 'snooze', step, key });
    } catch {
      return;
    }
    draft.clear();
    onClose();
    showUndo({
      message: t('snooze.done', { title, day: day(until, { weekday: 'short' }) }),
      undoLabel: t('common:actions.undo'),
      onUndo: () => act.mutate({ task, action: 'wake' }),
    });
  }
  return (
    <ConfirmDialog
      title={t('snooze.title', { title })}
      confirm={t('snooze.send')}
      draft={draft}
      pending={act.isPending}
      disabled={until === '' || reason === null || (reason === 'other' && note.trim() === '')}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <Pills
        label={t('snooze.usual')}
        current={until}
        onSelect={(on) => change({ until: on })}
        items={usual.map((on) => ({ key: on, label: relativeDay(on) }))}
      />
      <TextInput
        id="until"
        type="date"
        label={labels.until}
        description={t('snooze.most', { days: LONGEST_SNOOZE_DAYS })}
        min={usual[0]}
        max={usual.at(-1)}
        value={until}
        error={fields['until']}
        onChange={({ currentTarget }) => change({ until: currentTarget.value })}
      />
      <Select
        id="reason"
        label={labels.reason}
        required
        allowDeselect={false}
        data={snoozeReasons.map((value) => ({ value, label: code(`snoozeReason.${value}`) }))}
        value={reason}
        error={fields['reason']}
        onChange={(value) => change({ reason: value as SnoozeReason | null })}
      />
      <Textarea
        id="note"
        label={labels.note}
        required={reason === 'other'}
        maxLength={300}
        autosize
        minRows={2}
        value={note}
        error={fields['note']}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <p className={classes.hint}>{t('snooze.stays', { day: day(task.dueOn, { month: 'long' }) })}</p>
    </ConfirmDialog>
  );
}
