import { Select, Textarea, TextInput } from '@mantine/core';
import type { components } from '@birge/api-client';
import { consentPurposes } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';

import { assentBody, assentNeededOn, noAssent } from '../../app/assent-fields';
import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ChoiceRow } from '../../ui/choice-row';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { useDraft } from '../../ui/use-draft';

import { AnswerFields, type ConsentAnswer } from './answer.fields';
import classes from './consents.module.css';
import { organisationsQuery, useRecordConsent, type NewConsent } from './consents.queries';

type CaseFile = components['schemas']['CaseDto'];

interface Answers extends ConsentAnswer {
  readonly purpose: NewConsent['purpose'] | null;
  readonly organisationId: string | null;
  readonly status: NonNullable<NewConsent['status']>;
  readonly givenOn: string;
  readonly witness: string;
  readonly note: string;
}

const noAnswers = (purpose: Answers['purpose']): Answers => ({
  purpose,
  organisationId: null,
  status: 'given',
  giver: null,
  mode: null,
  language: null,
  givenOn: today(),
  expiresOn: '',
  witness: '',
  note: '',
  assent: noAssent,
});

const beginnings = ['given', 'requested', 'refused', 'unknown'] as const;

/** Records what the family says, for one purpose. */
export function RecordConsentDialog(props: {
  caseFile: CaseFile;
  purpose?: NewConsent['purpose'];
  onClose: () => void;
}) {
  const { caseFile, onClose } = props;
  const { t } = useTranslation('consents');
  const draft = useDraft<Answers>(`consent.new.${caseFile.id}`, noAnswers(props.purpose ?? null));
  const { value, set, clear } = draft;
  const { sendKey: key } = draft;
  const record = useRecordConsent(caseFile.id);
  const { purpose, mode, language, giver } = value;
  const needsOrganisation = purpose === 'sharing';
  const isComplete =
    purpose && mode && language && giver && value.givenOn && (!needsOrganisation || value.organisationId);
  const send = (): void => {
    if (!purpose || !mode || !language) return;
    const consent: NewConsent = {
      purpose,
      status: value.status,
      mode,
      language,
      givenOn: value.givenOn,
      personId: giver === 'child' ? null : giver,
      organisationId: needsOrganisation ? value.organisationId : null,
      note: value.note.trim() || null,
      witness: value.witness.trim() || null,
      expiresOn: value.expiresOn || null,
      ...(value.status === 'given'
        ? assentBody(value.assent, assentNeededOn(caseFile.child.bornOn, value.givenOn), giver === 'child')
        : {}),
    };
    record.mutate(
      { consent, key },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={t('form.title')}
      confirm={t('form.record')}
      draft={draft}
      pending={record.isPending}
      disabled={!isComplete}
      onConfirm={send}
      onClose={onClose}
    >
      <ConsentFields
        caseFile={caseFile}
        value={value}
        error={record.error}
        onChange={(part) => set((before) => ({ ...before, ...part }))}
      />
    </ConfirmDialog>
  );
}

function ConsentFields(props: {
  caseFile: CaseFile;
  value: Answers;
  error: unknown;
  onChange: (part: Partial<Answers>) => void;
}) {
  const { caseFile, value, onChange } = props;
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const organisations = useQuery(organisationsQuery(value.purpose === 'sharing')).data ?? [];
  const stands = problemCodeOf(props.error) === 'conflict';
  const labels = {
    personId: t('form.giver'),
    organisationId: t('form.organisation'),
    givenOn: t('form.givenOn'),
    expiresOn: t('form.expiresOn'),
    assent: t('codes:assent.title'),
    assentNote: t('codes:assent.note'),
    caregiver: t('codes:assent.caregiver'),
  };
  const { summary, fields } = useFormProblems()(stands ? null : props.error, labels);
  return (
    <div className={classes.form}>
      <ErrorSummary errors={summary} />
      {stands && (
        <Notice hue="amber" role="alert">
          {t('form.stands')}
        </Notice>
      )}
      <Select
        id="purpose"
        data-autofocus
        label={t('form.purpose')}
        data={consentPurposes.map((purpose) => ({
          value: purpose,
          label: code(`consentPurpose.${purpose}`),
        }))}
        value={value.purpose}
        allowDeselect={false}
        onChange={(purpose) => onChange({ purpose: purpose as Answers['purpose'] })}
      />
      {value.purpose === 'sharing' && (
        <Select
          id="organisationId"
          label={t('form.organisation')}
          searchable
          error={fields['organisationId']}
          data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.organisationId}
          onChange={(organisationId) => onChange({ organisationId })}
        />
      )}
      <ChoiceRow
        name="status"
        label={t('form.answer')}
        items={beginnings.map((status) => ({ value: status, label: t(`form.status.${status}`) }))}
        value={value.status}
        onChange={(status) => onChange({ status: status as Answers['status'] })}
      />
      <AnswerFields
        caseFile={caseFile}
        on={value.givenOn}
        value={value}
        errors={fields}
        isYes={value.status === 'given'}
        onChange={onChange}
        besideGiver={
          <TextInput
            id="givenOn"
            type="date"
            max={today()}
            label={t('form.givenOn')}
            error={fields['givenOn']}
            value={value.givenOn}
            onChange={({ currentTarget }) => onChange({ givenOn: currentTarget.value })}
          />
        }
        besideEnd={
          <TextInput
            id="witness"
            label={t('form.witness')}
            maxLength={200}
            value={value.witness}
            onChange={({ currentTarget }) => onChange({ witness: currentTarget.value })}
          />
        }
      />
      <Textarea
        id="note"
        label={t('form.note')}
        minRows={2}
        maxLength={500}
        value={value.note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </div>
  );
}
