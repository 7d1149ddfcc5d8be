import type { ReferralAction } from '@birge/domain';
import {
  IconAlertTriangle,
  IconArrowLeft,
  IconCalendarDue,
  IconCircleCheck,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ReferralChip } from '../../ui/chips/chips';
import { DefinitionList } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { AnswerForm, isOffered } from './answer.form';
import { AnswerRows, ChosenRow } from './answer-rows';
import { tabStatuses } from './inbox-tabs';
import { GroundNotice, useChildWords } from './ground-notice';
import classes from './inbox.module.css';
import { AttachedPapers } from './papers';
import { ReferralHistory } from './referral-history';
import { ReferralSays } from './referral-says';
import { referralQuery, type Referral } from './referrals.queries';
import { ToldCard } from './told-card';

/** The answers of half a minute, the most wanted first. Everything else stands below them. */
const quick: readonly ReferralAction[] = ['accept', 'waitlist', 'request_info', 'decline'];

/** One referral for the organisation it was sent to: what it was told, and its answer. */
export function InboxAnswerPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(referralQuery(id));
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <div className={classes.column}>
      <Asked referral={data} />
    </div>
  );
}

function Asked({ referral }: { referral: Referral }) {
  const { t } = useTranslation('inbox');
  const [params] = useSearchParams();
  const [sent, setSent] = useState(false);
  const answer = params.get('answer');
  const action = isOffered(referral, answer) ? answer : null;
  const crumbs = [{ label: t('title'), to: '/inbox' }, { label: referral.number }];
  const title = useTitle(referral, action);
  return (
    <Page
      title={title}
      tabTitle={t('tabTitle', { number: referral.number })}
      ground="desk"
      crumbs={crumbs}
      beside={
        tabStatuses.new.includes(referral.status) ? undefined : <ReferralChip status={referral.status} />
      }
    >
      <div className={classes.stack}>
        {sent && <Thanks />}
        <GroundNotice referral={referral} side="organisation" />
        {referral.ground !== 'none' && <Due referral={referral} />}
        {answer !== null && action === null && !sent && <Overtaken referral={referral} />}
        {action === null ? (
          <>
            <Standing referral={referral} />
            <ToldCard referral={referral} />
            <Papers referral={referral} />
            <Answers referral={referral} />
            <Past referral={referral} />
          </>
        ) : (
          <Answering referral={referral} action={action} onSent={() => setSent(true)} />
        )}
      </div>
    </Page>
  );
}

/** A question in the words of the answer that is being given; else who is asked about. */
function useTitle(referral: Referral, action: ReferralAction | null): string {
  const { t } = useTranslation('inbox');
  const { child, status } = referral;
  const { name, age } = useChildWords()(referral);
  if (action !== null) return t(`ask.${action}`, { name, defaultValue: name });
  if (!tabStatuses.new.includes(status) || child.age === null) return name;
  const who = child.sex === 'unknown' ? age : `${t(`common:sex.${child.sex}`)}, ${age}`;
  return t('asked', { who });
}

function Due({ referral }: { referral: Referral }) {
  const { t } = useTranslation('inbox');
  const { day, untilDue } = useFormat();
  const { status, dueOn, overdue } = referral;
  if (!tabStatuses.new.includes(status) || dueOn === null) return null;
  const date = day(dueOn, { month: 'long', weekday: 'long' });
  return (
    <Notice
      hue={overdue ? 'red' : 'amber'}
      icon={
        overdue ? <IconAlertTriangle size={22} stroke={1.8} /> : <IconCalendarDue size={22} stroke={1.8} />
      }
    >
      {overdue ? (
        t('late', { date, late: untilDue(dueOn) })
      ) : (
        <>
          {t('dueBy')} <strong>{date}</strong>. {t('halfMinute')}
        </>
      )}
    </Notice>
  );
}

function Thanks() {
  const { t } = useTranslation('inbox');
  return (
    <Notice hue="green" role="status" icon={<IconCircleCheck size={22} stroke={1.8} />}>
      <strong>{t('thanks.title')}</strong> {t('thanks.text')}
      <p className={classes.thanks}>
        <Button to="/inbox">{t('thanks.back')}</Button>
      </p>
    </Notice>
  );
}

function Overtaken({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  return (
    <Notice hue="amber" role="status" icon={<IconAlertTriangle size={22} stroke={1.8} />}>
      {t('page.gone', { state: code(`referralStatus.${referral.status}`) })}
    </Notice>
  );
}

/** The documents that came with the referral, and no others. */
function Papers({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  if (!referral.papers?.attached.length) return null;
  return (
    <section className={classes.card}>
      <h2>{t('papers.attached')}</h2>
      <AttachedPapers referral={referral} />
    </section>
  );
}

/** Where it stands, once there has been an answer. */
function Standing({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  if (tabStatuses.new.includes(referral.status) || referral.decision === null) return null;
  return (
    <section className={classes.card}>
      <h2>{t('page.said')}</h2>
      <p className={classes.says}>
        <ReferralSays referral={referral} />
      </p>
      <DefinitionList
        items={[
          { key: 'message', term: t('facts.message'), value: referral.decision.messageToFamily },
          { key: 'note', term: t('facts.note'), value: referral.decision.note },
        ]}
      />
    </section>
  );
}

function Answers({ referral }: { referral: Referral }) {
  const { t } = useTranslation('inbox');
  const open = referral.offeredActions
    .filter(({ blockedBy }) => blockedBy.length === 0)
    .map(({ action }) => action as ReferralAction);
  const [first, others] = [
    quick.filter((action) => open.includes(action)),
    open.filter((action) => !quick.includes(action)),
  ];
  if (open.length === 0) return null;
  const rows = { referral, asProvider: true, to: (action: string) => `?answer=${action}` };
  const unanswered = tabStatuses.new.includes(referral.status);
  return (
    <section className={classes.answers}>
      <h2>{t(unanswered ? 'yourAnswer' : 'whatNext')}</h2>
      {unanswered ? (
        <>
          <AnswerRows {...rows} actions={first} />
          {others.length > 0 && (
            <div className={classes.quiet}>
              <AnswerRows {...rows} actions={others} />
            </div>
          )}
        </>
      ) : (
        <AnswerRows {...rows} actions={open} />
      )}
    </section>
  );
}

function Answering(props: { referral: Referral; action: ReferralAction; onSent: () => void }) {
  const { referral, action, onSent } = props;
  const { t } = useTranslation('inbox');
  const { t: said } = useTranslation('referrals');
  const navigate = useNavigate();
  const here = `/inbox/${referral.id}`;
  return (
    <section className={classes.answers}>
      <h2>{t('yourAnswer')}</h2>
      <ChosenRow action={action} asProvider />
      <Link className={classes.other} to={here} replace>
        <IconArrowLeft size={20} stroke={2} aria-hidden="true" /> {said('answer.back')}
      </Link>
      <div>
        <AnswerForm
          key={action}
          referral={referral}
          action={action}
          asProvider
          onDone={() => {
            onSent();
            void navigate(here, { replace: true });
            window.scrollTo?.({ top: 0 });
          }}
        />
      </div>
    </section>
  );
}

/** What happened before, for who wants to know. */
function Past({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.past} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('page.history')}</summary>
      {open && <ReferralHistory id={referral.id} />}
      <p className={classes.foot}>
        <IconShieldCheck size={18} stroke={1.7} aria-hidden="true" /> {t('wizard.stays.text')}
      </p>
    </details>
  );
}
