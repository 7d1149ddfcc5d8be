import { iinWarnings, type IinWarning } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';

import { useFormProblems } from '../../app/form-problems';
import { ProblemError } from '../../app/problem';
import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { DefinitionList } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { FormActions, Page, Section } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import { childErrors, noChild, refusal, toChildBody, type ChildAnswers } from './child-answers';
import { BirthFields, NameFields, PlaceFields, SupportFields } from './child-fields';
import classes from './children.module.css';
import { childQuery, useUpdateChild, type Child } from './children.queries';
import { useChildLabels } from './register-labels';
import { RegistrationFields, type RegistrationAnswers } from './registration-fields';

/** Corrects what is known of a child. */
export function EditChildPage() {
  const { childId = '' } = useParams();
  const { data: child, error, refetch } = useQuery(childQuery(childId));
  const { all } = useLocations();
  if (error && !child) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!child || all.length === 0) return <PageSkeleton />;
  return <EditChildForm key={child.id} child={child} />;
}

interface Answers {
  readonly child: ChildAnswers;
  readonly registrations: readonly RegistrationAnswers[];
}

function EditChildForm({ child }: { child: Child }) {
  const { t } = useTranslation('children');
  const navigate = useNavigate();
  const { byId } = useLocations();
  const draft = useDraft<Answers>(
    `child.${child.id}`,
    answersOf(child, byId.get(child.locationId)?.parentId ?? null),
  );
  const { value, set, clear } = draft;
  const [seen, setSeen] = useState(child.version);
  const [refused, setRefused] = useState<ProblemError | null>(null);
  const update = useUpdateChild(child.id);
  const now = refused ? null : childNow(update.error);
  const error = refused ?? (now ? null : update.error);
  const { summary, fields } = useFormProblems()(error, useChildLabels());
  const toFile = `/cases/${child.caseId}`;
  const change = (part: Partial<ChildAnswers>): void =>
    set((before) => ({ ...before, child: { ...before.child, ...part } }));

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const errors = childErrors(value.child, '#');
    if (errors.length > 0) return setRefused(refusal(errors));
    setRefused(null);
    update.mutate(
      { change: toChange(value), version: seen },
      {
        onSuccess: () => {
          clear();
          showDone(t('edit.done'));
          void navigate(toFile);
        },
        onError: (failure) => setSeen(childNow(failure)?.version ?? seen),
      },
    );
  };

  return (
    <Page
      title={t('edit.title', { name: child.givenName })}
      crumbs={[{ label: t('crumb.file'), to: toFile }, { label: t('edit.crumb') }]}
    >
      <form noValidate onSubmit={save} className={classes.flow}>
        <div className={classes.part}>
          <ErrorSummary errors={summary} />
          {now && <ChangedMeanwhile before={child} now={now} />}
          <NameFields child={value.child} onChange={change} errors={fields} />
          <BirthFields
            child={value.child}
            onChange={change}
            errors={fields}
            iinNote={child.iinMasked ? t('edit.iinNow', { iin: child.iinMasked }) : undefined}
            iinAsked={warningsIn(update.error)}
          />
          <PlaceFields child={value.child} onChange={change} errors={fields} />
          <SupportFields child={value.child} onChange={change} errors={fields} />
        </div>
        <Section title={t('registrations.title')}>
          <RegistrationFields
            registrations={value.registrations}
            errors={fields}
            onChange={(registrations) => set((before) => ({ ...before, registrations }))}
          />
        </Section>
        <FormActions
          back={
            <Button size="md" to={toFile} onClick={clear}>
              {t('common:actions.cancel')}
            </Button>
          }
        >
          <Button size="md" variant="filled" type="submit" pending={update.isPending}>
            {t('edit.save')}
          </Button>
        </FormActions>
      </form>
    </Page>
  );
}

const comparable = [
  'familyName',
  'givenName',
  'patronymic',
  'bornOn',
  'settlement',
  'address',
  'supportNotes',
] as const;

/** What somebody else has changed, beside what is still typed below. */
function ChangedMeanwhile({ before, now }: { before: Child; now: Child }) {
  const { t } = useTranslation('children');
  const changed = comparable.filter((field) => before[field] !== now[field]);
  return (
    <Notice hue="amber" role="alert">
      <p>{t('edit.stale')}</p>
      <DefinitionList
        items={changed.map((field) => ({ key: field, term: t(`fields.${field}`), value: now[field] ?? '–' }))}
      />
    </Notice>
  );
}

const answersOf = (child: Child, regionId: string | null): Answers => ({
  child: {
    ...noChild,
    familyName: child.familyName ?? '',
    givenName: child.givenName,
    patronymic: child.patronymic ?? '',
    bornOn: child.bornOn,
    sex: child.sex,
    regionId: regionId ?? child.locationId,
    locationId: child.locationId,
    settlement: child.settlement ?? '',
    locality: child.locality,
    address: child.address ?? '',
    languages: child.languages,
    supportNotes: child.supportNotes ?? '',
  },
  registrations: child.registrations.map((item) => ({
    kind: item.kind,
    category: item.category,
    number: item.number ?? '',
    validFrom: item.validFrom,
    validTo: item.validTo ?? '',
  })),
});

/** The number is sent only when a new one was typed: the page never has the old one. */
const toChange = ({ child, registrations }: Answers) => ({
  ...toChildBody(child),
  ...(child.iin ? { iin: child.iin } : {}),
  confirmedWarnings: [...child.confirmedWarnings],
  registrations: registrations.map(({ kind, category, number, validFrom, validTo }) => ({
    kind,
    category,
    number: number.trim() || null,
    validFrom,
    validTo: validTo || null,
  })),
});

/** The child as somebody else has saved her meanwhile. */
function childNow(error: unknown): Child | null {
  if (!(error instanceof ProblemError) || error.code !== 'stale') return null;
  return (error.problem['current'] as Child | undefined) ?? null;
}

function warningsIn(error: unknown): IinWarning[] {
  if (!(error instanceof ProblemError)) return [];
  const rules = error.problem.errors?.find(({ pointer }) => pointer === '#/iin')?.rules ?? [];
  return iinWarnings.filter((warning) => rules.includes(warning));
}
