import { TextInput } from '@mantine/core';
import { addDays, handmadeTaskKinds } from '@birge/domain';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n';

import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Segments } from '../../ui/pills';
import { useDraft, type AnyDraft } from '../../ui/use-draft';

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
  from,
  onClose,
}: {
  caseId: string;
  name: string;
  /** The note that it comes from: its first line is what is to be done. */
  from?: { noteId: string; title: string };
  onClose: () => void;
}) {
  const { t } = useTranslation('tasks');
  const draft = useDraft<Answers>(
    from ? `task.note.${from.noteId}` : `task.new.${caseId}`,
    { kind: from ? 'other' : 'call', title: from?.title ?? '', dueOn: addDays(today(), 1), dueAt: '' },
    { caseId },
  );
  const { value, set, clear } = draft;
  const { sendKey: key } = draft;
  const create = useCreateTask(caseId);
  return (
    <TaskDialog
      title={t('form.new', { name })}
      confirm={t('form.add')}
      draft={draft}
      value={value}
      onChange={(change) => set((before) => ({ ...before, ...change }))}
      error={create.error}
      pending={create.isPending}
      onClose={onClose}
      onSend={() =>
        create.mutate(
          {
            task: {
              ...value,
              dueAt: value.dueAt === '' ? null : value.dueAt,
              ...(from ? { noteId: from.noteId } : {}),
            },
            key,
          },
          { onSuccess: () => (clear(), onClose()) },
        )
      }
    />
  );
}

/** Another day, or other words. What somebody else changed in between goes together with it, or is asked about. */
export function EditTaskDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const edit = useEdit<Task, Answers>({
    key: `task.edit.${task.id}`,
    record: task,
    caseId: task.caseId,
    answersOf: (now) => ({
      kind: handmadeTaskKinds.find((kind) => kind === now.kind) ?? 'other',
      title: now.title ?? code(`taskKind.${now.kind}`),
      dueOn: now.dueOn,
      dueAt: now.dueAt ?? '',
    }),
  });
  const update = useUpdateTask(task);

  // A promise, not a callback of `mutate`: on another day the row stands elsewhere, and this dialog is gone.
  async function send(): Promise<void> {
    const saved = await edit
      .save(({ kind, title, dueOn, dueAt }, version) =>
        update.mutateAsync({
          version,
          change: { ...(task.automatic ? {} : { kind, title }), dueOn, dueAt: dueAt === '' ? null : dueAt },
        }),
      )
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  }
  return (
    <TaskDialog
      title={t('form.edit')}
      confirm={t('common:actions.save')}
      draft={edit.draft}
      value={edit.value}
      fixed={task.automatic}
      onChange={edit.set}
      error={edit.toTell(update.error)}
      above={
        <EditState
          edit={edit}
          caseId={task.caseId}
          labelOf={([field]) => t(`form.${field}`)}
          show={([field], value) => (field === 'kind' ? code(`taskKind.${String(value)}`) : null)}
          pending={update.isPending}
          onSave={() => void send()}
        />
      }
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
  draft: AnyDraft;
  above?: ReactNode;
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
      draft={props.draft}
      pending={props.pending}
      disabled={value.title.trim() === '' || value.dueOn === ''}
      onConfirm={props.onSend}
      onClose={props.onClose}
    >
      <ErrorSummary errors={summary} />
      {props.above}
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
