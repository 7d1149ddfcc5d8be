import type { components } from '@birge/api-client';
import { ageOn, isDay } from '@birge/domain';
import { IconCircleCheck, IconCloudOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { ChangesBar } from '../../app/changes-bar';
import { childName } from '../../app/child-name';
import { EditState, type FieldWords } from '../../app/conflict-panel';
import { NoAnswer } from '../../app/screens/no-answer';
import { NotFound } from '../../app/screens/not-found';
import type { Autosave } from '../../app/use-autosave';
import { useEdit, type Edit } from '../../app/use-edit';
import { useEditAutosave } from '../../app/use-edit-autosave';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Button } from '../../ui/button';
import { DraftOffer } from '../../ui/draft-state';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { FormActions, Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { answersOf, domainsFor, reasonsToWait, toInput, type AssessmentAnswers } from './assessment-answers';
import { AssessmentForm } from './assessment.form';
import { AssessmentView } from './assessment-view';
import classes from './assessments.module.css';
import {
  assessmentsQuery,
  caseFileQuery,
  useActOnAssessment,
  useSaveAssessment,
  type Assessment,
} from './assessments.queries';

type CaseFile = components['schemas']['CaseDto'];

/** One assessment: a draft is filled in and saved as it is typed, a completed one is read. */
export function AssessmentPage() {
  const { caseId = '', assessmentId = '' } = useParams();
  const file = useQuery(caseFileQuery(caseId));
  const list = useQuery(assessmentsQuery(caseId));
  const error = (!file.data && file.error) || (!list.data && list.error);
  if (error) {
    const retry = (): void => {
      void file.refetch();
      void list.refetch();
    };
    return <NoAnswer error={error} onRetry={retry} />;
  }
  if (!file.data || !list.data) return <PageSkeleton />;
  const assessment = list.data.find(({ id }) => id === assessmentId);
  if (!assessment) return <NotFound />;
  // A draft that was left when the case ended is read as it is.
  return assessment.status === 'draft' && file.data.status !== 'closed' ? (
    <DraftAssessment key={assessment.id} caseFile={file.data} assessment={assessment} />
  ) : (
    <AssessmentView caseFile={file.data} assessment={assessment} />
  );
}

function DraftAssessment({ caseFile, assessment }: { caseFile: CaseFile; assessment: Assessment }) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const navigate = useNavigate();
  const problemText = useProblemText();
  const edit = useEdit<Assessment, AssessmentAnswers>({
    key: `assessment.edit.${assessment.id}`,
    record: assessment,
    caseId: caseFile.id,
    answersOf,
    savesItself: canSave,
  });
  const { value: answers, set, clear } = edit;
  const save = useSaveAssessment(caseFile.id, assessment.id);
  const complete = useActOnAssessment(caseFile.id, assessment.id);
  const [key] = useState(newIdempotencyKey);
  const autosave = useEditAutosave(
    edit,
    (value, version) => save.mutateAsync({ change: toInput(value), version }),
    canSave(answers),
  );
  const trouble = edit.toTell(autosave.error);
  const words = useWords(caseFile.child.givenName);
  const reasons = reasonsToWait(answers, assessment.known).map((reason) => ({
    key: reason,
    text: code(`blockedReason.${reason}`),
    to: reason === 'no_needs' ? '#needs' : '#priority',
  }));
  const toTab = `/cases/${caseFile.id}/assessments`;

  const finish = async (): Promise<void> => {
    if (!(await autosave.flush())) return;
    // The form goes away as soon as it is completed: what follows must not wait for it.
    await complete.mutateAsync({ action: 'complete', key }).then(
      () => {
        clear();
        showDone(t('completed'));
        void navigate(`/cases/${caseFile.id}/plan`);
      },
      // Said beside the button.
      () => undefined,
    );
  };
  return (
    <Page
      title={t('title', { name: childName(caseFile.child) })}
      lead={t('lead')}
      crumbs={[
        { label: childName(caseFile.child), to: `/cases/${caseFile.id}` },
        { label: t('crumb'), to: toTab },
      ]}
      corner={<SaveState autosave={autosave} />}
    >
      <form
        className={classes.page}
        onSubmit={(event) => {
          event.preventDefault();
          if (!complete.isPending) void finish();
        }}
      >
        <ChangesBar caseId={caseFile.id} />
        <DraftOffer draft={edit.draft} />
        <EditState
          edit={edit}
          caseId={caseFile.id}
          {...words}
          pending={autosave.state === 'saving'}
          onSave={autosave.retry}
        />
        {trouble !== null && (
          <Notice
            hue="red"
            role="alert"
            action={<Button onClick={autosave.retry}>{t('common:actions.tryAgain')}</Button>}
          >
            {problemText(trouble)} {t('kept')}
          </Notice>
        )}
        <ScreenedSince caseId={caseFile.id} assessment={assessment} edit={edit} flush={autosave.flush} />
        <AssessmentForm
          answers={answers}
          onChange={set}
          name={caseFile.child.givenName}
          domains={domainsFor(caseFile.child.bornOn, today(), answers)}
          age={ageOn(caseFile.child.bornOn, today())}
          known={assessment.known}
          caseId={caseFile.id}
        />
        {complete.error && (
          <Notice hue="red" role="alert">
            {problemText(complete.error)}
          </Notice>
        )}
        <FormActions
          back={
            <Button size="md" to={toTab} onClick={() => void autosave.flush()}>
              {t('later')}
            </Button>
          }
        >
          <ActionButton
            size="md"
            variant="filled"
            type="submit"
            reasons={reasons}
            pending={complete.isPending || autosave.state === 'saving'}
          >
            {t('complete')}
          </ActionButton>
        </FormActions>
      </form>
    </Page>
  );
}

