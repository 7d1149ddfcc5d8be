import { Textarea, TextInput } from '@mantine/core';
import { decide, planWorkflow } from '@birge/domain';
import { IconArrowBackUp, IconCircleCheck, IconSend } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf, ProblemError } from '../../app/problem';
import { useAutosave } from '../../app/use-autosave';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { FormActions } from '../../ui/page';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import { GoalsEditor } from './goals-editor';
import { answersOf, goalsOf, planErrors, toInput, type PlanAnswers } from './plan-answers';
import classes from './plans.module.css';
import { useActOnPlan, useSavePlan, type Plan } from './plans.queries';

/** An edition that is being written: saved as it is typed, then submitted. */
export function PlanEditor({ caseId, plan }: { caseId: string; plan: Plan }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { time } = useFormat();
  const { value, set, clear } = useDraft<PlanAnswers>(`plan.${plan.id}.${plan.edition}`, answersOf(plan));
  const version = useRef(plan.version);
  const [key] = useState(newIdempotencyKey);
  const [asked, setAsked] = useState(false);
  const save = useSavePlan(caseId, plan.id);
  const submit = useActOnPlan(caseId, plan.id);
  const errors = planErrors(value);
  const autosave = useAutosave(
    value,
    async (answers) => {
      const saved = await save.mutateAsync({ change: toInput(answers), version: version.current });
      version.current = saved.version;
    },
    errors.length === 0,
  );
  const theirs = staleOf(autosave.error);
  const shown =
    asked && errors.length > 0
      ? new ProblemError({ type: '/problems/invalid', title: 'invalid', status: 422, errors })
      : (submit.error ?? (theirs ? null : autosave.error));
  const { summary, fields } = useFormProblems()(shown, useLabels(value.goals.length));
  const facts = { goalCount: goalsOf(value).length, isAuthor: true, hasNewerApproved: false };
  const decision = decide(planWorkflow, plan.status, 'submit', facts);
  const reasons = decision.kind === 'blocked' ? decision.by : [];

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (errors.length > 0 || submit.isPending || !(await autosave.flush())) return;
    submit.mutate(
      { step: { action: 'submit' }, key },
      {
        onSuccess: () => {
          clear();
          showDone(t('submitted'));
        },
      },
    );
  };
  const resolve = (answers: PlanAnswers | null): void => {
    if (theirs) version.current = theirs.version;
    if (answers) set(answers);
    autosave.retry();
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
      {theirs && (
        <Notice
          hue="amber"
          role="alert"
          action={
            <span className={classes.tools}>
              <Button onClick={() => resolve(answersOf(theirs))}>{t('stale.theirs')}</Button>
              <Button onClick={() => resolve(null)}>{t('stale.mine')}</Button>
            </span>
          }
        >
          {t('stale.text')}
        </Notice>
      )}
      <GoalsEditor
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

function useLabels(goalCount: number): Record<string, string> {
  const { t } = useTranslation('plans');
  const goals = Array.from({ length: goalCount }, (_, index) =>
    (['title', 'area', 'targetOn'] as const).map((field): [string, string] => [
      `goals.${index}.${field}`,
      `${t('editor.goal', { number: index + 1 })}, ${t(`editor.${field}`)}`,
    ]),
  );
  return {
    ...Object.fromEntries(goals.flat()),
    summary: t('editor.summary'),
    reviewOn: t('editor.reviewOn'),
  };
}

/** The edition as somebody else has saved it meanwhile. */
function staleOf(error: unknown): Plan | null {
  if (problemCodeOf(error) !== 'stale' || !(error instanceof ProblemError)) return null;
  return (error.problem['current'] as Plan | undefined) ?? null;
}
