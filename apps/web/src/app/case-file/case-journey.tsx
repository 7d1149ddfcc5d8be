import type { CaseAction } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link } from 'react-router';

import { useReasons } from '../../features/cases/case-reasons';
import { plansQuery } from '../../features/plans/plans.queries';
import { caseReferralsQuery } from '../../features/referrals/referrals.queries';
import { useTaskTitle } from '../../features/tasks/task-words';
import { caseTasksQuery } from '../../features/tasks/tasks.queries';
import { useTranslation } from '../../i18n';
import { ReasonList } from '../../ui/actions';
import { dayOf } from '../../ui/format';
import { Journey, JourneyNote, type Station } from '../../ui/journey';
import { useFormat } from '../../ui/use-format';
import { useUser } from '../session';

import classes from './case-file.module.css';
import type { CaseFile, CaseReferral } from './case-file';
import { ScreeningNote } from './case-parts';
import {
  forwardStep,
  journeyOf,
  otherAnswer,
  servicesStarted,
  waitingReferrals,
  type StationPlace,
} from './journey';

/** At most so many answers under the line: what is next, and for whom it waits. */
const WAITS = 2;

/** Where the case is on its way, what is next, and for whom it waits. */
export function CaseJourney({
  caseFile,
  onStep,
}: {
  caseFile: CaseFile;
  onStep: (action: CaseAction) => void;
}) {
  const { t } = useTranslation('case-file');
  const { data: referrals = [] } = useQuery(caseReferralsQuery(caseFile.id));
  const { data: plans = [] } = useQuery(plansQuery(caseFile.id));
  const approved = plans.find(({ status }) => status === 'approved') ?? null;
  const places = journeyOf(caseFile, approved);
  const now = places.findIndex(({ state }) => state === 'now');
  const detail = useStationDetail(referrals);
  const all: Station[] = places.map((place) => ({
    key: place.name,
    label: t(`stations.${place.name}`),
    detail: detail(place),
    state: place.state,
  }));
  const current = all[now];
  const position = current
    ? t('journey.position', { step: now + 1, of: all.length, name: current.label })
    : t('journey.done');
  return (
    <Journey stations={all} position={position}>
      <NextStep
        caseFile={caseFile}
        reviewOn={approved?.reviewOn ?? null}
        reviewing={places[now]?.name === 'review'}
        onStep={onStep}
      />
      <Suspense>
        <ScreeningNote caseFile={caseFile} />
      </Suspense>
      {plans.some(({ status }) => status === 'submitted') && (
        <JourneyNote title={t('waits.manager')}>
          <Link to={`/cases/${caseFile.id}/plan`}>{t('waits.plan')}</Link>
        </JourneyNote>
      )}
      {waitingReferrals(referrals)
        .slice(0, WAITS)
        .map((referral) => (
          <Waiting key={referral.id} referral={referral} />
        ))}
    </Journey>
  );
}

function useStationDetail(referrals: readonly CaseReferral[]) {
  const { t } = useTranslation('case-file');
  const { day } = useFormat();
  return ({ name, state, on }: StationPlace): string | null => {
    if (name === 'services' && state !== 'next' && referrals.length > 0)
      return t('journey.started', { ...servicesStarted(referrals) });
    if (on !== null) return day(on.length > 10 ? dayOf(on) : on);
    return name === 'closing' ? t('journey.whenGoalsMet') : null;
  };
}

interface NextStepProps {
  caseFile: CaseFile;
  reviewOn: string | null;
  /** The plan is to be looked at now. */
  reviewing: boolean;
  onStep: (action: CaseAction) => void;
}

/** The step of the workflow that leads on, with its reasons to wait; while services run, the next task. */
function NextStep({ caseFile, reviewOn, reviewing, onStep }: NextStepProps) {
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const reasonsOf = useReasons(caseFile.id);
  const step = forwardStep(caseFile.status);
  if (step === null) return <NextWork caseFile={caseFile} reviewOn={reviewOn} reviewing={reviewing} />;

  const offered = caseFile.offeredActions.find(({ action }) => action === step);
  if (!offered) return <JourneyNote title={t('waits.manager')}>{code(`caseAction.${step}`)}</JourneyNote>;
  const { blockedBy } = offered;
  const other = caseFile.offeredActions.find(({ action }) => action === otherAnswer(caseFile.status));
  return (
    <>
      <JourneyNote title={t('journey.next')}>
        {blockedBy.length === 0 ? (
          <button type="button" className={classes.step} onClick={() => onStep(step)}>
            {code(`caseAction.${step}`)}
          </button>
        ) : (
          <strong>{code(`caseAction.${step}`)}</strong>
        )}
        {other && (
          <button type="button" className={classes.step} onClick={() => onStep(other.action as CaseAction)}>
            {code(`caseAction.${other.action}`)}
          </button>
        )}
      </JourneyNote>
      {blockedBy.length > 0 && (
        <JourneyNote title={t('waits.reasons', { count: blockedBy.length })}>
          <ReasonList reasons={reasonsOf(blockedBy)} />
        </JourneyNote>
      )}
    </>
  );
}

function NextWork({ caseFile, reviewOn, reviewing }: Omit<NextStepProps, 'onStep'>) {
  const { t } = useTranslation('case-file');
  const { day, untilDue } = useFormat();
  const title = useTaskTitle();
  const { role } = useUser();
  const { data } = useQuery(caseTasksQuery(caseFile.id));
  const task = data?.items[0];
  if (caseFile.status === 'closed') {
    const canReopen = caseFile.offeredActions.some(({ action }) => action === 'reopen');
    return (
      <JourneyNote title={t('journey.next')}>
        {canReopen && role === 'manager' ? t('journey.mayReopen') : t('journey.closed')}
      </JourneyNote>
    );
  }
  return (
    <JourneyNote title={t('journey.next')}>
      {task && !reviewing ? (
        <>
          <Link to={`/cases/${caseFile.id}/tasks`}>{title(task)}</Link>
          <br />
          <span className={classes.until}>
            {day(task.dueOn)}, {untilDue(task.dueOn).toLocaleLowerCase()}
          </span>
        </>
      ) : reviewOn ? (
        <Link to={`/cases/${caseFile.id}/plan`}>
          {t('journey.review', { day: day(reviewOn, { month: 'long' }) })}
        </Link>
      ) : (
        t('journey.nothingPlanned')
      )}
    </JourneyNote>
  );
}

/** For whom a referral waits, for what, and until when. */
function Waiting({ referral }: { referral: CaseReferral }) {
  const { t } = useTranslation('case-file');
  const { language, day } = useFormat();
  const { status, organisation, documents, decision, waiting } = referral;
  const forWhom =
    status === 'info_needed'
      ? t('waits.family')
      : t('waits.organisation', { name: organisation?.name ?? '' });
  const until = status === 'info_needed' ? documents.dueOn : (waiting?.until ?? null);
  const what =
    status === 'waitlisted' && decision?.queuePlace
      ? t('waits.queue', { place: decision.queuePlace })
      : t(`waits.for.${status}`, { defaultValue: referral.service.name[language] });
  return (
    <JourneyNote title={forWhom}>
      <Link to={`/referrals/${referral.id}`}>
        {what}: {referral.service.name[language]}
      </Link>
      {until && (
        <>
          <br />
          <span className={status === 'info_needed' ? classes.wanted : classes.until}>
            {t(status === 'waitlisted' ? 'waits.checkedOn' : 'waits.until', { day: day(until) })}
          </span>
        </>
      )}
    </JourneyNote>
  );
}
