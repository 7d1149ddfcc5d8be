import type { GoalAction } from '@birge/domain';
import { Link } from 'react-router';
import { lazy, Suspense, useState } from 'react';
import { IconPencilPlus, IconSend2, IconTargetArrow } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { MoreMenu } from '../../ui/actions';
import { GoalChip, ReferralChip } from '../../ui/chips/chips';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import classes from './plans.module.css';
import type { Goal, Plan } from './plans.queries';
import { UndertakingList } from './undertaking-list';

const GoalDialog = lazy(() => import('./goal.dialog').then((file) => ({ default: file.GoalDialog })));

type Asked = GoalAction | 'note';

/** One goal with its needs, who does what, the referrals for it, and how it goes. */
export function GoalCard({ caseId, plan, goal }: { caseId: string; plan: Plan; goal: Goal }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const isFollowed = goal.offeredActions.some(({ blockedBy }) => blockedBy.length === 0);
  const facts = [
    goal.targetOn && t('by', { on: day(goal.targetOn, { month: 'long', year: 'auto' }) }),
    code(`needArea.${goal.area}`),
  ];
  const needs = goal.needs.map(({ area, note }) =>
    [code(`needArea.${area}`), note].filter(Boolean).join(': '),
  );
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <IconTargetArrow size={20} stroke={1.7} aria-hidden="true" />
        <div>
          <h3>{goal.title}</h3>
          <p className={classes.text}>{facts.filter(Boolean).join(' · ')}</p>
          {needs.length > 0 && <p className={classes.text}>{t('about', { needs: needs.join('; ') })}</p>}
        </div>
        <span className={classes.cardState}>
          <GoalChip status={goal.status} />
          {isFollowed && (
            <MoreMenu
              name={t('goalMenu', { goal: goal.title })}
              items={[
                ...goal.offeredActions.map(({ action }) => ({
                  key: action,
                  label: code(`goalAction.${action}`),
                  onSelect: () => setAsked(action as GoalAction),
                })),
                {
                  key: 'note',
                  label: t('noteProgress'),
                  icon: <IconPencilPlus />,
                  onSelect: () => setAsked('note'),
                },
                {
                  key: 'refer',
                  label: t('refer'),
                  icon: <IconSend2 />,
                  to: `/cases/${caseId}/refer?goal=${goal.id}`,
                },
              ]}
            />
          )}
        </span>
      </div>
      {goal.statusReason && <p className={classes.text}>{code(`goalReason.${goal.statusReason}`)}</p>}
      <UndertakingList caseId={caseId} goal={goal} />
      {goal.referrals.length > 0 && <Referrals goal={goal} />}
      {plan.status === 'approved' && goal.progress.length > 0 && <Progress goal={goal} />}
      {asked && (
        <Suspense>
          <GoalDialog caseId={caseId} goal={goal} asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </li>
  );
}

function Referrals({ goal }: { goal: Goal }) {
  const { t } = useTranslation('plans');
  const { language } = useFormat();
  return (
    <div className={classes.part}>
      <h4>{t('referrals')}</h4>
      <ul className={classes.referrals}>
        {goal.referrals.map((referral) => (
          <li key={referral.id}>
            <span>
              <Link to={`/referrals/${referral.id}`}>{referral.service[language]}</Link>
              {referral.organisation && <span className={classes.text}> · {referral.organisation}</span>}
            </span>
            <ReferralChip status={referral.status} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Progress({ goal }: { goal: Goal }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <details className={classes.progress}>
      <summary>
        {t('progress')} <span className={classes.text}>{goal.progress.length}</span>
      </summary>
      <ol>
        {goal.progress.map(({ id, at, author, from, to, reason, note }) => (
          <li key={id}>
            <p className={classes.text}>
              {[day(dayOf(at), { year: 'auto' }), author].join(' · ')}
              {from !== to && ` · ${code(`goalStatus.${to}`)}`}
              {reason && ` · ${code(`goalReason.${reason}`)}`}
            </p>
            {note && <p className={classes.lines}>{note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
