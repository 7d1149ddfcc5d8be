import { Select, Textarea, TextInput } from '@mantine/core';
import type { components } from '@birge/api-client';
import { relations } from '@birge/domain';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useState } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button, IconButton } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import classes from './people.module.css';
import { householdQuery, useChangeHousehold, type Household, type Person } from './people.queries';

type CaseFile = components['schemas']['CaseDto'];

/** Who lives with the child, and her brothers and sisters with files of their own. */
export function HouseholdSection({ caseFile, people }: { caseFile: CaseFile; people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const { age } = useFormat();
  const { data: household } = useQuery(householdQuery(caseFile.id));
  const [editing, setEditing] = useState(false);
  if (household === undefined) return <SkeletonRows rows={2} height={48} />;
  const { siblings, members, note } = household;
  const contacts = people.filter(({ livesWithChild }) => livesWithChild === true).map(({ name }) => name);
  const isEmpty = members.length === 0 && contacts.length === 0 && !note;
  return (
    <>
      {siblings.length > 0 && (
        <Section title={t('siblings.title')} count={siblings.length}>
          <ul className={classes.plain}>
            {siblings.map(({ caseId, number, name, bornOn, sameHousehold }) => (
              <li key={caseId}>
                <Link to={`/cases/${caseId}`}>{t('siblings.row', { name, number })}</Link>
                <span className={classes.text}>
                  {[age(bornOn, 'long'), sameHousehold && t('siblings.sameHousehold')]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t('household.title')}
        aside={
          <Button icon={<IconPencil />} onClick={() => setEditing(true)}>
            {t(isEmpty ? 'household.edit' : 'household.change')}
          </Button>
        }
      >
        {isEmpty && <p className={classes.text}>{t('household.none')}</p>}
        {contacts.length > 0 && <p>{t('household.contacts', { names: contacts.join(', ') })}</p>}
        <ul className={classes.plain}>
          {members.map(({ name, relation, bornYear }, at) => (
            <li key={at}>
              <span>
                {t('household.member', { name, relation: code(`relation.${relation}`).toLocaleLowerCase() })}
              </span>
              {bornYear && <span className={classes.text}>{t('household.born', { year: bornYear })}</span>}
            </li>
          ))}
        </ul>
        {note && <p className={classes.note}>{note}</p>}
      </Section>
      {editing && (
        <HouseholdDialog caseId={caseFile.id} household={household} onClose={() => setEditing(false)} />
      )}
    </>
  );
}

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

function HouseholdDialog(props: { caseId: string; household: Household; onClose: () => void }) {
  const { caseId, household, onClose } = props;
  const { t } = useTranslation('people');
  const before = answersOf(household);
  const draft = useDraft(`household.${caseId}`, before, { caseId });
  const { value, set } = draft;
  const [seen, setSeen] = useState(household.version);
  const change = useChangeHousehold(caseId);
  const isStale = problemCodeOf(change.error) === 'stale';
  const { summary, fields } = useFormProblems()(isStale ? null : change.error, {
    livesWithCaseId: t('household.livesWith'),
    note: t('household.note'),
  });
  const edit = (at: number, part: Partial<MemberAnswers>): void =>
    set((now) => ({
      ...now,
      members: now.members.map((one, index) => (index === at ? { ...one, ...part } : one)),
    }));
  const moves = value.livesWithCaseId !== before.livesWithCaseId;
  const send = (): void =>
    change.mutate(
      {
        change: {
          note: value.note.trim() || null,
          // Who moves in with a sibling takes over what is written there.
          ...(moves && value.livesWithCaseId
            ? {}
            : {
                members: value.members
                  .filter(({ name }) => name.trim() !== '')
                  .map(({ name, relation, bornYear }) => ({
                    name: name.trim(),
                    relation,
                    bornYear: bornYear === '' ? null : Number(bornYear),
                  })),
              }),
          ...(moves ? { livesWithCaseId: value.livesWithCaseId } : {}),
        },
        version: isStale ? household.version : seen,
      },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
        },
        onError: () => setSeen(household.version),
      },
    );
  return (
    <ConfirmDialog
      title={t('household.title')}
      confirm={t('common:actions.save')}
      draft={draft}
      pending={change.isPending}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        {isStale && (
          <Notice hue="amber" role="alert">
            {t('household.stale')}
          </Notice>
        )}
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
            onChange={(part) => edit(at, part)}
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
