import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Button } from '../../ui/button';
import { CaseChip } from '../../ui/chips/chips';
import { DefinitionList } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { FormActions, Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './approvals.module.css';
import { ClosureReview } from './closure-review';
import { caseFileQuery, useDecideCase, type CaseFile } from './approvals.queries';
import { ReturnDialog } from './return.dialog';

/** Why a case is to be closed, and what the child and the caregiver say to it: close it, or return it to work. */
export function ClosureDecisionPage() {
  const { caseId = '' } = useParams();
  const { data, error, refetch } = useQuery(caseFileQuery(caseId));
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  return data ? <Decision key={data.id} caseFile={data} /> : <PageSkeleton />;
}

/** Where each reason to wait is mended. */
const mendedAt: Readonly<Record<string, (caseId: string) => string>> = {
  open_referrals: (caseId) => `/cases/${caseId}/referrals`,
  open_goals: (caseId) => `/cases/${caseId}/plan`,
};

function Decision({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('approvals');
  const { t: code } = useTranslation('codes');
  const { age, day, moment } = useFormat();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const decide = useDecideCase(caseFile.id);
  const [key] = useState(newIdempotencyKey);
  const [isReturning, setReturning] = useState(false);
  const name = childName(caseFile.child);
  const offered = (action: string) => caseFile.offeredActions.find((item) => item.action === action);
  const close = offered('close');
  const send = (action: 'close' | 'return_closure', note?: string, done?: () => void): void =>
    decide.mutate(
      { step: { action, ...(note ? { note } : {}) }, key: `${key}-${action}` },
      {
        onSuccess: () => {
          done?.();
          showDone(code(`historyAction.case.${action}`));
          void navigate('/approvals');
        },
      },
    );
  const absent = (why: string | null) => why && code(`viewAbsence.${why}`);
  const isWaiting = caseFile.status === 'closure_requested';
  return (
    <Page
      title={t('closures.decide', { name })}
      tabTitle={t('closures.kind')}
      beside={<CaseChip status={caseFile.status} />}
      lead={isWaiting ? t('closures.since', { when: moment(caseFile.statusSince) }) : undefined}
      crumbs={[{ label: t('title'), to: '/approvals' }, { label: t('closures.kind') }]}
    >
      <div className={classes.narrow}>
        <DefinitionList
          items={[
            {
              key: 'reason',
              term: t('closures.reason'),
              value: caseFile.closureReason && code(`closureReason.${caseFile.closureReason}`),
            },
            { key: 'note', term: t('facts.why'), value: caseFile.statusNote },
            {
              key: 'child',
              term: t('closures.childView', { name: caseFile.child.givenName }),
              value: caseFile.childView ?? absent(caseFile.childViewAbsence),
            },
            {
              key: 'caregiver',
              term: t('closures.caregiverView'),
              value: caseFile.caregiverView ?? absent(caseFile.caregiverViewAbsence),
            },
            {
              key: 'feedback',
              term: t('closing:decision.feedback'),
              value:
                caseFile.feedback &&
                [
                  code(`closureFeedback.${caseFile.feedback}`),
                  caseFile.feedbackObstacle && code(`feedbackObstacle.${caseFile.feedbackObstacle}`),
                  caseFile.feedbackNote,
                ]
                  .filter(Boolean)
                  .join('. '),
            },
            { key: 'caseworker', term: t('closures.caseworker'), value: caseFile.caseworker?.name },
            {
              key: 'opened',
              term: t('closures.opened'),
              value: `${day(caseFile.openedOn, { month: 'long', year: true })} · ${age(caseFile.child.bornOn)}`,
            },
          ]}
        />
        {isWaiting && <ClosureReview caseFile={caseFile} />}
        <p className={classes.context}>
          <Link to={`/cases/${caseFile.id}`}>{t('openFile')}</Link>
        </p>
        {!close && !offered('return_closure') && <Notice>{t('closures.decided')}</Notice>}
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
          {offered('return_closure') && (
            <Button size="md" icon={<IconArrowBackUp />} onClick={() => setReturning(true)}>
              {code('caseAction.return_closure')}
            </Button>
          )}
          {close && (
            <ActionButton
              size="md"
              variant="filled"
              icon={<IconCheck />}
              reasons={close.blockedBy.map((reason) => ({
                key: reason,
                text: code(`blockedReason.${reason}`),
                to: mendedAt[reason]?.(caseFile.id) ?? '/approvals',
              }))}
              pending={decide.isPending}
              onClick={() => send('close')}
            >
              {code('caseAction.close')}
            </ActionButton>
          )}
        </FormActions>
      </div>
      {isReturning && (
        <ReturnDialog
          draftKey={`case.return_closure.${caseFile.id}`}
          caseId={caseFile.id}
          sentWith={`${key}-return_closure`}
          title={t('closures.returnTitle', { name })}
          confirm={code('caseAction.return_closure')}
          label={t('closures.returnNote')}
          error={decide.error}
          pending={decide.isPending}
          onClose={() => setReturning(false)}
          onReturn={(note, done) => send('return_closure', note, done)}
        />
      )}
    </Page>
  );
}
