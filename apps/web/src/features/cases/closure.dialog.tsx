import { Select, Textarea } from '@mantine/core';
import { closureReasons } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { childName } from '../../app/child-name';
import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog, ReasonList } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { SkeletonRows } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import { useReasons } from './case-reasons';
import type { CaseFile } from './cases.queries';
import { isAsked, isOpenGoal, noAnswers, requestOf, type ClosureAnswers } from './closure-answers';
import { ClosureAttempts } from './closure-attempts';
import { ClosureGoals } from './closure-goals';
import { ClosureReferrals } from './closure-referrals';
import { ClosureSaid } from './closure-said';
import classes from './closure.module.css';
import { closureQuery, useRequestClosure, type Closure } from './closure.queries';

/** Mended here, in one step: not told as reasons to wait. */
const endedHere = ['open_referrals', 'open_goals'];
/** Reasons after which somebody else may go on with the child: then a transfer keeps the file together. */
const ratherTransferred = ['moved_out_of_area', 'transferred_to_other_agency'];

/** The end of a case in one: what is still open ends here, what was reached and said is written down, the manager decides. */
export function ClosureDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { data: closure } = useQuery(closureQuery(caseFile.id));
  const draft = useDraft<ClosureAnswers>(`case.request_closure.${caseFile.id}`, noAnswers, {
    caseId: caseFile.id,
  });
  const request = useRequestClosure(caseFile.id);
  const reasonsOf = useReasons(caseFile.id);
  const offered = caseFile.offeredActions.find(({ action }) => action === 'request_closure');
  const waits = (offered?.blockedBy ?? []).filter((reason) => !endedHere.includes(reason));
  const form = useFormProblems()(request.error, useLabels(closure));
  const conflict = isConflict(request.error);

  function send(): void {
    if (!closure) return;
    request.mutate(
      { body: requestOf(draft.value, closure), key: draft.sendKey },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
          showDone(code('historyAction.case.request_closure'));
        },
      },
    );
  }
  return (
    <ConfirmDialog
      title={t('cases:step.title', {
        action: code('caseAction.request_closure'),
        name: childName(caseFile.child),
      })}
      confirm={t('send')}
      wide
      draft={draft}
      pending={request.isPending}
      disabled={!offered || waits.length > 0 || !closure}
      onConfirm={send}
      onClose={onClose}
    >
      {conflict ? <p role="alert">{t('changedNow')}</p> : <ErrorSummary errors={form.summary} />}
      {!offered && (
        <p role="alert">{t('cases:step.gone', { status: code(`caseStatus.${caseFile.status}`) })}</p>
      )}
      {waits.length > 0 && <ReasonList reasons={reasonsOf(waits)} />}
      <p>{t('about')}</p>
      {closure ? (
        <Fields
          caseFile={caseFile}
          closure={closure}
          answers={draft.value}
          errors={form.fields}
          onChange={(part) => draft.set((before) => ({ ...before, ...part }))}
        />
      ) : (
        <SkeletonRows rows={4} height={56} />
      )}
    </ConfirmDialog>
  );
}

const isConflict = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'conflict';

interface FieldsProps {
  caseFile: CaseFile;
  closure: Closure;
  answers: ClosureAnswers;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<ClosureAnswers>) => void;
}

function Fields({ caseFile, closure, answers, errors, onChange }: FieldsProps) {
  const { t } = useTranslation('closing');
  return (
    <>
      <Reason caseFile={caseFile} closure={closure} answers={answers} errors={errors} onChange={onChange} />
      <Part title={t('referrals.title')} count={closure.referrals.length}>
        <ClosureReferrals
          referrals={closure.referrals}
          answers={answers.referrals}
          errors={errors}
          onChange={(id, answer) => onChange({ referrals: { ...answers.referrals, [id]: answer } })}
        />
      </Part>
      <Part title={t('goals.title')} count={closure.goals.filter(isOpenGoal).length}>
        <ClosureGoals
          goals={closure.goals}
          answers={answers.goals}
          errors={errors}
          onChange={(goals) => onChange({ goals })}
        />
      </Part>
      {isAsked(answers) && <ClosureSaid answers={answers} errors={errors} onChange={onChange} />}
      <Textarea
        id="note"
        aria-required
        autosize
        minRows={2}
        maxLength={2000}
        label={t('note')}
        error={errors['note']}
        value={answers.note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
      {closure.openTasks > 0 && <p className={classes.quiet}>{t('tasks', { count: closure.openTasks })}</p>}
    </>
  );
}

/** Why the case ends; what the record lacks for a reason is told as soon as it is chosen. */
function Reason({ caseFile, closure, answers, errors, onChange }: FieldsProps) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { closureReason } = answers;
  const rule = closure.refused.find(({ reason }) => reason === closureReason)?.rule;
  const refusal = rule && t('refused', { why: code(`rule.${rule}`) });
  return (
    <>
      <Select
        id="closureReason"
        aria-required
        allowDeselect={false}
        label={t('reason')}
        error={refusal ?? errors['closureReason']}
        value={closureReason}
        data={closureReasons.map((reason) => ({ value: reason, label: code(`closureReason.${reason}`) }))}
        onChange={(value) => onChange({ closureReason: value })}
      />
      {closureReason === 'lost_contact' && (
        <Part title={t('attempts.title')}>
          <ClosureAttempts caseId={caseFile.id} attempts={closure.attempts} />
        </Part>
      )}
      {ratherTransferred.includes(closureReason ?? '') && (
        <p role="status">{t('cases:step.ratherTransfer')}</p>
      )}
    </>
  );
}

export function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h3>
        {title} {count !== undefined && count > 0 && <span className={classes.count}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}

/** What each field is called in the summary of what is missing. */
function useLabels(closure: Closure | undefined): Record<string, string> {
  const { t } = useTranslation('closing');
  const { language } = useFormat();
  const ofReferral = (closure?.referrals ?? []).flatMap(({ service }, place) => {
    const name = service.name[language];
    const label = (field: string, words: string) =>
      [`referrals.${place}.${field}`, `${name}, ${words}`] as const;
    return [
      [`referrals.${place}.ending`, `${t('referrals.how')}: ${name}`] as const,
      label('reason', t('referrals.why')),
      label('outcome', t('referrals.outcome')),
      label('endedOn', t('referrals.endedOn')),
      label('handedOverTo', t('referrals.to')),
      label('note', t('referrals.noteTo')),
    ];
  });
  const ofGoal = (closure?.goals ?? [])
    .filter(isOpenGoal)
    .flatMap(({ title }, place) => [
      [`goals.${place}.ending`, `${t('goals.how')}: ${title}`] as const,
      [`goals.${place}.reason`, `${title}, ${t('goals.why')}`] as const,
      [`goals.${place}.note`, `${title}, ${t('goals.noteOther')}`] as const,
    ]);
  return {
    closureReason: t('reason'),
    childView: t('views.child'),
    caregiverView: t('views.caregiver'),
    childViewAbsence: t('views.childWhy'),
    caregiverViewAbsence: t('views.caregiverWhy'),
    feedback: t('feedback.asked'),
    feedbackObstacle: t('feedback.obstacle'),
    feedbackNote: t('feedback.note'),
    note: t('note'),
    ...Object.fromEntries([...ofReferral, ...ofGoal]),
  };
}
