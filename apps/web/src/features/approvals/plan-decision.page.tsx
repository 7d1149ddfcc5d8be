import { IconArrowBackUp, IconCheck, IconGitCompare } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { childName } from '../../app/child-name';
import { PlanDifference } from '../../app/plan-difference/plan-difference';
import { NoAnswer } from '../../app/screens/no-answer';
import { NotFound } from '../../app/screens/not-found';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Button } from '../../ui/button';
import { PlanChip, PriorityMark } from '../../ui/chips/chips';
import { Notice } from '../../ui/notice';
import { FormActions, Page, Section } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './approvals.module.css';
import {
  caseFileQuery,
  plansOfCaseQuery,
  useDecidePlan,
  type CaseFile,
  type Plan,
} from './approvals.queries';
import { PlanEdition } from './plan-edition';
import { ReturnDialog } from './return.dialog';

/** What the submitted plan says otherwise than the one that holds: approve, or return with a reason. */
export function PlanDecisionPage() {
  const { caseId = '', planId = '' } = useParams();
  const file = useQuery(caseFileQuery(caseId));
  const plans = useQuery(plansOfCaseQuery(caseId));
  const error = (!file.data && file.error) || (!plans.data && plans.error);
  if (error) {
    const retry = (): void => {
      void file.refetch();
      void plans.refetch();
    };
    return <NoAnswer error={error} onRetry={retry} />;
  }
  if (!file.data || !plans.data) return <PageSkeleton />;
  const plan = plans.data.find(({ id }) => id === planId);
  if (!plan) return <NotFound />;
  const old = editionBefore(plans.data, plan);
  return <Decision caseFile={file.data} plan={plan} old={old} />;
}

function Decision({ caseFile, plan, old }: { caseFile: CaseFile; plan: Plan; old?: Plan }) {
  const { t } = useTranslation('approvals');
  const { t: code } = useTranslation('codes');
  const { t: said } = useTranslation('plans');
  const { age, moment } = useFormat();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const decide = useDecidePlan(plan.id);
  const [key] = useState(newIdempotencyKey);
  const [isReturning, setReturning] = useState(false);
  const name = childName(caseFile.child);
  const offered = (action: string) => plan.offeredActions.find((item) => item.action === action);
  const approve = offered('approve');
  const leave = (message: string): void => {
    showDone(message);
    void navigate('/approvals');
  };
  return (
    <Page
      title={t('plans.decide', { name })}
      tabTitle={t('plans.kind')}
      beside={<PlanChip status={plan.status} />}
      lead={
        plan.submittedAt &&
        t('plans.by', { name: plan.submittedBy?.name ?? plan.author.name, when: moment(plan.submittedAt) })
      }
      crumbs={[{ label: t('title'), to: '/approvals' }, { label: t('plans.kind') }]}
    >
      <p className={classes.context}>
        {age(caseFile.child.bornOn)} · <PriorityMark priority={caseFile.priority} /> ·{' '}
        <Link to={`/cases/${caseFile.id}`}>{t('openFile')}</Link> ·{' '}
        <Link to={`/cases/${caseFile.id}/assessments`}>{t('openAssessments')}</Link>
      </p>
      <div className={classes.decision}>
        {plan.changeNote && (
          <Notice icon={<IconGitCompare />}>
            <p className={classes.goal}>{said('change.told')}</p>
            <p className={classes.lines}>{plan.changeNote}</p>
          </Notice>
        )}
        {old && (
          <Section title={said('difference.title')}>
            <PlanDifference before={old} after={plan} />
          </Section>
        )}
        {old ? (
          <details className={classes.whole}>
            <summary>{t('plans.new', { number: plan.edition })}</summary>
            <PlanEdition title={t('plans.new', { number: plan.edition })} plan={plan} />
          </details>
        ) : (
          <PlanEdition title={t('plans.new', { number: plan.edition })} plan={plan} />
        )}
        {!offered('approve') && !offered('return') && <Notice>{t('plans.decided')}</Notice>}
        {decide.error !== null && !isReturning && (
          <Notice hue="red" role="alert">
            {problemText(decide.error)}
          </Notice>
        )}
        <FormActions
          back={
            <Button size="md" to="/approvals">
              {t('common:actions.back')}
            </Button>
          }
        >
          {offered('return') && (
            <Button size="md" icon={<IconArrowBackUp />} onClick={() => setReturning(true)}>
              {code('planAction.return')}
            </Button>
          )}
          {approve && (
            <ActionButton
              size="md"
              variant="filled"
              icon={<IconCheck />}
              reasons={approve.blockedBy.map((reason) => ({
                key: reason,
                text: code(`blockedReason.${reason}`),
              }))}
              pending={decide.isPending}
              onClick={() =>
                decide.mutate(
                  { action: 'approve', key },
                  { onSuccess: () => leave(code('historyAction.plan.approve')) },
                )
              }
            >
              {code('planAction.approve')}
            </ActionButton>
          )}
        </FormActions>
      </div>
      {isReturning && (
        <ReturnDialog
          draftKey={`plan.return.${plan.id}`}
          caseId={caseFile.id}
          sentWith={`${key}-return`}
          title={t('plans.returnTitle', { name })}
          confirm={code('planAction.return')}
          label={t('plans.returnNote')}
          error={decide.error}
          pending={decide.isPending}
          onClose={() => setReturning(false)}
          onReturn={(note, done) =>
            decide.mutate(
              { action: 'return', note, key: `${key}-return` },
              {
                onSuccess: () => {
                  done();
                  leave(code('historyAction.plan.return'));
                },
              },
            )
          }
        />
      )}
    </Page>
  );
}

/** The edition that holds while this one waits; afterwards the one that it has replaced. */
const editionBefore = (plans: readonly Plan[], { edition }: Plan): Plan | undefined =>
  plans.find(
    ({ status, edition: other }) => other < edition && (status === 'approved' || status === 'superseded'),
  );
