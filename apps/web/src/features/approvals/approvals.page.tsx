import { shortenedName } from '@birge/domain';
import { IconArrowsExchange, IconFlag, IconRubberStamp, IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { childName } from '../../app/child-name';
import { LateNotice } from '../../app/late-notice';
import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { dayOf, today } from '../../ui/format';
import { Page, Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './approvals.module.css';
import {
  waitingClosuresQuery,
  waitingPlansQuery,
  waitingTransfersQuery,
  type WaitingClosure,
  type WaitingPlan,
  type WaitingTransfer,
} from './approvals.queries';

/** What waits for a manager's decision, the oldest first. Decisions only: figures stand elsewhere. */
export function ApprovalsPage() {
  const { t } = useTranslation('approvals');
  const plans = useQuery(waitingPlansQuery);
  const closures = useQuery(waitingClosuresQuery);
  const transfers = useQuery(waitingTransfersQuery);
  const queries = [plans, closures, transfers];
  const failed = queries.find(({ error, data }) => error && !data);
  if (failed) {
    const retry = (): void => queries.forEach((query) => void query.refetch());
    return <NoAnswer error={failed.error} onRetry={retry} />;
  }
  const isPending = queries.some(({ data }) => data === undefined);
  const items = (query: { data?: { items: readonly unknown[] } }): number => query.data?.items.length ?? 0;
  const total = queries.reduce((sum, query) => sum + items(query), 0);
  return (
    <Page
      title={t('title')}
      lead={isPending ? undefined : t('lead', { count: total })}
      actions={<Button to="/merges">{t('merges')}</Button>}
    >
      <div className={classes.page}>
        <LateNotice />
        {isPending && <SkeletonRows rows={4} height={64} />}
        {!isPending && total === 0 && (
          <EmptyState icon={<IconRubberStamp />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )}
        <Group title={t('plans.title')} count={items(plans)}>
          {plans.data?.items.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </Group>
        <Group title={t('closures.title')} count={items(closures)}>
          {closures.data?.items.map((file) => (
            <ClosureRow key={file.id} file={file} />
          ))}
        </Group>
        <Group title={t('transfers.title')} count={items(transfers)}>
          {transfers.data?.items.map((transfer) => (
            <TransferRow key={transfer.id} transfer={transfer} />
          ))}
        </Group>
      </div>
    </Page>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <Section title={title} count={count}>
      <ul className={classes.list}>{children}</ul>
    </Section>
  );
}

/** Icon, who and what, since when, one action. */
function Row(props: {
  icon: ReactNode;
  name: string;
  kind: string;
  text: ReactNode;
  note?: ReactNode;
  since: string | null;
  action: ReactNode;
}) {
  const { relativeDay } = useFormat();
  return (
    <li className={classes.row}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <div className={classes.words}>
        <p>
          <strong>{props.name}</strong> <span className={classes.kind}>· {props.kind}</span>
        </p>
        <p className={classes.text}>{props.text}</p>
        {props.note && <p className={classes.note}>{props.note}</p>}
      </div>
      <span className={classes.since}>{props.since && relativeDay(dayOf(props.since))}</span>
      <span className={classes.action}>{props.action}</span>
    </li>
  );
}

function PlanRow({ plan }: { plan: WaitingPlan }) {
  const { t } = useTranslation('approvals');
  const { t: code } = useTranslation('codes');
  const { age } = useFormat();
  const name = `${childName(plan.child)}, ${age(plan.child.bornOn, 'short')}`;
  const to = `/approvals/plans/${plan.caseId}/${plan.id}`;
  return (
    <Row
      icon={<IconTargetArrow size={22} stroke={1.7} />}
      name={name}
      kind={t('plans.kind')}
      text={[
        t('plans.text', { name: plan.author.name, count: plan.goalCount }),
        t(plan.isChange ? 'plans.change' : 'plans.first'),
      ].join(' · ')}
      note={plan.isAuthor && code('blockedReason.own_plan')}
      since={plan.submittedAt}
      action={
        <Button column to={to} aria-label={t('lookAt', { name })}>
          {t(plan.isAuthor ? 'look' : 'lookAndDecide')}
        </Button>
      }
    />
  );
}

function ClosureRow({ file }: { file: WaitingClosure }) {
  const { t } = useTranslation('approvals');
  const { age } = useFormat();
  const name = `${childName(file.child)}, ${age(file.child.bornOn, 'short')}`;
  return (
    <Row
      icon={<IconFlag size={22} stroke={1.7} />}
      name={name}
      kind={t('closures.kind')}
      text={file.caseworker?.name ?? file.team.name}
      since={file.updatedAt}
      action={
        <Button column to={`/approvals/closures/${file.id}`} aria-label={t('lookAt', { name })}>
          {t('lookAndDecide')}
        </Button>
      }
    />
  );
}

function TransferRow({ transfer }: { transfer: WaitingTransfer }) {
  const { t } = useTranslation('approvals');
  const { t: words } = useTranslation('transfers');
  const { day, untilDue } = useFormat();
  const { teamId } = useUser();
  const { dueOn, team, receivingTeam, note } = transfer;
  const name = `${shortenedName(transfer.givenName, transfer.familyInitial)}, ${words('age', { count: transfer.age })}`;
  const isLate = dueOn !== null && dueOn < today();
  const due =
    dueOn &&
    (isLate ? t('transfers.late', { late: untilDue(dueOn) }) : t('transfers.due', { day: day(dueOn) }));
  return (
    <Row
      icon={<IconArrowsExchange size={22} stroke={1.7} />}
      name={name}
      kind={[t('transfers.kind'), teamId === null && t('transfers.to', { team: receivingTeam.name })]
        .filter(Boolean)
        .join(' ')}
      text={[team.name, note].filter(Boolean).join(': ')}
      note={due && <span className={isLate ? classes.lateDue : undefined}>{due}</span>}
      since={transfer.since}
      action={
        <Button column to={`/approvals/transfers/${transfer.id}`} aria-label={t('lookAt', { name })}>
          {t('lookAndDecide')}
        </Button>
      }
    />
  );
}
