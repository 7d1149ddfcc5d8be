import type { ReferralAction } from '@birge/domain';
import { IconAlertTriangle, IconArrowLeft, IconArrowsExchange, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router';

import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ReferralChip } from '../../ui/chips/chips';
import { ReferralThread } from '../../ui/chips/referral-thread';
import { dayOf } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page, Panel, Section } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { AnswerForm, isOffered } from './answer.form';
import { AnswerRows, ChosenRow } from './answer-rows';
import { ReferralHistory } from './referral-history';
import { ReferralRail } from './referral-rail';
import { ReferralSays } from './referral-says';
import { GroundNotice } from './ground-notice';
import classes from './referral.module.css';
import { referralQuery, useMarkSeen, type Referral } from './referrals.queries';

/** What the case side does itself; everything else it writes down on the word of the organisation. */
const ours: readonly string[] = ['send', 'provide_info', 'cancel', 'mark_in_error'];
const replaceable: readonly string[] = ['declined', 'not_completed', 'cancelled'];

/** One referral for the case side: where it stands, what comes next, what was told and what happened. */
export function ReferralPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(referralQuery(id));
  useSeen(data);
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (data.status === 'draft') return <Navigate replace to={`/cases/${data.case.id}/refer?draft=${id}`} />;
  return <Opened referral={data} />;
}

/** An answer is new until the caseworker of the case has opened it. */
function useSeen(referral: Referral | undefined): void {
  const user = useUser();
  const { mutate } = useMarkSeen(referral?.id ?? '');
  const asked = useRef<string | null>(null);
  const isNew = referral?.unseen === true && referral.caseworker?.id === user.id;
  const mark = isNew ? `${referral.id} ${referral.statusSince}` : null;
  useEffect(() => {
    if (mark === null || asked.current === mark) return;
    asked.current = mark;
    mutate();
  }, [mark, mutate]);
}

function Opened({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { no, language } = useFormat();
  const { child, organisation } = referral;
  const name = childName({ givenName: child.givenName ?? child.shortName, familyName: child.familyName });
  return (
    <Page
      title={referral.service.name[language]}
      tabTitle={t('page.title', { number: referral.number })}
      beside={<ReferralChip status={referral.status} />}
      lead={organisation?.name}
      crumbs={[
        { label: `${name}, ${no(referral.case.number)}`, to: `/cases/${referral.case.id}` },
        { label: t('page.title', { number: referral.number }) },
      ]}
      above={
        <>
          <Standing referral={referral} />
          <div className={classes.ground}>
            <GroundNotice referral={referral} side="case" />
          </div>
        </>
      }
      rail={<ReferralRail referral={referral} />}
    >
      <NextStep referral={referral} />
      <Section title={t('page.history')}>
        <ReferralHistory id={referral.id} />
      </Section>
    </Page>
  );
}

/** The thread, the sentence, and whose move it is since when. */
function Standing({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { day } = useFormat();
  const { waiting, moments } = referral;
  return (
    <Panel>
      <div className={classes.standing}>
        <div className={classes.thread}>
          <ReferralThread
            status={referral.status}
            reached={{ answered: moments.decidedAt !== null, started: moments.startedAt !== null }}
          />
          <span>{t('case.legend')}</span>
        </div>
        <p className={classes.says}>
          <ReferralSays referral={referral} />
        </p>
        {waiting && waiting.for !== 'nobody' && (
          <p className={classes.waits}>
            <IconUserQuestion size={17} stroke={1.7} aria-hidden="true" />
            {t(`page.waits.${waiting.for}`)}, {t('page.since', { date: day(dayOf(waiting.since)) })}
          </p>
        )}
        {referral.stale && (
          <p className={classes.stale}>
            <IconAlertTriangle size={17} stroke={1.8} aria-hidden="true" />
            {t('page.stale')}
          </p>
        )}
      </div>
    </Panel>
  );
}

function NextStep({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const [params] = useSearchParams();
  const answer = params.get('answer');
  if (isOffered(referral, answer)) return <Answering referral={referral} action={answer} />;
  return (
    <div className={classes.steps}>
      {answer !== null && <Overtaken referral={referral} />}
      {replaceable.includes(referral.status) && <Another referral={referral} />}
      {referral.offeredActions.length > 0 && <OpenSteps referral={referral} />}
      {referral.offeredActions.length === 0 && !replaceable.includes(referral.status) && (
        <p className={classes.ended}>{t('page.ended')}</p>
      )}
    </div>
  );
}

/** The step stood in the address, but somebody else was faster. */
function Overtaken({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  return (
    <Notice hue="amber" role="status" icon={<IconAlertTriangle size={18} stroke={1.8} />}>
      {t('page.gone', { state: code(`referralStatus.${referral.status}`) })}
    </Notice>
  );
}

function Another({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  if (referral.replacedById) {
    return (
      <Notice
        icon={<IconArrowsExchange size={18} stroke={1.8} />}
        action={<Button to={`/referrals/${referral.replacedById}`}>{t('page.openOther')}</Button>}
      >
        {t('page.replacedBy')}
      </Notice>
    );
  }
  return (
    <Notice
      hue="red"
      icon={<IconArrowsExchange size={18} stroke={1.8} />}
      action={
        <Button variant="filled" to={`/cases/${referral.case.id}/refer?replaces=${referral.id}`}>
          {t('page.another')}
        </Button>
      }
    >
      <strong>{t('says.notReplaced')}</strong> {t('page.anotherText')}
    </Notice>
  );
}

function OpenSteps({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const offered = referral.offeredActions.map(({ action }) => action as ReferralAction);
  const theirs = offered.filter((action) => !ours.includes(action));
  const own = offered.filter((action) => ours.includes(action));
  const rows = { referral, asProvider: false, dense: true, to: (action: string) => `?answer=${action}` };
  return (
    <>
      {theirs.length > 0 && (
        <Section
          title={t('page.onWord')}
          aside={<span className={classes.aside}>{t('page.onWordNote')}</span>}
        >
          <AnswerRows {...rows} actions={theirs} />
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t('page.own')}>
          <AnswerRows {...rows} actions={own} />
        </Section>
      )}
    </>
  );
}

function Answering({ referral, action }: { referral: Referral; action: ReferralAction }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const navigate = useNavigate();
  const [key] = useState(action);
  const leave = () => void navigate(`/referrals/${referral.id}`, { replace: true });
  return (
    <Section title={t('page.answer')}>
      <div className={classes.answering}>
        <ChosenRow action={action} asProvider={false} />
        <Link className={classes.back} to={`/referrals/${referral.id}`} replace>
          <IconArrowLeft size={18} stroke={2} aria-hidden="true" /> {t('answer.back')}
        </Link>
        <AnswerForm
          key={key}
          referral={referral}
          action={action}
          asProvider={false}
          onCancel={leave}
          onDone={(after) => {
            showDone(t('answer.done', { state: code(`referralStatus.${after.status}`) }));
            leave();
          }}
        />
      </div>
    </Section>
  );
}
