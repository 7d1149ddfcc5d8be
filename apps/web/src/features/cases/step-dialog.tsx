import { Select, Textarea } from '@mantine/core';
import {
  asksViews,
  caregiverViewAbsences,
  caseActionsWithReason,
  childViewAbsences,
  closureReasons,
  type CaseAction,
  type ClosureReason,
} from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../i18n';

import { childName } from '../../app/child-name';
import { useFormProblems } from '../../app/form-problems';
import { useUser } from '../../app/session';
import { ConfirmDialog, ReasonList } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { DefinitionList } from '../../ui/facts';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import { useReasons } from './case-reasons';
import { OpenReferrals } from './open-referrals';
import {
  caseworkersQuery,
  newIdempotencyKey,
  teamsQuery,
  useActOnCase,
  type CaseFile,
  type CaseStep,
} from './cases.queries';

interface Answers {
  note: string;
  closureReason: string | null;
  childView: string;
  caregiverView: string;
  childViewAbsence: string | null;
  caregiverViewAbsence: string | null;
  teamId: string | null;
  caseworkerId: string | null;
}
const empty: Answers = {
  note: '',
  closureReason: null,
  childView: '',
  caregiverView: '',
  childViewAbsence: null,
  caregiverViewAbsence: null,
  teamId: null,
  caseworkerId: null,
};

const noViews = { childView: '', caregiverView: '', childViewAbsence: null, caregiverViewAbsence: null };

/** What each step asks for, beside the reason that `caseActionsWithReason` names. */
const asks: Partial<Record<CaseAction, readonly (keyof Answers)[]>> = {
  request_closure: [
    'closureReason',
    'childView',
    'childViewAbsence',
    'caregiverView',
    'caregiverViewAbsence',
  ],
  request_transfer: ['teamId'],
  accept_transfer: ['caseworkerId'],
};
const views = Object.keys(noViews) as readonly (keyof Answers)[];
/** Why a view is missing is asked as long as it is, and needed never: the view itself is. */
const viewOf = { childViewAbsence: 'childView', caregiverViewAbsence: 'caregiverView' } as const;
const isAbsence = (field: keyof Answers): field is keyof typeof viewOf => field in viewOf;
/** Reasons after which somebody else may go on with the child: then a transfer keeps the file together. */
const ratherTransferred = ['moved_out_of_area', 'transferred_to_other_agency'];
const without = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== ''));

/** One step of a case: says what it does, asks for what it needs, and when somebody was faster shows the case as it is. */
export function StepDialog(props: { caseFile: CaseFile; action: CaseAction; onClose: () => void }) {
  const { caseFile, action, onClose } = props;
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const draft = useDraft<Answers>(`case.${action}.${caseFile.id}`, empty, { caseId: caseFile.id });
  const { value, set, clear } = draft;
  const [key] = useState(newIdempotencyKey);
  const act = useActOnCase(caseFile.id);
  const problems = useFormProblems();
  const reasonsOf = useReasons(caseFile.id);
  const viewed = asksViews(value.closureReason as ClosureReason | null);
  const fields = (['note', ...(asks[action] ?? [])] as const).filter(
    (field) =>
      (viewed || !views.includes(field)) && !(isAbsence(field) && value[viewOf[field]].trim() !== ''),
  );
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
    return field !== 'caseworkerId' && !isAbsence(field);
  }
  function send() {
    act.mutate(
      { step: { action, ...without(viewed ? value : { ...value, ...noViews }) } as CaseStep, key },
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
      {offered?.blockedBy.includes('open_referrals') && <OpenReferrals caseId={caseFile.id} />}
      <p>{t(`step.about.${action}`)}</p>
      {decidesClosure.includes(action) && <ClosureViews caseFile={caseFile} />}
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
      {ratherTransferred.includes(value.closureReason ?? '') && (
        <p role="status">{t('step.ratherTransfer')}</p>
      )}
    </ConfirmDialog>
  );
}

const decidesClosure: readonly CaseAction[] = ['close', 'return_closure'];

/** What was said when the closure was asked for: whoever decides reads it first. */
function ClosureViews({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { closureReason, statusNote, childView, caregiverView } = caseFile;
  const { childViewAbsence, caregiverViewAbsence } = caseFile;
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
      ]}
    />
  );
}

const absences = { childViewAbsence: childViewAbsences, caregiverViewAbsence: caregiverViewAbsences };

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
  const { t } = useTranslation('codes');
  // The server says what is missing, in the language of the page; the browser would say it in its own.
  const common = { id: field, name: field, label, error, 'aria-required': required };
  switch (field) {
    case 'closureReason':
      return (
        <Select
          {...common}
          value={value}
          onChange={onChange}
          data={closureReasons.map((reason) => ({ value: reason, label: t(`closureReason.${reason}`) }))}
        />
      );
    case 'childViewAbsence':
    case 'caregiverViewAbsence':
      return (
        <Select
          {...common}
          clearable
          value={value}
          onChange={onChange}
          data={absences[field].map((why) => ({ value: why, label: t(`viewAbsence.${why}`) }))}
        />
      );
    case 'teamId':
      return <TeamSelect {...common} value={value} without={teamId} onChange={onChange} />;
    case 'caseworkerId':
      return <OwnCaseworkerSelect {...common} value={value} onChange={onChange} />;
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

/** Caseworkers of the team that takes the case over: the own one. */
function OwnCaseworkerSelect(props: ChoiceProps) {
  const { t } = useTranslation('cases');
  const { teamId } = useUser();
  const { data } = useQuery(caseworkersQuery(teamId ?? undefined));
  return (
    <Select
      searchable
      clearable
      {...props}
      data={(data ?? []).map(({ id, name, openCases }) => ({
        value: id,
        label: t('assign.option', { name, count: openCases }),
      }))}
    />
  );
}
