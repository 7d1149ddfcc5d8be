import { TextInput } from '@mantine/core';
import { addDays, handmadeTaskKinds } from '@birge/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { versionNow } from '../../app/stale';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Segments } from '../../ui/pills';
import { useDraft } from '../../ui/use-draft';

import classes from './tasks.module.css';
import { useCreateTask, useUpdateTask, type NewTask, type Task } from './tasks.queries';

interface Answers {
  kind: NewTask['kind'];
  title: string;
  dueOn: string;
  dueAt: string;
}

const labelKeys = {
  kind: 'form.kind',
  title: 'form.title',
  dueOn: 'form.dueOn',
  dueAt: 'form.dueAt',
} as const;

/** A new task of a case. What was typed stays until it is sent. */
export function NewTaskDialog({
  caseId,
  name,
  onClose,
}: {
  caseId: string;
  name: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('tasks');
  const { value, set, clear } = useDraft<Answers>(`task.new.${caseId}`, {
    kind: 'call',
    title: '',
    dueOn: addDays(today(), 1),
    dueAt: '',
  });
  const [key] = useState(newIdempotencyKey);
  const create = useCreateTask(caseId);
  return (
    <TaskDialog
      title={t('form.new', { name })}
      confirm={t('form.add')}
      value={value}
      onChange={(change) => set((before) => ({ ...before, ...change }))}
      error={create.error}
      pending={create.isPending}
      onClose={onClose}
      onSend={() =>
        create.mutate(
          { task: { ...value, dueAt: value.dueAt === '' ? null : value.dueAt }, key },
          { onSuccess: () => (clear(), onClose()) },
        )
      }
    />
  );
}

/** Another day, or other words. Somebody else's change in between is shown before it can be overwritten. */
export function EditTaskDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const [seen, setSeen] = useState(task.version);
  const { value, set, clear } = useDraft<Answers>(`task.${task.id}`, {
    kind: handmadeTaskKinds.find((kind) => kind === task.kind) ?? 'other',
    title: task.title ?? code(`taskKind.${task.kind}`),
    dueOn: task.dueOn,
    dueAt: task.dueAt ?? '',
  });
  const update = useUpdateTask(task);
  const { kind, title, dueOn, dueAt } = value;
  const wording = task.automatic ? {} : { kind, title };

  // A promise, not a callback of `mutate`: on another day the row stands elsewhere, and this dialog is gone.
  async function send(): Promise<void> {
    const change = { ...wording, dueOn, dueAt: dueAt === '' ? null : dueAt };
    try {
      await update.mutateAsync({ version: seen, change });
    } catch (error) {
      return setSeen(versionNow(error) ?? seen);
    }
    clear();
    onClose();
  }
  return (
    <TaskDialog
      title={t('form.edit')}
      confirm={t('common:actions.save')}
      value={value}
      fixed={task.automatic}
      onChange={(change) => set((before) => ({ ...before, ...change }))}
      error={update.error}
      note={problemCodeOf(update.error) === 'stale' ? t('form.stale') : undefined}
      pending={update.isPending}
      onClose={onClose}
      onSend={() => void send()}
    />
  );
}

interface TaskDialogProps {
  title: string;
  confirm: string;
  value: Answers;
  /** The workflow made it: only its day can be moved. */
  fixed?: boolean;
  onChange: (change: Partial<Answers>) => void;
  error: unknown;
  note?: string;
  pending: boolean;
  onSend: () => void;
  onClose: () => void;
}

function TaskDialog({ value, onChange, fixed = false, ...props }: TaskDialogProps) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const labels = Object.fromEntries(Object.entries(labelKeys).map(([field, key]) => [field, t(key)]));
  const { summary, fields } = useFormProblems()(props.error, labels);
  return (
    <ConfirmDialog
      title={props.title}
      confirm={props.confirm}
      pending={props.pending}
      disabled={value.title.trim() === '' || value.dueOn === ''}
      onConfirm={props.onSend}
      onClose={props.onClose}
    >
      <ErrorSummary errors={summary} />
      {props.note && <p role="status">{props.note}</p>}
      {!fixed && (
        <Segments
          label={t('form.kind')}
          current={value.kind}
          items={handmadeTaskKinds.map((kind) => ({ key: kind, label: code(`taskKind.${kind}`) }))}
          onSelect={(kind) => onChange({ kind: kind as Answers['kind'] })}
        />
      )}
      <TextInput
        id="title"
        data-autofocus
        label={t('form.title')}
        error={fields['title']}
        maxLength={300}
        disabled={fixed}
        value={value.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <div className={classes.when}>
        <TextInput
          id="dueOn"
          type="date"
          label={t('form.dueOn')}
          error={fields['dueOn']}
          value={value.dueOn}
          onChange={({ currentTarget }) => onChange({ dueOn: currentTarget.value })}
        />
        <TextInput
          id="dueAt"
          type="time"
          label={t('form.dueAt')}
          error={fields['dueAt']}
          value={value.dueAt}
          onChange={({ currentTarget }) => onChange({ dueAt: currentTarget.value })}
        />
      </div>
    </ConfirmDialog>
  );
}
