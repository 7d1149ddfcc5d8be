import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { relations, spokenLanguages } from '@birge/domain';
import { useState, type ReactNode } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { useDraft, type AnyDraft } from '../../ui/use-draft';

import classes from './people.module.css';
import { useAddPerson, useUpdatePerson, type NewPerson, type Person } from './people.queries';

interface Answers {
  readonly name: string;
  readonly relation: NewPerson['relation'] | null;
  readonly legalRepresentative: boolean;
  readonly phone: string;
  readonly language: NewPerson['language'] | null;
  readonly note: string;
}

const nobody: Answers = {
  name: '',
  relation: null,
  legalRepresentative: false,
  phone: '',
  language: null,
  note: '',
};

const answersOf = (person: Person): Answers => ({
  name: person.name,
  relation: person.relation,
  legalRepresentative: person.legalRepresentative,
  phone: person.phone ?? '',
  language: person.language,
  note: person.note ?? '',
});

const toBody = (answers: Answers): NewPerson => ({
  name: answers.name.trim(),
  relation: answers.relation ?? 'other',
  legalRepresentative: answers.legalRepresentative,
  phone: answers.phone.trim() || null,
  language: answers.language ?? null,
  note: answers.note.trim() || null,
});

/** Somebody else around the child. */
export function AddPersonDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  const draft = useDraft<Answers>(`person.new.${caseId}`, nobody, { caseId });
  const { value, set, clear } = draft;
  const [key] = useState(newIdempotencyKey);
  const add = useAddPerson(caseId);
  return (
    <PersonDialog
      title={t('form.new')}
      confirm={t('form.add')}
      draft={draft}
      value={value}
      error={add.error}
      pending={add.isPending}
      onChange={(part) => set((before) => ({ ...before, ...part }))}
      onClose={onClose}
      onSend={() =>
        add.mutate(
          { person: toBody(value), key },
          {
            onSuccess: () => {
              clear();
              onClose();
            },
          },
        )
      }
    />
  );
}

/** Corrects what is known of a person, though somebody else may be doing the same. */
export function EditPersonDialog(props: { caseId: string; person: Person; onClose: () => void }) {
  const { caseId, person, onClose } = props;
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const edit = useEdit<Person, Answers>({
    key: `person.edit.${person.id}`,
    record: person,
    caseId,
    answersOf,
  });
  const update = useUpdatePerson(caseId, person.id);
  const send = async (): Promise<void> => {
    const saved = await edit
      .save((value, version) => update.mutateAsync({ change: toBody(value), version }))
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  return (
    <PersonDialog
      title={t('form.edit', { name: person.name })}
      confirm={t('common:actions.save')}
      draft={edit.draft}
      value={edit.value}
      error={edit.toTell(update.error)}
      above={
        <EditState
          edit={edit}
          caseId={caseId}
          labelOf={([field]) => t(`form.${field}`)}
          show={([field], value) =>
            (field === 'relation' || field === 'language') && value ? code(`${field}.${String(value)}`) : null
          }
          pending={update.isPending}
          onSave={() => void send()}
        />
      }
      pending={update.isPending}
      onChange={edit.set}
      onClose={() => {
        edit.clear();
        onClose();
      }}
      onSend={() => void send()}
    />
  );
}

interface DialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly value: Answers;
  readonly error: unknown;
  readonly draft: AnyDraft;
  readonly above?: ReactNode;
  readonly pending: boolean;
  readonly onChange: (part: Partial<Answers>) => void;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

function PersonDialog({ value, onChange, ...props }: DialogProps) {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const labels = Object.fromEntries(
    (['name', 'relation', 'phone', 'language', 'note'] as const).map((field) => [field, t(`form.${field}`)]),
  );
  const { summary, fields } = useFormProblems()(props.error, labels);
  return (
    <ConfirmDialog
      title={props.title}
      confirm={props.confirm}
      draft={props.draft}
      pending={props.pending}
      disabled={value.name.trim() === '' || value.relation === null}
      onConfirm={props.onSend}
      onClose={props.onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        {props.above}
        <TextInput
          id="name"
          data-autofocus
          label={t('form.name')}
          error={fields['name']}
          maxLength={200}
          value={value.name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <Select
          id="relation"
          label={t('form.relation')}
          error={fields['relation']}
          allowDeselect={false}
          data={relations.map((relation) => ({ value: relation, label: code(`relation.${relation}`) }))}
          value={value.relation}
          onChange={(relation) => onChange({ relation: relation as Answers['relation'] })}
        />
        <Checkbox
          label={t('form.legalRepresentative')}
          description={t('form.legalRepresentativeHint')}
          checked={value.legalRepresentative}
          onChange={({ currentTarget }) => onChange({ legalRepresentative: currentTarget.checked })}
        />
        <div className={classes.pair}>
          <TextInput
            id="phone"
            type="tel"
            label={t('form.phone')}
            error={fields['phone']}
            maxLength={40}
            value={value.phone}
            onChange={({ currentTarget }) => onChange({ phone: currentTarget.value })}
          />
          <Select
            id="language"
            label={t('form.language')}
            clearable
            data={spokenLanguages.map((language) => ({
              value: language,
              label: code(`language.${language}`),
            }))}
            value={value.language ?? null}
            onChange={(language) => onChange({ language: language as Answers['language'] })}
          />
        </div>
        <Textarea
          id="note"
          label={t('form.note')}
          minRows={2}
          error={fields['note']}
          maxLength={500}
          value={value.note}
          onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
        />
      </div>
    </ConfirmDialog>
  );
}
