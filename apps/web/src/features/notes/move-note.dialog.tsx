import type { ProtectionKind } from '@birge/domain';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { showDone } from '../../ui/toast';

import { useProtect } from './notes.queries';
import { ProtectionKindField } from './protect.fields';

interface MoveNoteDialogProps {
  caseId: string;
  note: { readonly id: string; readonly body: string | null };
  onClose: () => void;
}

/** Who sees too late that words protect the child takes them out of the timeline; they are kept among the protection notes. */
export function MoveNoteDialog({ caseId, note, onClose }: MoveNoteDialogProps) {
  const { t } = useTranslation('notes');
  const [kind, setKind] = useState<ProtectionKind | null>(null);
  const [key] = useState(newIdempotencyKey);
  const protect = useProtect(caseId);
  const { summary, fields } = useFormProblems()(protect.error, { kind: t('protects.kind') });
  const send = (): void => {
    if (kind === null) return;
    protect.mutate(
      { note: { kind, noteId: note.id }, key },
      {
        onSuccess: () => {
          onClose();
          showDone(t('protects.moved'));
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={t('protects.title')}
      confirm={t('protects.move')}
      pending={protect.isPending}
      disabled={kind === null}
      onConfirm={send}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <p>{t('protects.about')}</p>
      <blockquote>{note.body}</blockquote>
      <ProtectionKindField autoFocus value={kind} error={fields['kind']} onChange={setKind} />
    </ConfirmDialog>
  );
}
