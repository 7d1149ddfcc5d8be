import { Textarea, TextInput } from '@mantine/core';
import { decide, planWorkflow } from '@birge/domain';
import { IconArrowBackUp, IconCircleCheck, IconSend } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { EditState, type FieldWords } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { ProblemError } from '../../app/problem';
import { useEdit } from '../../app/use-edit';
import { useEditAutosave } from '../../app/use-edit-autosave';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { FormActions } from '../../ui/page';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { GoalsEditor } from './goals-editor';
import { answersOf, goalsOf, planErrors, toInput, type PlanAnswers } from './plan-answers';
import classes from './plans.module.css';
import { useActOnPlan, useSavePlan, type Plan } from './plans.queries';

/** An edition that is being written: saved as it is typed, then submitted. */
export function PlanEditor({ caseId, plan }: { caseId: string; plan: Plan }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { time, day } = useFormat();
  const edit = useEdit<Plan, PlanAnswers>({
    key: `plan.edit.${plan.id}`,
    record: plan,
    caseId,
    answersOf,
    savesItself: (answers) => planErrors(answers).length === 0,
  });
  const { value, set, clear } = edit;
  const [key] = useState(newIdempotencyKey);
  const [asked, setAsked] = useState(false);
  const save = useSavePlan(caseId, plan.id);
  const submit = useActOnPlan(caseId, plan.id);
  const errors = planErrors(value);
  const autosave = useEditAutosave(
    edit,
    (answers, version) => save.mutateAsync({ change: toInput(answers), version }),
    errors.length === 0,
  );
  const shown =
    asked && errors.length > 0
      ? new ProblemError({ type: '/problems/invalid', title: 'invalid', status: 422, errors })
      : (submit.error ?? edit.toTell(autosave.error));
  const labels = useLabels(value.goals);
  const { summary, fields } = useFormProblems()(shown, labels);
  const words = useWords(value.goals, plan);
  const facts = {
    goalCount: goalsOf(value).length,
    isAuthor: true,
    hasNewerApproved: false,
    lacksChangeNote: plan.isChange && value.changeNote.trim() === '',
  };
  const decision = decide(planWorkflow, plan.status, 'submit', facts);
  const reasons = decision.kind === 'blocked' ? decision.by : [];

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (errors.length > 0 || submit.isPending || !(await autosave.flush())) return;
    // The form goes away as soon as it is submitted: what follows must not wait for it.
    await submit.mutateAsync({ step: { action: 'submit' }, key }).then(
      () => {
        clear();
        showDone(t('submitted'));
      },
      // Said above the form.
      () => undefined,
    );
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)} className={classes.editor}>
      {plan.status === 'returned' && plan.returnNote && (
        <Notice hue="amber" icon={<IconArrowBackUp />}>
          <p className={classes.strong}>{t('returned', { name: plan.decidedBy?.name ?? '' })}</p>
          <p className={classes.lines}>{plan.returnNote}</p>
        </Notice>
      )}
      <ErrorSummary errors={summary} />
      <DraftOffer draft={edit.draft} />
      <EditState
        edit={edit}
        caseId={caseId}
        {...words}
        pending={autosave.state === 'saving'}
        onSave={autosave.retry}
      />
      {plan.isChange && (
        <Textarea
          id="changeNote"
          label={t('change.title')}
          description={t('change.hint')}
          minRows={2}
          maxLength={2000}
          error={fields['changeNote']}
          value={value.changeNote}
          onChange={({ currentTarget }) => set((before) => ({ ...before, changeNote: currentTarget.value }))}
        />
      )}
      <GoalsEditor
        caseId={caseId}
        goals={value.goals}
        errors={fields}
        onChange={(goals) => set((before) => ({ ...before, goals }))}
      />
      <Textarea
        id="summary"
        label={t('editor.summary')}
        description={t('editor.summaryHint')}
        minRows={3}
        maxLength={4000}
        error={fields['summary']}
        value={value.summary}
        onChange={({ currentTarget }) => set((before) => ({ ...before, summary: currentTarget.value }))}
      />
      <TextInput
        id="reviewOn"
        type="date"
        className={classes.date}
        label={t('editor.reviewOn')}
        description={
          plan.reviewBy && t('reviewByLimit', { on: day(plan.reviewBy, { month: 'long', year: 'auto' }) })
        }
        error={fields['reviewOn']}
        value={value.reviewOn}
        onChange={({ currentTarget }) => set((before) => ({ ...before, reviewOn: currentTarget.value }))}
      />
      <FormActions
        back={
          <span role="status" className={classes.save}>
            {autosave.savedAt && autosave.state === 'saved' && (
              <>
                <IconCircleCheck size={16} stroke={1.8} aria-hidden="true" />
                {t('common:form.draftSaved', { time: time(autosave.savedAt.toISOString()) })}
              </>
            )}
            {autosave.state !== 'saved' && t(autosave.state === 'failed' ? 'save.failed' : 'save.saving')}
          </span>
        }
      >
        <ActionButton
          size="md"
          variant="filled"
          type="submit"
          icon={<IconSend />}
          reasons={reasons.map((reason) => ({ key: reason, text: code(`blockedReason.${reason}`) }))}
          pending={submit.isPending}
        >
          {code('planAction.submit')}
        </ActionButton>
      </FormActions>
    </form>
  );
}

/** What stands in a plan, in words, where two people wrote differently. */
function useWords(goals: PlanAnswers['goals'], plan: Plan): FieldWords {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const numberOf = (id?: string): number =>
    Math.max(
      goals.findIndex((goal) => goal.id === id),
      plan.goals.findIndex((goal) => goal.id === id),
    ) + 1;
  return {
    labelOf: ([field, id, part, , inner]) => {
      if (field !== 'goals') return t(`editor.${field ?? ''}`);
      const what = part === 'undertakings' ? t('editor.steps') : part && t(`editor.${part}`);
      const more =
        inner && inner !== 'knownId' && inner !== 'name' && t(`editor.${inner === 'title' ? 'step' : inner}`);
      return [t('editor.goal', { number: numberOf(id) }), what, more].filter(Boolean).join(', ');
    },
    show: ([field, , part, , inner], value) => {
      if (field !== 'goals') return null;
      if (part === 'area') return value ? code(`needArea.${String(value)}`) : null;
      if (inner === 'responsible') return code(`responsible.${String(value)}`);
      return typeof value === 'object' && value !== null && 'title' in value ? String(value.title) : null;
    },
  };
}

function useLabels(goals: PlanAnswers['goals']): Record<string, string> {
  const { t } = useTranslation('plans');
  const labels = goals.flatMap((goal, index) => {
    const number = index + 1;
    const own = (['title', 'area', 'targetOn', 'needs'] as const).map((field): [string, string] => [
      `goals.${index}.${field}`,
      `${t('editor.goal', { number })}, ${t(`editor.${field}`)}`,
    ]);
    const steps = goal.undertakings.flatMap(({ responsible }, place) =>
      (['title', 'responsibleName', 'dueOn'] as const).map((field): [string, string] => {
        const words = field === 'title' ? 'step' : field === 'dueOn' ? 'dueOn' : `name.${responsible}`;
        return [
          `goals.${index}.undertakings.${place}.${field}`,
          `${t('editor.stepOf', { step: place + 1, number })}, ${t(`editor.${words}`)}`,
        ];
      }),
    );
    return [...own, ...steps];
  });
  return {
    ...Object.fromEntries(labels),
    goals: t('goals'),
    changeNote: t('change.title'),
    summary: t('editor.summary'),
    reviewOn: t('editor.reviewOn'),
  };
}
