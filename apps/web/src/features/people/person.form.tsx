import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { useDraft, type AnyDraft } from '../../ui/use-draft';

import classes from './people.module.css';
import { householdQuery, useAddPerson, useUpdatePerson, type Person } from './people.queries';
import { answersOf, nobody, toBody, toChange, type PersonAnswers } from './person-answers';
import { PersonFields } from './person-fields';

/** Somebody else around the child. */
export function AddPersonDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  const draft = useDraft<PersonAnswers>(`person.new.${caseId}`, nobody, { caseId });
  const { value, set, clear } = draft;
  const { sendKey: key } = draft;
  const add = useAddPerson(caseId);
  return (
    <PersonDialog
      title={t('form.new')}
      above={
        <KnownPeople
          caseId={caseId}
          value={value}
          onChoose={(part) => set((before) => ({ ...before, ...part }))}
        />
      }
      confirm={t('form.add')}
      draft={draft}
      value={value}
      error={add.error}
      pending={add.isPending}
      onChange={(part) => set((before) => ({ ...before, ...part }))}
      onClose={onClose}
      onSend={() =>
        add.mutate(
          {
            person: {
              ...toBody(value),
              ...(value.sameAsPersonId ? { sameAsPersonId: value.sameAsPersonId } : {}),
            },
            key,
          },
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
  const edit = useEdit<Person, PersonAnswers>({
    key: `person.edit.${person.id}`,
    record: person,
    caseId,
    answersOf,
  });
  const update = useUpdatePerson(caseId, person.id);
  const send = async (): Promise<void> => {
    const saved = await edit
      .save((value, version) => update.mutateAsync({ change: toChange(value, person), version }))
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
      hasHiddenNumber={person.numberHidden}
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
  readonly value: PersonAnswers;
  readonly hasHiddenNumber?: boolean;
  readonly error: unknown;
  readonly draft: AnyDraft;
  readonly above?: ReactNode;
  readonly pending: boolean;
  readonly onChange: (part: Partial<PersonAnswers>) => void;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

function PersonDialog({ value, onChange, ...props }: DialogProps) {
  const { t } = useTranslation('people');
  const labels = Object.fromEntries(
    (Object.keys(nobody) as (keyof PersonAnswers)[])
      .filter((field) => field !== 'sameAsPersonId')
      .map((field) => [field, t(`form.${field}`)]),
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
        <PersonFields
          value={value}
          errors={fields}
          hasHiddenNumber={props.hasHiddenNumber}
          onChange={onChange}
        />
      </div>
    </ConfirmDialog>
  );
}

/** Somebody the family has already in the file of a brother or sister: chosen, not typed a second time. */
function KnownPeople(props: {
  caseId: string;
  value: PersonAnswers;
  onChoose: (part: Partial<PersonAnswers>) => void;
}) {
  const { caseId, value, onChoose } = props;
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const known = useQuery(householdQuery(caseId)).data?.knownPeople ?? [];
  if (known.length === 0) return null;
  return (
    <Select
      id="sameAsPersonId"
      label={t('known.choose')}
      description={t('known.hint')}
      clearable
      placeholder={t('known.new')}
      data={known.map(({ personId, name, relation, siblingName }) => ({
        value: personId,
        label: t('known.option', { name, relation: code(`relation.${relation}`), sibling: siblingName }),
      }))}
      value={value.sameAsPersonId}
      onChange={(id) => {
        const chosen = known.find(({ personId }) => personId === id);
        onChoose(
          chosen
            ? { sameAsPersonId: id, name: chosen.name, relation: chosen.relation }
            : { sameAsPersonId: null },
        );
      }}
    />
  );
}
