import { Checkbox, Textarea } from '@mantine/core';
import { isContact, noteKinds, outcomesOfNote, type ProtectionKind } from '@birge/domain';
import { useTranslation } from '../../i18n';

import { useFormProblems } from '../../app/form-problems';
import { ConfirmDialog } from '../../ui/actions';
import { ChoiceRow } from '../../ui/choice-row';
import { ErrorSummary } from '../../ui/error-summary';
import { Segments } from '../../ui/pills';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import { useCreateNote, useProtect, type NewNote } from './notes.queries';
import { ProtectionKindField } from './protect.fields';

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
  body: string | null;
  shareable: boolean;
  contactOutcome?: NewNote['contactOutcome'] | null;
}

type Answers = NewNote & {
  /** What is written protects the child: it stands among the protection notes and nowhere else. */
  readonly protects?: boolean;
  readonly about?: ProtectionKind | null;
};

/** A note is kept as it was written; what is being typed is kept too, until it is sent. */
export function NoteDialog({ caseId, name, kind = 'note', corrects, onClose }: NoteDialogProps) {
  const { t } = useTranslation('notes');
  const { t: code } = useTranslation('codes');
  const empty: Answers = corrects
    ? {
        kind: corrects.kind,
        body: corrects.body ?? '',
        ...(corrects.contactOutcome ? { contactOutcome: corrects.contactOutcome } : {}),
        shareable: corrects.shareable,
        correctsId: corrects.id,
      }
    : { kind, body: '', shareable: false };
  const draft = useDraft<Answers>(corrects ? `note.correct.${corrects.id}` : `note.new.${caseId}`, empty, {
    caseId,
  });
  const { value, set, clear } = draft;
  const { protects = false, about, contactOutcome, ...note } = value;
  // A letter is written down where a case is closed for want of contact; here one calls or visits.
  const outcomes = note.kind === 'note' ? [] : outcomesOfNote[note.kind];
  const outcome = outcomes.find((one) => one === contactOutcome);
  // Nobody was there: that says it all.
  const words = note.body.trim() || (outcome && !isContact(outcome) ? code(`contactOutcome.${outcome}`) : '');
  const { sendKey: key } = draft;
  const create = useCreateNote(caseId);
  const protect = useProtect(caseId);
  const { summary, fields } = useFormProblems()(protects ? protect.error : create.error, {
    body: t('body'),
    kind: t('protects.kind'),
  });
  const change = (part: Partial<Answers>) => set((before) => ({ ...before, ...part }));
  const send = (): void => {
    const onSuccess = (): void => {
      clear();
      onClose();
      showDone(t(protects ? 'protects.saved' : 'saved'));
    };
    if (protects && about) protect.mutate({ note: { kind: about, body: note.body }, key }, { onSuccess });
    else
      create.mutate(
        { note: { ...note, body: words, ...(outcome ? { contactOutcome: outcome } : {}) }, key },
        { onSuccess },
      );
  };

  return (
    <ConfirmDialog
      title={corrects ? t('correct', { name }) : t('new', { name })}
      confirm={t('save')}
      draft={draft}
      pending={create.isPending || protect.isPending}
      disabled={(protects ? value.body.trim() : words) === '' || (protects && !about)}
      onConfirm={send}
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
      {outcomes.length > 0 && !protects && (
        <ChoiceRow
          name="contactOutcome"
          label={t('outcome')}
          description={t('outcomeHint')}
          items={outcomes.map((item) => ({ value: item, label: code(`contactOutcome.${item}`) }))}
          value={outcome ?? null}
          error={fields['contactOutcome']}
          onChange={(item) => change({ contactOutcome: item as NewNote['contactOutcome'] })}
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
        disabled={protects}
        onChange={({ currentTarget }) => change({ shareable: currentTarget.checked })}
      />
      {!corrects && (
        <Checkbox
          label={t('protects.label')}
          description={t('protects.hint')}
          checked={protects}
          onChange={({ currentTarget }) =>
            change({
              protects: currentTarget.checked,
              ...(currentTarget.checked ? { shareable: false } : {}),
            })
          }
        />
      )}
      {protects && (
        <ProtectionKindField
          value={about ?? null}
          error={fields['kind']}
          onChange={(chosen) => change({ about: chosen })}
        />
      )}
    </ConfirmDialog>
  );
}
