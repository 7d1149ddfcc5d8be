import { Select, Textarea, TextInput } from '@mantine/core';
import {
  ageOn,
  instrumentAt,
  isDay,
  languages,
  relations,
  SELF_ANSWERS_FROM,
  type Language,
} from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';

import { childName } from '../../app/child-name';
import { useFormProblems } from '../../app/form-problems';
import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { FormActions, Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import {
  caseFileQuery,
  peopleQuery,
  screeningsQuery,
  useBeginScreening,
  type CaseFile,
  type NewScreening,
} from './screenings.queries';
import { useReasonsToWait } from './screening-reasons';
import classes from './screenings.module.css';

const SELF = 'self';

/** Before the questions: who answers, in which language, on which day. All is filled in; one press begins. */
export function StartScreeningPage() {
  const { caseId = '' } = useParams();
  const file = useQuery(caseFileQuery(caseId));
  const people = useQuery(peopleQuery(caseId));
  const list = useQuery(screeningsQuery(caseId));
  const error = [file, people, list].find((query) => !query.data && query.error)?.error;
  if (error) {
    const retry = (): void => [file, people, list].forEach((query) => void query.refetch());
    return <NoAnswer error={error} onRetry={retry} />;
  }
  if (!file.data || !people.data || !list.data) return <PageSkeleton />;
  const draft = list.data.find(({ status }) => status === 'draft');
  if (draft) return <Navigate replace to={`/cases/${caseId}/screenings/${draft.id}`} />;
  return <StartForm caseFile={file.data} people={people.data} />;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly relation: (typeof relations)[number];
}

interface Beginning {
  readonly who: string;
  readonly language: Language;
  readonly screenedOn: string;
  /** Below two years, where there are no questions. */
  readonly concern: string;
}

function StartForm({ caseFile, people }: { caseFile: CaseFile; people: readonly Person[] }) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const { language: shown } = useFormat();
  const navigate = useNavigate();
  const begin = useBeginScreening(caseFile.id);
  const draft = useDraft<Beginning>(
    `screening.new.${caseFile.id}`,
    {
      who: people[0]?.id ?? 'mother',
      language: spokenOf(caseFile) ?? shown,
      screenedOn: today(),
      concern: '',
    },
    { caseId: caseFile.id },
  );
  const { who, language, screenedOn, concern } = draft.value;
  const change = (part: Partial<Beginning>): void => draft.set((before) => ({ ...before, ...part }));
  const reasons = useReasonsToWait(caseFile);
  const isRightDay = isDay(screenedOn) && screenedOn >= caseFile.child.bornOn && screenedOn <= today();
  const age = ageOn(caseFile.child.bornOn, isRightDay ? screenedOn : today());
  const form = instrumentAt(age);
  const toProblems = useFormProblems();
  const { summary, fields } = toProblems(begin.error, {
    screenedOn: t('start.on'),
    respondentId: t('start.who'),
    relation: t('start.who'),
    administrationMode: t('start.who'),
    concern: t('early.concern'),
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (begin.isPending) return;
    const told: NewScreening = {
      ...toRespondent(who, people),
      language,
      screenedOn,
      ...(form === null && concern.trim() ? { concern: concern.trim() } : {}),
    };
    begin.mutate(
      { told, key: draft.sendKey },
      {
        onSuccess: ({ id }) => {
          draft.clear();
          void navigate(`/cases/${caseFile.id}/screenings/${id}`, { replace: true });
        },
      },
    );
  };
  const name = caseFile.child.givenName;
  const chosen = people.some(({ id }) => id === who);
  return (
    <Page
      title={form === null ? t('early.title', { name }) : t('start.title', { name })}
      lead={form === null ? t('early.lead') : t(`start.lead.${form}`)}
      crumbs={[
        { label: childName(caseFile.child), to: `/cases/${caseFile.id}` },
        { label: t('tab'), to: `/cases/${caseFile.id}/screenings` },
      ]}
    >
      <form className={classes.start} onSubmit={submit} noValidate>
        <DraftOffer draft={draft} />
        <ErrorSummary errors={summary} />
        {reasons.length > 0 && <Notice hue="amber">{reasons.map(({ text }) => text).join(' ')}</Notice>}
        <Select
          id="respondentId"
          label={t('start.who')}
          data={[
            ...people.map((person) => ({
              value: person.id,
              label: `${code(`relation.${person.relation}`)}: ${person.name}`,
            })),
            ...(chosen || people.length > 0 ? [] : relations.slice(0, 7)).map((relation) => ({
              value: relation,
              label: code(`relation.${relation}`),
            })),
            { value: 'other', label: t('start.somebodyElse') },
            ...(age >= SELF_ANSWERS_FROM ? [{ value: SELF, label: t('start.self') }] : []),
          ]}
          value={who}
          onChange={(value) => value && change({ who: value })}
          allowDeselect={false}
          error={fields['respondentId'] ?? fields['relation'] ?? fields['administrationMode']}
        />
        {form !== null && (
          <ChoiceRow
            name="language"
            size="lg"
            label={t('start.language')}
            items={languages.map((value) => ({ value, label: code(`language.${value}`) }))}
            value={language}
            onChange={(value) => change({ language: value as Language })}
          />
        )}
        {form === null && (
          <Textarea
            id="concern"
            label={t('early.concern')}
            description={t('early.hint')}
            minRows={4}
            maxLength={2000}
            value={concern}
            onChange={({ currentTarget }) => change({ concern: currentTarget.value })}
            error={fields['concern']}
          />
        )}
        <TextInput
          id="screenedOn"
          type="date"
          max={today()}
          min={caseFile.child.bornOn}
          className={classes.date}
          label={t('start.on')}
          value={screenedOn}
          onChange={({ currentTarget }) => change({ screenedOn: currentTarget.value })}
          error={fields['screenedOn']}
        />
        <Notice>{t('voluntary')}</Notice>
        <DraftLine draft={draft} />
        <FormActions
          back={
            <Button size="md" to={`/cases/${caseFile.id}`}>
              {t('start.later')}
            </Button>
          }
        >
          <Button
            size="md"
            variant="filled"
            type="submit"
            pending={begin.isPending}
            disabled={reasons.length > 0 || !isRightDay || (form === null && concern.trim() === '')}
          >
            {form === null ? t('early.save') : t('start.begin')}
          </Button>
        </FormActions>
      </form>
    </Page>
  );
}

/** The first language that the child hears at home and that the questions have. */
const spokenOf = ({ child }: CaseFile): Language | null =>
  languages.find((language) => child.languages[0] === language) ?? null;

function toRespondent(who: string, people: readonly Person[]): NewScreening {
  if (who === SELF) return { administrationMode: 'self' };
  if (people.some(({ id }) => id === who)) return { respondentId: who };
  return { relation: relations.find((relation) => relation === who) ?? 'other' };
}
