import type { GoalStatus, ReferralStatus } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { GoalChip, ReferralChip } from '../../ui/chips/chips';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './closure-review.module.css';
import { closureOfCaseQuery, type Closure } from './closure.queries';
import type { CaseFile } from './approvals.queries';

/** What the request to close rests on: how the goals ended, what was ended with it, how often somebody tried to call. */
export function ClosureReview({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('closing');
  const { data, error, refetch } = useQuery(closureOfCaseQuery(caseFile.id));
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={4} />;
  const ended = data.ended.filter(({ withClosure }) => withClosure);
  return (
    <div className={classes.review}>
      <Section title={t('decision.goals')} {...(data.goals.length > 0 ? { count: data.goals.length } : {})}>
        {data.goals.length === 0 ? (
          <p className={classes.quiet}>{t('decision.noGoals')}</p>
        ) : (
          <ul className={classes.list}>
            {data.goals.map((goal) => (
              <GoalRow key={goal.id} goal={goal} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('decision.ended')} {...(ended.length > 0 ? { count: ended.length } : {})}>
        {ended.length === 0 ? (
          <p className={classes.quiet}>{t('decision.noneEnded')}</p>
        ) : (
          <ul className={classes.list}>
            {ended.map((referral) => (
              <EndedRow key={referral.id} referral={referral} />
            ))}
          </ul>
        )}
      </Section>
      {caseFile.closureReason === 'lost_contact' && <Attempts attempts={data.attempts} />}
      {data.openTasks > 0 && <p className={classes.quiet}>{t('tasks', { count: data.openTasks })}</p>}
    </div>
  );
}

function Row({ words, text, chip }: { words: ReactNode; text: ReactNode; chip: ReactNode }) {
  return (
    <li className={classes.row}>
      <div>
        <p>{words}</p>
        {text && <p className={classes.quiet}>{text}</p>}
      </div>
      {chip}
    </li>
  );
}

function GoalRow({ goal }: { goal: Closure['goals'][number] }) {
  const { t: code } = useTranslation('codes');
  return (
    <Row
      words={goal.title}
      text={[code(`needArea.${goal.area}`), goal.reason && code(`goalReason.${goal.reason}`)]
        .filter(Boolean)
        .join(' · ')}
      chip={<GoalChip status={goal.status as GoalStatus} />}
    />
  );
}

function EndedRow({ referral }: { referral: Closure['ended'][number] }) {
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const { service, organisation, handedOver, reason, note } = referral;
  const how = handedOver ? code(`handoverTarget.${handedOver.to}`) : reason && code(`barrier.${reason}`);
  return (
    <Row
      words={<Link to={`/referrals/${referral.id}`}>{service.name[language]}</Link>}
      text={[organisation?.name, how, note].filter(Boolean).join(' · ')}
      chip={<ReferralChip status={referral.status as ReferralStatus} />}
    />
  );
}

function Attempts({ attempts }: { attempts: Closure['attempts'] }) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <Section title={t('decision.attempts')} count={attempts.counted}>
      <ul className={classes.list}>
        {attempts.items.map(({ on, kind, outcome }, place) => (
          <Row
            key={`${on}${place}`}
            words={day(on, { month: 'long', year: 'auto' })}
            text={t('attempts.one', {
              kind: code(`noteKind.${kind}`),
              outcome: code(`contactOutcome.${outcome}`),
            })}
            chip={null}
          />
        ))}
      </ul>
    </Section>
  );
}
