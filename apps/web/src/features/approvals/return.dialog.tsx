import { Textarea } from '@mantine/core';

import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { useDraft } from '../../ui/use-draft';

import classes from './approvals.module.css';

/** Nothing goes back without a word: what is to be corrected, or what is still to be done. */
export function ReturnDialog(props: {
  draftKey: string;
  caseId: string;
  /** The idempotency key that the note is sent with. */
  sentWith: string;
  title: string;
  confirm: string;
  label: string;
  error: unknown;
  pending: boolean;
  onReturn: (note: string, done: () => void) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('approvals');
  const draft = useDraft(props.draftKey, '', { caseId: props.caseId, sentWith: props.sentWith });
  const { value: note, set, clear } = draft;
  const { summary, fields } = useFormProblems()(props.error, { note: props.label });
  return (
    <ConfirmDialog
      title={props.title}
      confirm={props.confirm}
      draft={draft}
      pending={props.pending}
      disabled={note.trim() === ''}
      onConfirm={() => props.onReturn(note.trim(), clear)}
      onClose={props.onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        <Textarea
          id="note"
          data-autofocus
          label={props.label}
          description={t('returnHint')}
          maxLength={2000}
          error={fields['note']}
          value={note}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
