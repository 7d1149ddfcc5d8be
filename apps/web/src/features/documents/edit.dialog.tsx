import { useState } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { useDraft } from '../../ui/use-draft';

import { answersOf, toChange, type DocumentAnswers } from './document-answers';
import { DocumentFields } from './document-fields';
import { useDocumentFacts } from './document-words';
import { useUpdateDocument, type Document } from './documents.queries';

/** Corrects what is known of a document. Somebody else's change in between is shown before it can be overwritten. */
export function EditDialog(props: { caseId: string; document: Document; onClose: () => void }) {
  const { caseId, document, onClose } = props;
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const facts = useDocumentFacts();
  const draft = useDraft<DocumentAnswers>(`document.${document.id}`, answersOf(document), { caseId });
  const { value, set, clear } = draft;
  const [seen, setSeen] = useState(document.version);
  const update = useUpdateDocument(caseId, document.id);
  const isStale = problemCodeOf(update.error) === 'stale';
  const labels = Object.fromEntries(
    (['kind', 'title', 'number', 'issuer', 'issuedOn', 'validFrom', 'validTo', 'seenOn'] as const).map(
      (name) => [name, t(`fields.${name}`)],
    ),
  );
  const { summary, fields } = useFormProblems()(isStale ? null : update.error, labels);
  const send = (): void =>
    update.mutate(
      { change: toChange(value), version: isStale ? document.version : seen },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
        onError: () => setSeen(document.version),
      },
    );
  return (
    <ConfirmDialog
      title={t('edit.title', { kind: code(`documentKind.${document.kind}`) })}
      confirm={t('common:actions.save')}
      pending={update.isPending}
      onConfirm={send}
      draft={draft}
      onClose={() => {
        clear();
        onClose();
      }}
    >
      <ErrorSummary errors={summary} />
      {isStale && (
        <Notice hue="amber" role="alert">
          {t('edit.stale', { now: facts(document).join(', ') })}
        </Notice>
      )}
      <DocumentFields
        caseId={caseId}
        value={value}
        errors={fields}
        hasFile={document.file !== null}
        onChange={(part) => set((before) => ({ ...before, ...part }))}
      />
    </ConfirmDialog>
  );
}
