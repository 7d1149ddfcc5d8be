import { Radio, Textarea } from '@mantine/core';
import { documentEndReasons } from '@birge/domain';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { useDraft } from '../../ui/use-draft';

import classes from './documents.module.css';
import { useEndDocument, type Document, type DocumentEnd } from './documents.queries';

interface Answers {
  readonly reason: DocumentEnd['reason'] | null;
  readonly note: string;
}

/** Takes a document out of use, with the reason. It cannot be undone, so it names what it does. */
export function EndDialog(props: {
  caseId: string;
  document: Document;
  action: DocumentEnd['action'];
  onClose: () => void;
}) {
  const { caseId, document, action, onClose } = props;
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const text = useProblemText();
  const draft = useDraft<Answers>(
    `document.${action}.${document.id}`,
    { reason: null, note: '' },
    { caseId },
  );
  const { reason, note } = draft.value;
  const change = (part: Partial<Answers>): void => draft.set((before) => ({ ...before, ...part }));
  const { sendKey: key } = draft;
  const end = useEndDocument(caseId, document.id);
  return (
    <ConfirmDialog
      title={t(`end.${action}`, { kind: code(`documentKind.${document.kind}`) })}
      confirm={t(action === 'withdraw' ? 'end.confirmWithdraw' : 'end.confirmError')}
      danger
      draft={draft}
      pending={end.isPending}
      disabled={reason === null}
      error={end.error ? text(end.error) : undefined}
      onClose={onClose}
      onConfirm={() =>
        reason &&
        end.mutate(
          { end: { action, reason, ...(note.trim() ? { note: note.trim() } : {}) }, key },
          {
            onSuccess: () => {
              draft.clear();
              onClose();
            },
          },
        )
      }
    >
      <div className={classes.fields}>
        <p>{t('end.text')}</p>
        <Radio.Group
          label={t('end.reason')}
          value={reason}
          onChange={(value) => change({ reason: value as DocumentEnd['reason'] })}
        >
          <div className={classes.radios}>
            {documentEndReasons.map((one) => (
              <Radio key={one} value={one} label={code(`documentEndReason.${one}`)} />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          label={t('end.note')}
          description={t('common:form.optional')}
          maxLength={1000}
          autosize
          minRows={2}
          value={note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </div>
    </ConfirmDialog>
  );
}
