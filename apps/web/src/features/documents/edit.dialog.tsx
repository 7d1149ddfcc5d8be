import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';

import { answersOf, toChange, type DocumentAnswers } from './document-answers';
import { DocumentFields } from './document-fields';
import { useUpdateDocument, type Document } from './documents.queries';

/** Corrects what is known of a document. Somebody else's change in between is shown before it can be overwritten. */
export function EditDialog(props: { caseId: string; document: Document; onClose: () => void }) {
  const { caseId, document, onClose } = props;
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const edit = useEdit<Document, DocumentAnswers>({
    key: `document.edit.${document.id}`,
    record: document,
    answersOf,
    caseId,
  });
  const { value, set, clear } = edit;
  const update = useUpdateDocument(caseId, document.id);
  const labels = Object.fromEntries(
    (['kind', 'title', 'number', 'issuer', 'issuedOn', 'validFrom', 'validTo', 'seenOn'] as const).map(
      (name) => [name, t(`fields.${name}`)],
    ),
  );
  const { summary, fields } = useFormProblems()(edit.toTell(update.error), labels);
  const send = async (): Promise<void> => {
    const saved = await edit
      .save((answers, version) => update.mutateAsync({ change: toChange(answers), version }))
      .catch(() => null);
    if (!saved) return;
    clear();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('edit.title', { kind: code(`documentKind.${document.kind}`) })}
      confirm={t('common:actions.save')}
      pending={update.isPending}
      onConfirm={() => void send()}
      draft={edit.draft}
      onClose={() => {
        clear();
        onClose();
      }}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        caseId={caseId}
        labelOf={([name]) => labels[name ?? ''] ?? ''}
        show={([name], said) => (name === 'kind' && said ? code(`documentKind.${String(said)}`) : null)}
        pending={update.isPending}
        onSave={() => void send()}
      />
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
