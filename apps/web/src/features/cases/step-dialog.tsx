import { Select, Textarea } from '@mantine/core';
import { caseActionsWithReason, type CaseAction } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../i18n';

import { childName } from '../../app/child-name';
import { useFormProblems } from '../../app/form-problems';
import { ConfirmDialog, ReasonList } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { DefinitionList } from '../../ui/facts';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import { useReasons } from './case-reasons';
import { caseworkersQuery, teamsQuery, useActOnCase, type CaseFile, type CaseStep } from './cases.queries';

interface Answers {
  note: string;
  teamId: string | null;
  caseworkerId: string | null;
}
const empty: Answers = { note: '', teamId: null, caseworkerId: null };

/** What each step asks for, beside the reason that `caseActionsWithReason` names. */
const asks: Partial<Record<CaseAction, readonly (keyof Answers)[]>> = {
  request_transfer: ['teamId'],
  reopen: ['caseworkerId'],
};
const without = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== ''));

/** One step of a case: says what it does, asks for what it needs, and when somebody was faster shows the case as it is. */
export function StepDialog(props: { caseFile: CaseFile; action: CaseAction; onClose: () => void }) {
  const { caseFile, action, onClose } = props;
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const draft = useDraft<Answers>(`case.${action}.${caseFile.id}`, empty, { caseId: caseFile.id });
  const { value, set, clear } = draft;
  const { sendKey: key } = draft;
  const act = useActOnCase(caseFile.id);
  const problems = useFormProblems();
  const reasonsOf = useReasons(caseFile.id);
  const fields = ['note', ...(asks[action] ?? [])] as const;
  const labels = Object.fromEntries(fields.map((field) => [field, labelOf(field)]));
  const { summary, fields: errors } = problems(act.error, labels);
  const offered = caseFile.offeredActions.find((item) => item.action === action);

  function labelOf(field: keyof Answers): string {
    return t(field === 'note' ? `step.note.${action}` : `step.${field}`, {
      defaultValue: t('step.note.other'),
    });
  }
  function isRequired(field: keyof Answers): boolean {
    if (field === 'note') return caseActionsWithReason.includes(action);
    return field !== 'caseworkerId';
  }
  function send() {
    act.mutate(
      { step: { action, ...without(value) } as CaseStep, key },
      {
        onSuccess: () => {
          clear();
          onClose();
          showDone(code(`historyAction.case.${action}`));
        },
      },
    );
  }

  return (
    <ConfirmDialog
      title={t('step.title', { action: code(`caseAction.${action}`), name: childName(caseFile.child) })}
      confirm={code(`caseAction.${action}`)}
      draft={draft}
      pending={act.isPending}
      disabled={!offered || offered.blockedBy.length > 0}
      onConfirm={send}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {!offered && <p role="alert">{t('step.gone', { status: code(`caseStatus.${caseFile.status}`) })}</p>}
      {offered && <ReasonList reasons={reasonsOf(offered.blockedBy)} />}
      <p>{t(`step.about.${action}`)}</p>
      {decidesClosure.includes(action) && <ClosureViews caseFile={caseFile} />}
      {action === 'reopen' && <p>{t('step.nothingBack')}</p>}
      {action === 'resume' && <p>{t('step.waited')}</p>}
      {fields.map((field) => (
        <StepField
          key={field}
          field={field}
          label={labelOf(field)}
          required={isRequired(field)}
          error={errors[field]}
          value={value[field]}
          teamId={caseFile.team.id}
          onChange={(next) => set((before) => ({ ...before, [field]: next }))}
        />
      ))}
    </ConfirmDialog>
  );
}

const decidesClosure: readonly CaseAction[] = ['close', 'return_closure'];

/** What was said when the closure was asked for: whoever decides reads it first. */
function ClosureViews({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { closureReason, statusNote, childView, caregiverView } = caseFile;
  const { childViewAbsence, caregiverViewAbsence, feedback, feedbackNote } = caseFile;
  const absent = (why: string | null) => why && code(`viewAbsence.${why}`);
  return (
    <DefinitionList
      items={[
        {
          key: 'reason',
          term: t('step.closureReason'),
          value: closureReason && code(`closureReason.${closureReason}`),
        },
        { key: 'note', term: t('step.note.request_closure'), value: statusNote },
        { key: 'child', term: t('step.childView'), value: childView ?? absent(childViewAbsence) },
        {
          key: 'caregiver',
          term: t('step.caregiverView'),
          value: caregiverView ?? absent(caregiverViewAbsence),
        },
        {
          key: 'feedback',
          term: t('step.feedback'),
          value: feedback && [code(`closureFeedback.${feedback}`), feedbackNote].filter(Boolean).join(': '),
        },
      ]}
    />
  );
}

interface StepFieldProps {
  field: keyof Answers;
  label: string;
  required: boolean;
  error: string | undefined;
  value: string | null;
  teamId: string;
  onChange: (value: string | null) => void;
}

function StepField({ field, label, required, error, value, teamId, onChange }: StepFieldProps) {
  // The server says what is missing, in the language of the page; the browser would say it in its own.
  const common = { id: field, name: field, label, error, 'aria-required': required };
  switch (field) {
    case 'teamId':
      return <TeamSelect {...common} value={value} without={teamId} onChange={onChange} />;
    case 'caseworkerId':
      return <CaseworkerSelect {...common} value={value} teamId={teamId} onChange={onChange} />;
    default:
      return (
        <Textarea
          {...common}
          maxLength={2000}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
  'aria-required': boolean;
  value: string | null;
  onChange: (value: string | null) => void;
}

function TeamSelect({ without: own, ...props }: ChoiceProps & { without: string }) {
  const { data } = useQuery(teamsQuery);
  const teams = (data ?? []).filter(({ id, active }) => active && id !== own);
  return <Select searchable {...props} data={teams.map(({ id, name }) => ({ value: id, label: name }))} />;
}

/** Caseworkers of the team, and what each has already. */
function CaseworkerSelect({ teamId, ...props }: ChoiceProps & { teamId: string }) {
  const { t } = useTranslation('cases');
  const { data } = useQuery(caseworkersQuery(teamId));
  return (
    <Select
      searchable
      clearable
      {...props}
      data={(data ?? []).map(({ id, name, openCases, load }) => ({
        value: id,
        label: t('assign.option', { name, count: openCases, load }),
      }))}
    />
  );
}
