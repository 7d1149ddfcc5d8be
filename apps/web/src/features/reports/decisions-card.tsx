import { daysBetween, shortenedName } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { IconArrowsExchange, IconFlag, IconTargetArrow } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { childName } from '../../app/child-name';
import { useProblemText } from '../../app/use-problem-text';
import { Button } from '../../ui/button';
import { RailCard } from '../../ui/card';
import { dayOf, today } from '../../ui/format';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './overview.module.css';
import { useReportWords } from './report-words';
import { decisionsQuery, type Decisions } from './reports.queries';

interface Decision {
  readonly id: string;
  readonly icon: ReactNode;
  readonly who: string;
  readonly age: string;
  readonly what: string;
  readonly text: ReactNode;
  readonly since: string;
  readonly to: string;
}

type Count = number | { atLeast: number };
const MOST = 5;

/** What waits for this manager, the oldest first. */
export function DecisionsCard() {
  const { t } = useReportWords();
  const { number } = useFormat();
  const { data, error, refetch } = useQuery(decisionsQuery);
  const problem = useProblemText();
  const count = data ? countOf(data) : null;
  return (
    <RailCard
      title={
        <>
          {t('overview.decisions')}{' '}
          {count !== null && count > 0 && <span className={classes.quiet}>{number(count)}</span>}
        </>
      }
      aside={<Link to="/approvals">{t('overview.allApprovals')}</Link>}
    >
      {error && (
        <p role="alert">
          {problem(error)} <Button onClick={() => void refetch()}>{t('common:actions.tryAgain')}</Button>
        </p>
      )}
      {!data && !error && <SkeletonRows rows={4} />}
      {data && <List data={data} count={count ?? 0} />}
    </RailCard>
  );
}

const sizeOf = (count: Count): number => (typeof count === 'number' ? count : count.atLeast);
const countOf = ({ plans, closures, transfers }: Decisions): number =>
  [plans, closures, transfers].reduce((sum, { count }) => sum + sizeOf(count), 0);

function List({ data, count }: { data: Decisions; count: number }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  const decisions = useDecisions(data).slice(0, MOST);
  if (decisions.length === 0) return <p className={classes.none}>{t('overview.noDecisions')}</p>;
  return (
    <>
      {decisions.map((decision) => (
        <Row key={decision.id} decision={decision} />
      ))}
      {count > decisions.length && (
        <p className={classes.more}>
          <Link to="/approvals">
            {t('overview.moreDecisions', { number: number(count - decisions.length) })}
          </Link>
        </p>
      )}
    </>
  );
}

function Row({ decision }: { decision: Decision }) {
  const { t } = useReportWords();
  const days = daysBetween(dayOf(decision.since), today());
  return (
    <div className={classes.decision}>
      {decision.icon}
      <div className={classes.what}>
        <p>
          {decision.who}, {decision.age} <span>· {decision.what}</span>
        </p>
        <p>{decision.text}</p>
      </div>
      <span className={classes.age}>
        {days > 0 ? t('common:when.days', { count: days }) : t('common:when.today')}
      </span>
      <Button to={decision.to} aria-label={`${t('overview.lookAndDecide')}: ${decision.who}`}>
        {t('overview.lookAndDecide')}
      </Button>
    </div>
  );
}

function useDecisions({ plans, closures, transfers }: Decisions): Decision[] {
  const { t } = useReportWords();
  const { age } = useFormat();
  const all: Decision[] = [
    ...plans.items.map((plan) => ({
      id: plan.id,
      icon: <IconTargetArrow stroke={1.7} aria-hidden="true" />,
      who: childName(plan.child),
      age: age(plan.child.bornOn, 'short'),
      what: t('overview.plan'),
      text: t('overview.planText', { author: plan.author.name, count: plan.goalCount }),
      since: plan.submittedAt ?? '',
      to: `/approvals/plans/${plan.caseId}/${plan.id}`,
    })),
    ...closures.items.map((record) => ({
      id: record.id,
      icon: <IconFlag stroke={1.7} aria-hidden="true" />,
      who: childName(record.child),
      age: age(record.child.bornOn, 'short'),
      what: t('overview.closing'),
      text: record.caseworker?.name ?? t('noCaseworker'),
      since: record.since,
      to: `/approvals/closures/${record.caseId}`,
    })),
    ...transfers.items.map((transfer) => ({
      id: transfer.id,
      icon: <IconArrowsExchange stroke={1.7} aria-hidden="true" />,
      who: shortenedName(transfer.givenName, transfer.familyInitial),
      // No date of birth before it is taken over: completed years are enough to decide.
      age: t('common:age.short.years', { count: transfer.age }),
      what: t('overview.transfer'),
      text: t('overview.transferText', { team: transfer.team.name }),
      since: transfer.since,
      to: `/approvals/transfers/${transfer.id}`,
    })),
  ];
  return all.filter(({ since }) => since !== '').sort((a, b) => (a.since < b.since ? -1 : 1));
}
