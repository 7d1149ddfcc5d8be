import { Checkbox, Textarea } from '@mantine/core';
import { noteKinds } from '@birge/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { Segments } from '../../ui/pills';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import { useCreateNote, type NewNote } from './notes.queries';

export interface NoteDialogProps {
  caseId: string;
  /** Whom the note is about. */
  name: string;
  kind?: NewNote['kind'];
  /** The note in whose place the new one will stand. */
  corrects?: CorrectedNote;
  onClose: () => void;
}

export interface CorrectedNote {
  id: string;
  kind: NewNote['kind'];
  /** Null where its words are closed: then they are written anew. */
  body: string | null;
  shareable: boolean;
  protected: boolean;
}

/** A note is kept as it was written; what is being typed is kept too, until it is sent. */
export function NoteDialog({ caseId, name, kind = 'note', corrects, onClose }: NoteDialogProps) {
  const { t } = useTranslation('notes');
  const { t: code } = useTranslation('codes');
  const empty: NewNote = corrects
    ? {
        kind: corrects.kind,
        body: corrects.body ?? '',
        shareable: corrects.shareable,
        protected: corrects.protected,
        correctsId: corrects.id,
      }
    : { kind, body: '', shareable: false, protected: false };
  const draft = useDraft<NewNote>(corrects ? `note.correct.${corrects.id}` : `note.new.${caseId}`, empty, {
    caseId,
  });
  const { value, set, clear } = draft;
  const [key] = useState(newIdempotencyKey);
  const create = useCreateNote(caseId);
  const { summary, fields } = useFormProblems()(create.error, { body: t('body') });
  const change = (part: Partial<NewNote>) => set((before) => ({ ...before, ...part }));

  return (
    <ConfirmDialog
      title={corrects ? t('correct', { name }) : t('new', { name })}
      confirm={t('save')}
      draft={draft}
      pending={create.isPending}
      disabled={value.body.trim() === ''}
      onConfirm={() =>
        create.mutate(
          { note: value, key },
          {
            onSuccess: () => {
              clear();
              onClose();
              showDone(t('saved'));
            },
          },
        )
      }
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {!corrects && (
        <Segments
          label={t('kind')}
          current={value.kind}
          items={noteKinds.map((item) => ({ key: item, label: code(`noteKind.${item}`) }))}
          onSelect={(item) => change({ kind: item as NewNote['kind'] })}
        />
      )}
      <Textarea
        id="body"
        data-autofocus
        label={t('body')}
        description={corrects ? t('correctHint') : t('bodyHint')}
        error={fields['body']}
        minRows={6}
        maxRows={14}
        maxLength={10_000}
        value={value.body}
        onChange={({ currentTarget }) => change({ body: currentTarget.value })}
      />
      <Checkbox
        label={t('shareable')}
        description={t('shareableHint')}
        checked={value.shareable ?? false}
        disabled={value.protected ?? false}
        onChange={({ currentTarget }) => change({ shareable: currentTarget.checked })}
      />
      <Checkbox
        label={t('protected')}
        description={t('protectedHint')}
        checked={value.protected ?? false}
        // What was closed stays closed.
        disabled={corrects?.protected ?? false}
        onChange={({ currentTarget }) =>
          change({
            protected: currentTarget.checked,
            ...(currentTarget.checked ? { shareable: false } : {}),
          })
        }
      />
    </ConfirmDialog>
  );
}
