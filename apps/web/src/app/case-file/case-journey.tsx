import type { CaseAction } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link } from 'react-router';

import { plansQuery } from '../../features/plans/plans.queries';
import { caseReferralsQuery } from '../../features/referrals/referrals.queries';
import { useTranslation } from '../../i18n';
import { dayOf } from '../../ui/format';
import { Journey, JourneyNote, type Station } from '../../ui/journey';
import { useFormat } from '../../ui/use-format';

import { AlertList, useCaseAlerts } from './case-alerts';
import classes from './case-file.module.css';
import type { CaseFile, CasePlan, CaseReferral } from './case-file';
import { Fold } from './case-fold';
import { NextStep, PhoneNext, useNext } from './case-next';
import { ScreeningNote } from './case-parts';
import { journeyOf, servicesStarted, waitingReferrals, type StationPlace } from './journey';

/** At most so many answers under the line: what is next, and for whom it waits. */
const WAITS = 2;

interface JourneyProps {
  caseFile: CaseFile;
  onStep: (action: CaseAction) => void;
}

/** Where the case is on its way, what is next, and for whom it waits. */
export function CaseJourney({ caseFile, onStep }: JourneyProps) {
  const way = useWay(caseFile);
  return (
    <Journey stations={way.stations} position={way.position}>
      <NextStep caseFile={caseFile} next={way.next} onStep={onStep} />
      <Waits caseFile={caseFile} way={way} />
    </Journey>
  );
}

/** On a phone: where it stands and what is next; what else one should know is one touch away. */
export function PhoneJourney({ caseFile, onStep }: JourneyProps) {
  const { t } = useTranslation('case-file');
  const way = useWay(caseFile);
  const alerts = useCaseAlerts(caseFile);
  return (
    <Journey stations={way.stations} position={way.position} tight>
      <PhoneNext caseFile={caseFile} next={way.next} onStep={onStep} />
      <Fold alerts={alerts} words={t('journey.more')} quiet>
        <AlertList alerts={alerts} />
        <Waits caseFile={caseFile} way={way} />
      </Fold>
    </Journey>
  );
}

/** Away from the overview: one line that says what is next, and opens to the whole. */
export function ShortJourney({ caseFile, onStep }: JourneyProps) {
  const { t } = useTranslation('case-file');
  const { next } = useWay(caseFile);
  const alerts = useCaseAlerts(caseFile);
  return (
    <Fold
      alerts={alerts}
      words={t('journey.short', {
        title: next.title,
        text: [next.text, next.when].filter(Boolean).join(', '),
      })}
    >
      <AlertList alerts={alerts} />
      <CaseJourney caseFile={caseFile} onStep={onStep} />
    </Fold>
  );
}

function useWay(caseFile: CaseFile) {
  const { t } = useTranslation('case-file');
  const { data: referrals = [] } = useQuery(caseReferralsQuery(caseFile.id));
  const { data: plans = [] } = useQuery(plansQuery(caseFile.id));
  const approved = plans.find(({ status }) => status === 'approved') ?? null;
  const places = journeyOf(caseFile, approved);
  const now = places.findIndex(({ state }) => state === 'now');
  const detail = useStationDetail(referrals);
  const stations: Station[] = places.map((place) => ({
    key: place.name,
    label: t(`stations.${place.name}`),
    detail: detail(place),
    state: place.state,
  }));
  const next = useNext(caseFile, { on: approved?.reviewOn ?? null, isDue: places[now]?.name === 'review' });
  const current = stations[now];
  const position = current
    ? t('journey.position', { step: now + 1, of: stations.length, name: current.label })
    : t('journey.done');
  return { stations, position, next, plans, referrals };
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

interface WaitsProps {
  caseFile: CaseFile;
  way: { readonly plans: readonly CasePlan[]; readonly referrals: readonly CaseReferral[] };
}

/** For whom and for what the case waits. */
function Waits({ caseFile, way }: WaitsProps) {
  const { t } = useTranslation('case-file');
  return (
    <>
      <Suspense>
        <ScreeningNote caseFile={caseFile} />
      </Suspense>
      {way.plans.some(({ status }) => status === 'submitted') && (
        <JourneyNote title={t('waits.manager')}>
          <Link to={`/cases/${caseFile.id}/plan`}>{t('waits.plan')}</Link>
        </JourneyNote>
      )}
      {waitingReferrals(way.referrals)
        .slice(0, WAITS)
        .map((referral) => (
          <Waiting key={referral.id} referral={referral} />
        ))}
    </>
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
        <span className={status === 'info_needed' ? classes.wanted : classes.when}>
          {t(status === 'waitlisted' ? 'waits.checkedOn' : 'waits.until', { day: day(until) })}
        </span>
      )}
    </JourneyNote>
  );
}
