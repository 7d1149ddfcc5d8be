import { iinWarnings, type IinWarning } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { useFormProblems } from '../../app/form-problems';
import { ChangesBar } from '../../app/changes-bar';
import { EditState } from '../../app/conflict-panel';
import type { FieldPath } from '../../app/merge-edits';
import { ProblemError } from '../../app/problem';
import { NoAnswer } from '../../app/screens/no-answer';
import { useEdit } from '../../app/use-edit';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { FormActions, Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';

import { childErrors, noChild, refusal, toChildBody, type ChildAnswers } from './child-answers';
import { BirthFields, NameFields, PlaceFields, SupportFields } from './child-fields';
import classes from './children.module.css';
import { childQuery, useUpdateChild, type Child } from './children.queries';
import { useChildLabels } from './register-labels';

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
}

function EditChildForm({ child }: { child: Child }) {
  const { t } = useTranslation('children');
  const navigate = useNavigate();
  const { byId } = useLocations();
  const edit = useEdit<Child, Answers>({
    key: `child.edit.${child.id}`,
    record: child,
    caseId: child.caseId,
    answersOf: (now) => answersOf(now, byId.get(now.locationId)?.parentId ?? null),
  });
  const { value, set, clear } = edit;
  const [refused, setRefused] = useState<ProblemError | null>(null);
  const update = useUpdateChild(child.id);
  const labels = useChildLabels();
  const { summary, fields } = useFormProblems()(refused ?? edit.toTell(update.error), labels);
  const show = useShownAnswer();
  const toFile = `/cases/${child.caseId}`;
  const change = (part: Partial<ChildAnswers>): void =>
    set((before) => ({ ...before, child: { ...before.child, ...part } }));

  const save = async (): Promise<void> => {
    const errors = childErrors(value.child, '#');
    if (errors.length > 0) return setRefused(refusal(errors));
    setRefused(null);
    const saved = await edit
      .save((answers, version) => update.mutateAsync({ change: toChange(answers), version }))
      .catch(() => null);
    if (!saved) return;
    clear();
    showDone(t('edit.done'));
    void navigate(toFile);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!update.isPending) void save();
  };

  return (
    <Page
      title={t('edit.title', { name: child.givenName })}
      crumbs={[{ label: t('crumb.file'), to: toFile }, { label: t('edit.crumb') }]}
    >
      <form noValidate onSubmit={submit} className={classes.flow}>
        <div className={classes.part}>
          <ErrorSummary errors={summary} />
          <ChangesBar caseId={child.caseId} />
          <DraftOffer draft={edit.draft} />
          <EditState
            edit={edit}
            caseId={child.caseId}
            labelOf={(path) => labels[path.at(-1) === 'regionId' ? 'locationId' : (path.at(-1) ?? '')] ?? ''}
            show={show}
            pending={update.isPending}
            onSave={() => void save()}
          />
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
        <p>
          <Link to={`/cases/${child.caseId}/registrations`}>{t('registrations.elsewhere')}</Link>
        </p>
        <DraftLine draft={edit.draft} />
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

/** Codes in words, for an answer that two people gave differently. */
function useShownAnswer(): (path: FieldPath, value: unknown) => string | null {
  const { t: code } = useTranslation('codes');
  const { nameOf } = useLocations();
  return (path, value) => {
    const field = path.at(-1);
    if (field === 'locationId' || field === 'regionId') return nameOf(String(value ?? ''));
    if (field === 'sex' || field === 'locality') return value ? code(`${field}.${String(value)}`) : null;
    return null;
  };
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
});

/** The number is sent only when a new one was typed: the page never has the old one. */
const toChange = ({ child }: Answers) => ({
  ...toChildBody(child),
  ...(child.iin ? { iin: child.iin } : {}),
  confirmedWarnings: [...child.confirmedWarnings],
});

function warningsIn(error: unknown): IinWarning[] {
  if (!(error instanceof ProblemError)) return [];
  const rules = error.problem.errors?.find(({ pointer }) => pointer === '#/iin')?.rules ?? [];
  return iinWarnings.filter((warning) => rules.includes(warning));
}
