import { Select, Textarea, TextInput } from '@mantine/core';
import { relations } from '@birge/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';

import { EditState, type FieldWords } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button, IconButton } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';

import classes from './people.module.css';
import { useChangeHousehold, type Household, type HouseholdChange } from './people.queries';

interface MemberAnswers {
  readonly name: string;
  readonly relation: Household['members'][number]['relation'];
  readonly bornYear: string;
}

interface Answers {
  readonly members: readonly MemberAnswers[];
  readonly note: string;
  readonly livesWithCaseId: string | null;
}

const answersOf = (household: Household): Answers => ({
  members: household.members.map(({ name, relation, bornYear }) => ({
    name,
    relation,
    bornYear: bornYear ? String(bornYear) : '',
  })),
  note: household.note ?? '',
  livesWithCaseId: household.siblings.find(({ sameHousehold }) => sameHousehold)?.caseId ?? null,
});

function toChange(value: Answers, before: Answers): HouseholdChange {
  const moves = value.livesWithCaseId !== before.livesWithCaseId;
  const members = value.members
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, relation, bornYear }) => ({
      name: name.trim(),
      relation,
      bornYear: bornYear === '' ? null : Number(bornYear),
    }));
  return {
    note: value.note.trim() || null,
    // Who moves in with a sibling takes over what is written there.
    ...(moves && value.livesWithCaseId ? {} : { members }),
    ...(moves ? { livesWithCaseId: value.livesWithCaseId } : {}),
  };
}

/** Who lives together, in words, where two people wrote it differently. */
function useHouseholdWords({ siblings }: Household): FieldWords {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const labels: Readonly<Record<string, string>> = {
    members: t('household.title'),
    note: t('household.note'),
    livesWithCaseId: t('household.livesWith'),
  };
  return {
    labelOf: ([field = '']) => labels[field] ?? field,
    show: ([field], value) => {
      if (field === 'members' && Array.isArray(value))
        return (value as MemberAnswers[])
          .map(({ name, relation, bornYear }) =>
            [t('household.member', { name, relation: code(`relation.${relation}`) }), bornYear]
              .filter(Boolean)
              .join(' '),
          )
          .join('; ');
      if (field !== 'livesWithCaseId') return null;
      return siblings.find(({ caseId }) => caseId === value)?.name ?? t('household.own');
    },
  };
}

/** Who lives with the child: one list, corrected as a whole. */
export function HouseholdDialog(props: { caseId: string; household: Household; onClose: () => void }) {
  const { caseId, household, onClose } = props;
  const { t } = useTranslation('people');
  const before = answersOf(household);
  const edit = useEdit<Household, Answers>({
    key: `household.${caseId}`,
    record: household,
    answersOf,
    caseId,
    sentTo: `/cases/${caseId}/household`,
  });
  const { value, set } = edit;
  const change = useChangeHousehold(caseId);
  const words = useHouseholdWords(household);
  const { summary, fields } = useFormProblems()(edit.toTell(change.error), {
    livesWithCaseId: t('household.livesWith'),
    note: t('household.note'),
  });
  const correct = (at: number, part: Partial<MemberAnswers>): void =>
    set((now) => ({
      ...now,
      members: now.members.map((one, index) => (index === at ? { ...one, ...part } : one)),
    }));
  const send = async (): Promise<void> => {
    const saved = await edit
      .save((answers, version) => change.mutateAsync({ change: toChange(answers, before), version }))
      // Said above the fields.
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('household.title')}
      confirm={t('common:actions.save')}
      draft={edit.draft}
      pending={change.isPending}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        <EditState
          edit={edit}
          caseId={caseId}
          pending={change.isPending}
          onSave={() => void send()}
          {...words}
        />
        {household.siblings.length > 0 && (
          <Select
            id="livesWithCaseId"
            label={t('household.livesWith')}
            error={fields['livesWithCaseId']}
            allowDeselect={false}
            data={[
              { value: '', label: t('household.own') },
              ...household.siblings.map(({ caseId: id, name }) => ({ value: id, label: name })),
            ]}
            value={value.livesWithCaseId ?? ''}
            onChange={(id) => set((now) => ({ ...now, livesWithCaseId: id || null }))}
          />
        )}
        <p className={classes.text}>{t('household.about')}</p>
        {value.members.map((member, at) => (
          <MemberRow
            key={at}
            at={at}
            member={member}
            errors={fields}
            onChange={(part) => correct(at, part)}
            onRemove={() =>
              set((now) => ({ ...now, members: now.members.filter((_, index) => index !== at) }))
            }
          />
        ))}
        <div>
          <Button
            icon={<IconPlus />}
            onClick={() =>
              set((now) => ({
                ...now,
                members: [...now.members, { name: '', relation: 'sibling', bornYear: '' }],
              }))
            }
          >
            {t('household.add')}
          </Button>
        </div>
        <Textarea
          id="note"
          label={t('household.note')}
          minRows={2}
          maxLength={500}
          error={fields['note']}
          value={value.note}
          onChange={({ currentTarget }) => set((now) => ({ ...now, note: currentTarget.value }))}
        />
      </div>
    </ConfirmDialog>
  );
}

function MemberRow(props: {
  at: number;
  member: MemberAnswers;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<MemberAnswers>) => void;
  onRemove: () => void;
}) {
  const { at, member, errors, onChange, onRemove } = props;
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  return (
    <div className={classes.member}>
      <TextInput
        id={`members.${at}.name`}
        label={t('household.name')}
        maxLength={200}
        error={errors[`members.${at}.name`]}
        value={member.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Select
        id={`members.${at}.relation`}
        label={t('household.relation')}
        allowDeselect={false}
        data={relations.map((relation) => ({ value: relation, label: code(`relation.${relation}`) }))}
        value={member.relation}
        onChange={(relation) => onChange({ relation: relation as MemberAnswers['relation'] })}
      />
      <TextInput
        id={`members.${at}.bornYear`}
        label={t('household.bornYear')}
        inputMode="numeric"
        maxLength={4}
        error={errors[`members.${at}.bornYear`]}
        value={member.bornYear}
        onChange={({ currentTarget }) => onChange({ bornYear: currentTarget.value.replace(/\D/g, '') })}
      />
      <IconButton name={t('household.remove', { name: member.name })} frame="square" onClick={onRemove}>
        <IconTrash />
      </IconButton>
    </div>
  );
}
