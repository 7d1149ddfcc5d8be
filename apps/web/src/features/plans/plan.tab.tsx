import type { components } from '@birge/api-client';
import { workingCaseStatuses } from '@birge/domain';
import { IconGitCompare, IconLock, IconPlus, IconPrinter, IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Button } from '../../ui/button';
import { PlanChip } from '../../ui/chips/chips';
import { EmptyState } from '../../ui/empty-state';
import { dayOf } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { showFailure } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { GoalCards, GoalList } from './goal-list';
import { PlanEditor } from './plan-editor';
import classes from './plans.module.css';
import { plansQuery, useBeginPlan, type Plan } from './plans.queries';

type CaseFile = components['schemas']['CaseDto'];

// Two editions side by side: fetched when somebody wants to see what changed.
const PlanDifference = lazy(() =>
  import('../../app/plan-difference/plan-difference').then((file) => ({ default: file.PlanDifference })),
);

const inWork = ({ status }: Plan): boolean => ['draft', 'submitted', 'returned'].includes(status);
const isWorkedOn = ({ status }: CaseFile): boolean =>
  (workingCaseStatuses as readonly string[]).includes(status);

/** The plan: the edition that holds, the one being written, and those before. */
export function PlanTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('plans');
  const { data, error, refetch } = useQuery(plansQuery(caseFile.id));
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={4} height={64} />;
  const next = data.find(inWork);
  const approved = data.find(({ status }) => status === 'approved');
  const earlier = data.filter(({ status }) => status === 'superseded');
  return (
    <div className={classes.tab}>
      {next && <EditionInWork caseFile={caseFile} plan={next} before={approved} />}
      {!next && !approved && (
        <EmptyState
          icon={<IconTargetArrow />}
          title={t('none')}
          action={<BeginPlan caseFile={caseFile} isFirst />}
        >
          {t('noneText')}
        </EmptyState>
      )}
      {approved && (
        <ApprovedEdition
          caseFile={caseFile}
          plan={approved}
          before={earlier[0]}
          canBegin={!next && isWorkedOn(caseFile)}
        />
      )}
      {earlier.length > 0 && (
        <Section title={t('earlier')} count={earlier.length}>
          {earlier.map((plan, index) => (
            <EarlierEdition key={plan.id} caseId={caseFile.id} plan={plan} before={earlier[index + 1]} />
          ))}
        </Section>
      )}
    </div>
  );
}

function EditionInWork({ caseFile, plan, before }: { caseFile: CaseFile; plan: Plan; before?: Plan }) {
  const { t } = useTranslation('plans');
  const { moment } = useFormat();
  const user = useUser();
  const isWaiting = plan.status === 'submitted';
  return (
    <Section
      title={t('edition', { number: plan.edition })}
      aside={
        <span className={classes.aside}>
          <PlanChip status={plan.status} />
          <PrintPlan caseId={caseFile.id} plan={plan} />
        </span>
      }
    >
      {isWaiting ? (
        <div className={classes.editor}>
          <Notice icon={<IconLock />}>
            {t('waiting', {
              when: plan.submittedAt ? moment(plan.submittedAt) : '',
              name: plan.submittedBy?.name ?? plan.author.name,
            })}{' '}
            {user.role === 'manager' && (
              <Link to={`/approvals/plans/${caseFile.id}/${plan.id}`}>{t('decide')}</Link>
            )}
          </Notice>
          <ChangeNote plan={plan} />
          {before && <Difference before={before} after={plan} />}
          <GoalCards caseId={caseFile.id} plan={plan} />
          {plan.summary && <p className={classes.lines}>{plan.summary}</p>}
        </div>
      ) : isWorkedOn(caseFile) ? (
        // A returned edition begins anew with what the server has; a saved draft goes on.
        <PlanEditor key={`${plan.id}.${plan.status}`} caseId={caseFile.id} plan={plan} />
      ) : (
        <GoalCards caseId={caseFile.id} plan={plan} />
      )}
    </Section>
  );
}

/** What changes and why, as the author told it. */
function ChangeNote({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  if (!plan.changeNote) return null;
  return (
    <Notice icon={<IconGitCompare />}>
      <p className={classes.strong}>{t('change.told')}</p>
      <p className={classes.lines}>{plan.changeNote}</p>
    </Notice>
  );
}

/** Looked at when it is asked for: two editions side by side take their room. */
function Difference({ before, after }: { before: Plan; after: Plan }) {
  const { t } = useTranslation('plans');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.earlier} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('difference.show')}</summary>
      {isOpen && (
        <Suspense fallback={<SkeletonRows rows={3} height={64} />}>
          <PlanDifference before={before} after={after} />
        </Suspense>
      )}
    </details>
  );
}