interface ScreenedProps {
  readonly caseId: string;
  readonly assessment: Assessment;
  readonly edit: Edit<Assessment, AssessmentAnswers>;
  readonly flush: () => Promise<boolean>;
}

/** A screening was completed after the assessment was begun: what is still open may come from it. */
function ScreenedSince({ caseId, assessment, edit, flush }: ScreenedProps) {
  const { t } = useTranslation('assessments');
  const problemText = useProblemText();
  const take = useActOnAssessment(caseId, assessment.id);
  const [key] = useState(newIdempotencyKey);
  const isOffered = assessment.offeredActions.some(
    ({ action, blockedBy }) => action === 'take_screening' && blockedBy.length === 0,
  );
  if (!isOffered) return null;
  const go = async (): Promise<void> => {
    // What was just said is there first: it is never replaced.
    if (!(await flush())) return;
    await edit
      .takeFrom(() => take.mutateAsync({ action: 'take_screening', key }))
      .then(() => showDone(t('screened.done')))
      // Said beside the button.
      .catch(() => undefined);
  };
  return (
    <Notice
      hue="sky"
      action={
        <Button variant="light" pending={take.isPending} onClick={() => void go()}>
          {t('screened.take')}
        </Button>
      }
    >
      {t('screened.text')}
      {take.error && <span role="alert"> {problemText(take.error)}</span>}
    </Notice>
  );
}

/** At the corner: whether what was typed is safe, said quietly. */
function SaveState({ autosave }: { autosave: Autosave }) {
  const { t } = useTranslation('assessments');
  const { time } = useFormat();
  const { state, savedAt } = autosave;
  if (state === 'failed')
    return (
      <span role="status" className={classes.save}>
        <IconCloudOff size={16} stroke={1.8} aria-hidden="true" /> {t('save.failed')}
      </span>
    );
  if (state === 'saved' && savedAt)
    return (
      <span role="status" className={classes.save}>
        <IconCircleCheck size={16} stroke={1.8} aria-hidden="true" />
        {t('common:form.draftSaved', { time: time(savedAt.toISOString()) })}
      </span>
    );
  return (
    <span role="status" className={classes.save}>
      {state === 'saved' ? t('save.auto') : t('save.saving')}
    </span>
  );
}

/** A day that cannot be is not sent; it stays with the draft until it is mended. */
const canSave = ({ assessedOn }: AssessmentAnswers): boolean => isDay(assessedOn) && assessedOn <= today();

const labelKeys = {
  caregiverWords: 'words.caregiver',
  priority: 'priority.label',
  priorityReason: 'priority.reason',
  summary: 'summary',
  assessedOn: 'assessedOn',
} as const;

/** What stands in an assessment, in words, where two people answered differently. */
function useWords(name: string): FieldWords {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  return {
    labelOf: ([field, which]) => {
      if (field === 'needs') return code(`needArea.${which ?? ''}`);
      if (field === 'difficulties') return code(`difficulty.${which ?? ''}`);
      if (field === 'childWords') return t('words.child', { name });
      return t(labelKeys[field as keyof typeof labelKeys] ?? 'summary');
    },
    show: ([field, , part], value) => {
      if (typeof value === 'object' && value !== null && 'level' in value) {
        const { level, note } = value as { level: string; note?: string };
        return [code(`needLevel.${level}`), note].filter(Boolean).join(': ');
      }
      if (typeof value !== 'string' || value === '') return null;
      if (field === 'priority') return code(`priority.${value}`);
      if (field === 'difficulties') return code(`difficultyLevel.${value}`);
      return field === 'needs' && part === 'level' ? code(`needLevel.${value}`) : null;
    },
  };
}
