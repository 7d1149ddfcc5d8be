import type { ReactNode } from 'react';

import { EditState, type FieldWords } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { showDone } from '../../ui/toast';
import { useDraft, type AnyDraft, type Draft } from '../../ui/use-draft';

import {
  answersOf,
  noRegistration,
  renewalOf,
  toBody,
  warningsIn,
  type RegistrationAnswers,
} from './registration-answers';
import { RegistrationFields } from './registration-fields';
import {
  useActOnRegistration,
  useAddRegistration,
  useCorrectRegistration,
  type Registration,
} from './registrations.queries';

interface Common {
  readonly caseId: string;
  readonly bornOn: string;
  readonly onClose: () => void;
}

/** A paper that is not on record yet. */
export function AddRegistrationDialog({ caseId, bornOn, onClose }: Common) {
  const { t } = useTranslation('registrations');
  const draft = useDraft<RegistrationAnswers>(`registration.new.${caseId}`, noRegistration, { caseId });
  const { sendKey: key } = draft;
  const add = useAddRegistration(caseId);
  const done = useDone(draft, onClose, t('created'));
  return (
    <PaperDialog
      title={t('form.new')}
      confirm={t('form.record')}
      draft={draft}
      bornOn={bornOn}
      kindIsFixed={false}
      error={add.error}
      pending={add.isPending}
      onClose={onClose}
      onSend={() => add.mutate({ registration: toBody(draft.value, true), key }, { onSuccess: done })}
    />
  );
}

/** What was typed wrongly from a paper. */
export function CorrectRegistrationDialog(props: Common & { registration: Registration }) {
  const { caseId, bornOn, registration, onClose } = props;
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const edit = useEdit<Registration, RegistrationAnswers>({
    key: `registration.edit.${registration.id}`,
    record: registration,
    answersOf,
    caseId,
  });
  const correct = useCorrectRegistration(caseId, registration.id);
  const words = useRegistrationWords();
  const send = async (): Promise<void> => {
    const saved = await edit
      .save((value, version) => {
        const { kind: _, ...change } = toBody(value, false);
        return correct.mutateAsync({ change, version });
      })
      // Said above the fields.
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    showDone(t('edited'));
    onClose();
  };
  return (
    <PaperDialog
      title={t('form.edit', { name: code(`registrationKind.${registration.kind}`) })}
      confirm={t('form.save')}
      draft={{ ...edit.draft, value: edit.value, set: edit.set }}
      bornOn={bornOn}
      kindIsFixed
      error={edit.toTell(correct.error)}
      pending={correct.isPending}
      onClose={onClose}
      onSend={() => void send()}
    >
      <EditState
        edit={edit}
        caseId={caseId}
        pending={correct.isPending}
        onSave={() => void send()}
        {...words}
      />
    </PaperDialog>
  );
}

/** The paper that continues one that ends: a record of its own. */
export function RenewRegistrationDialog(props: Common & { registration: Registration }) {
  const { caseId, bornOn, registration, onClose } = props;
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const draft = useDraft(`registration.renew.${registration.id}`, renewalOf(registration), { caseId });
  const { sendKey: key } = draft;
  const act = useActOnRegistration(caseId, registration.id);
  const done = useDone(draft, onClose, t('renewed'));
  return (
    <PaperDialog
      title={t('form.renew', { name: code(`registrationKind.${registration.kind}`) })}
      confirm={t('form.record')}
      draft={draft}
      bornOn={bornOn}
      kindIsFixed
      error={act.error}
      under="renewal."
      pending={act.isPending}
      onClose={onClose}
      onSend={() => {
        const { kind: _, ...renewal } = toBody(draft.value, true);
        act.mutate({ step: { action: 'renew', renewal }, key }, { onSuccess: done });
      }}
    />
  );
}

/** What stands on a paper, in words, where two people corrected it differently. */
function useRegistrationWords(): FieldWords {
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const codes: Readonly<Record<string, string>> = {
    category: 'mseCategory',
    term: 'mseTerm',
    programme: 'pmpcProgramme',
  };
  return {
    labelOf: ([field = '', part, of]) =>
      part === undefined
        ? t(`form.${field}`)
        : [code(`iparPart.${part}`), of && t(`form.${of}`)].filter(Boolean).join(', '),
    show: ([field = ''], value) => {
      const list = codes[field];
      return list && typeof value === 'string' && value !== '' ? code(`${list}.${value}`) : null;
    },
  };
}

function useDone(draft: Draft<RegistrationAnswers>, onClose: () => void, words: string) {
  return () => {
    draft.clear();
    showDone(words);
    onClose();
  };
}

interface PaperProps {
  readonly title: string;
  readonly confirm: string;
  readonly draft: AnyDraft & Pick<Draft<RegistrationAnswers>, 'value' | 'set'>;
  readonly bornOn: string;
  readonly kindIsFixed: boolean;
  readonly error: unknown;
  /** Where the answers stand in what was sent. */
  readonly under?: string;
  readonly pending: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  /** What stands above the fields. */
  readonly children?: ReactNode;
}

const fields = [
  'category',
  'term',
  'number',
  'issuer',
  'issuedOn',
  'validFrom',
  'validTo',
  'programme',
  'supports',
  'conclusion',
  'icdCode',
  'diagnosis',
] as const;

function PaperDialog(props: PaperProps) {
  const { draft, bornOn, kindIsFixed, error, under = '' } = props;
  const { t } = useTranslation('registrations');
  const labels = Object.fromEntries(fields.map((field) => [under + field, t(`form.${field}`)]));
  const problems = useFormProblems()(error, labels);
  const errors = Object.fromEntries(
    Object.entries(problems.fields).map(([field, words]) => [field.slice(under.length), words]),
  );
  const warnings = [...new Set([...warningsIn(error), ...draft.value.confirmed])];
  return (
    <ConfirmDialog
      title={props.title}
      confirm={props.confirm}
      draft={draft}
      pending={props.pending}
      disabled={draft.value.validFrom === ''}
      onConfirm={props.onSend}
      onClose={props.onClose}
    >
      <ErrorSummary
        errors={problems.summary.map((one) => ({ ...one, field: one.field?.slice(under.length) }))}
      />
      {props.children}
      <RegistrationFields
        value={draft.value}
        bornOn={bornOn}
        kindIsFixed={kindIsFixed}
        errors={errors}
        warnings={warnings}
        onChange={draft.set}
      />
    </ConfirmDialog>
  );
}