function ApprovedEdition(props: { caseFile: CaseFile; plan: Plan; before?: Plan; canBegin: boolean }) {
  const { caseFile, plan, before, canBegin } = props;
  const { t } = useTranslation('plans');
  return (
    <Section
      title={t('approved')}
      count={plan.goals.length}
      aside={
        <span className={classes.aside}>
          <ApprovedBy plan={plan} />
          <PrintPlan caseId={caseFile.id} plan={plan} />
        </span>
      }
    >
      <div className={classes.editor}>
        <GoalCards caseId={caseFile.id} plan={plan} />
        {plan.summary && <p className={classes.lines}>{plan.summary}</p>}
        <ReviewDay plan={plan} />
        <p className={classes.locked}>
          <IconLock size={16} stroke={1.8} aria-hidden="true" /> {t('locked')}
        </p>
        <ChangeNote plan={plan} />
        {before && <Difference before={before} after={plan} />}
        {canBegin && (
          <div>
            <BeginPlan caseFile={caseFile} />
          </div>
        )}
      </div>
    </Section>
  );
}

/** On paper, for the family to sign: this edition, whichever it is. */
function PrintPlan({ caseId, plan }: { caseId: string; plan: Plan }) {
  const { t } = useTranslation('plans');
  return (
    <Button
      icon={<IconPrinter />}
      to={`/cases/${caseId}/print?what=plan&plan=${plan.id}`}
      aria-label={t('printEdition', { number: plan.edition })}
    >
      {t('print')}
    </Button>
  );
}

function ReviewDay({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  const { day } = useFormat();
  if (!plan.reviewOn) return null;
  return (
    <p className={classes.text}>{t('review', { on: day(plan.reviewOn, { month: 'long', year: 'auto' }) })}</p>
  );
}

function ApprovedBy({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  const { day } = useFormat();
  if (!plan.decidedAt) return null;
  const on = day(dayOf(plan.decidedAt), { year: 'auto' });
  return <>{t('approvedBy', { on, name: plan.decidedBy?.name ?? '' })}</>;
}

function EarlierEdition({ caseId, plan, before }: { caseId: string; plan: Plan; before?: Plan }) {
  const { t } = useTranslation('plans');
  return (
    <details className={classes.earlier}>
      <summary>
        {t('edition', { number: plan.edition })}{' '}
        <span className={classes.text}>
          <ApprovedBy plan={plan} />
        </span>
      </summary>
      <div className={classes.editor}>
        <GoalList plan={plan} />
        <ChangeNote plan={plan} />
        {before && <Difference before={before} after={plan} />}
        <div>
          <PrintPlan caseId={caseId} plan={plan} />
        </div>
      </div>
    </details>
  );
}

/** Begins the next edition; says why none can begin yet. */
function BeginPlan({ caseFile, isFirst = false }: { caseFile: CaseFile; isFirst?: boolean }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const problemText = useProblemText();
  const begin = useBeginPlan(caseFile.id);
  const [key] = useState(newIdempotencyKey);
  const lacksAssessment = ['identified', 'registered', 'assessment'].includes(caseFile.status);
  const reasons = [
    ...(lacksAssessment
      ? [
          {
            key: 'no_assessment',
            text: code('blockedReason.no_assessment'),
            to: `/cases/${caseFile.id}/assessments`,
          },
        ]
      : []),
    ...(lacksAssessment || isWorkedOn(caseFile)
      ? []
      : [{ key: 'case_closed', text: code('blockedReason.case_closed') }]),
  ];
  return (
    <ActionButton
      size="md"
      variant={isFirst ? 'filled' : 'default'}
      icon={<IconPlus />}
      reasons={reasons}
      pending={begin.isPending}
      onClick={() => begin.mutate(key, { onError: (error) => showFailure(problemText(error)) })}
    >
      {t(isFirst ? 'begin' : 'beginNext')}
    </ActionButton>
  );
}

/** The goals in the overview of a case. */
export function GoalsSection({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('plans');
  const { data } = useQuery(plansQuery(caseFile.id));
  const approved = data?.find(({ status }) => status === 'approved');
  const next = data?.find(inWork);
  const shown = approved ?? next;
  const toPlan = `/cases/${caseFile.id}/plan`;
  return (
    <Section
      title={t('goals')}
      count={shown?.goals.length}
      aside={<Link to={toPlan}>{approved ? <ApprovedBy plan={approved} /> : t('toPlan')}</Link>}
    >
      {data === undefined && <SkeletonRows rows={2} height={56} />}
      {shown && <GoalList plan={shown} />}
      {next && (
        <p className={classes.text}>
          <PlanChip status={next.status} /> <Link to={toPlan}>{t('edition', { number: next.edition })}</Link>
        </p>
      )}
      {data && !shown && <p className={classes.text}>{t('none')}</p>}
    </Section>
  );
}
