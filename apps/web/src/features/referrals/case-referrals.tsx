import { openReferralStatuses } from '@birge/domain';
import type { components } from '@birge/api-client';
import { IconPencil, IconPlus, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { KindIcon, ReferralChip } from '../../ui/chips/chips';
import { ReferralThread } from '../../ui/chips/referral-thread';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './case-referrals.module.css';
import { ReferralSays } from './referral-says';
import { caseReferralsQuery, type ReferralItem } from './referrals.queries';

type CaseFile = components['schemas']['CaseDto'];

/** What somebody else goes on with has ended here. */
const isOpen = ({ status, handedOver }: ReferralItem): boolean =>
  handedOver === null && openReferralStatuses.includes(status);
/** A "no" after which nothing else was asked: the child has nowhere to go. */
const isLoose = ({ status, replacedById }: ReferralItem): boolean =>
  (status === 'declined' || status === 'not_completed') && replacedById === null;

/** The referrals of a case that still want something: for the overview of its file. Needs the words `referrals`, `codes`. */
export function CaseReferralsSection({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('referrals');
  const { data, error, isPending, refetch } = useQuery(caseReferralsQuery(caseFile.id));
  if (isPending) return <SkeletonRows rows={3} height={84} />;
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const current = data.filter((referral) => isOpen(referral) || isLoose(referral));
  return (
    <Section
      title={t('title')}
      count={current.length}
      aside={<span className={classes.legend}>{t('case.legend')}</span>}
    >
      {current.length === 0 ? <NoReferrals caseFile={caseFile} /> : <ReferralRows referrals={current} />}
    </Section>
  );
}

/** Every referral of a case: running ones, then those that have ended. */
export function CaseReferralsTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('referrals');
  const { data, error, isPending, refetch } = useQuery(caseReferralsQuery(caseFile.id));
  if (isPending) return <SkeletonRows rows={5} height={84} />;
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const running = data.filter((referral) => isOpen(referral) || isLoose(referral));
  const ended = data.filter((referral) => !running.includes(referral));
  return (
    <>
      <Section
        title={t('case.running')}
        count={running.length}
        aside={
          caseFile.status !== 'closed' && (
            <Button to={`/cases/${caseFile.id}/refer`} icon={<IconPlus />}>
              {t('case.new')}
            </Button>
          )
        }
      >
        {running.length === 0 ? <NoReferrals caseFile={caseFile} /> : <ReferralRows referrals={running} />}
      </Section>
      {ended.length > 0 && (
        <Section title={t('case.ended')} count={ended.length}>
          <ReferralRows referrals={ended} />
        </Section>
      )}
    </>
  );
}

function NoReferrals({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('referrals');
  const closed = caseFile.status === 'closed';
  return (
    <EmptyState
      icon={<IconSend />}
      title={t('case.none')}
      action={
        !closed && (
          <Button variant="light" to={`/cases/${caseFile.id}/refer`} icon={<IconSend />}>
            {t('case.first')}
          </Button>
        )
      }
    >
      {!closed && t('case.noneText')}
    </EmptyState>
  );
}

function ReferralRows({ referrals }: { referrals: readonly ReferralItem[] }) {
  return (
    <ul className={classes.rows}>
      {referrals.map((referral) => (
        <ReferralRow key={referral.id} referral={referral} />
      ))}
    </ul>
  );
}

/** Where it is opened: a draft is written on, everything else has a page of its own. */
export const referralTo = ({ id, status, case: file }: ReferralItem): string =>
  status === 'draft' && file.id ? `/cases/${file.id}/refer?draft=${id}` : `/referrals/${id}`;

function ReferralRow({ referral }: { referral: ReferralItem }) {
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  return (
    <li className={classes.row} data-unseen={referral.unseen || undefined}>
      <KindIcon kind={referral.kind} />
      <div className={classes.words}>
        <h3>
          <Link to={referralTo(referral)}>{referral.service.name[language]}</Link>
        </h3>
        {referral.organisation && <p className={classes.place}>{referral.organisation.name}</p>}
        <p className={classes.says}>
          {referral.handedOver ? (
            code(`handoverTarget.${referral.handedOver.to}`)
          ) : (
            <ReferralSays referral={referral} />
          )}
        </p>
      </div>
      <div className={classes.state}>
        <ReferralChip status={referral.status} />
        <ReferralThread
          status={referral.status}
          reached={{
            answered: referral.moments.decidedAt !== null,
            started: referral.moments.startedAt !== null,
          }}
        />
      </div>
      {referral.handedOver === null && <RowAction referral={referral} />}
    </li>
  );
}

/** One action that fits the state; it opens where the questions of that step are asked. */
function RowAction({ referral }: { referral: ReferralItem }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const { status, offeredActions } = referral;
  const about = (words: string): string => `${words}: ${referral.service.name[language]}`;
  if (status === 'draft') {
    return (
      <Button column to={referralTo(referral)} icon={<IconPencil />} aria-label={about(t('case.goOn'))}>
        {t('case.goOn')}
      </Button>
    );
  }
  if (isLoose(referral) && referral.case.id) {
    const to = `/cases/${referral.case.id}/refer?replaces=${referral.id}`;
    return (
      <Button column variant="light" to={to} aria-label={about(t('case.another'))}>
        {t('case.another')}
      </Button>
    );
  }
  const wanted = fitting[status];
  const step =
    wanted && offeredActions.find(({ action, blockedBy }) => action === wanted && blockedBy.length === 0);
  return (
    <Button
      column
      variant={referral.overdue || referral.unseen ? 'light' : 'default'}
      to={step ? `/referrals/${referral.id}?answer=${step.action}` : `/referrals/${referral.id}`}
      aria-label={about(step ? code(`referralAction.${step.action}`) : t('case.look'))}
    >
      {step ? code(`referralAction.${step.action}`) : t('case.look')}
    </Button>
  );
}

/** The step a caseworker most likely takes next in each state. */
const fitting: Readonly<Partial<Record<ReferralItem['status'], string>>> = {
  info_needed: 'provide_info',
  accepted: 'start',
  in_progress: 'complete',
  on_hold: 'resume',
};
