import type { ReferralStatus } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ReferralChip } from '../../ui/chips/chips';
import { showDone, showFailure } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import type { CaseFile } from './cases.queries';
import classes from './closure.module.css';
import { closureQuery, useFollowAgain, type EndedReferral } from './closure.queries';

/** States that end without the service: another referral may take the place. */
const replaceable = ['cancelled', 'declined', 'not_completed'];

/** A reopened case: what its closing has ended, and the way to begin each of it again. Nothing comes back by itself. */
export function ReopenNotice({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('closing');
  const { data } = useQuery(closureQuery(caseFile.id));
  const ended = (data?.ended ?? []).filter(({ withClosure }) => withClosure);
  const gone = ended.filter(({ status, handedOver }) => handedOver === null && replaceable.includes(status));
  // Who goes on with it now is asked as long as it is not followed here.
  const handedOver = (data?.ended ?? []).filter((referral) => referral.handedOver !== null);
  const waits = gone.some(({ replacedById }) => replacedById === null) || handedOver.length > 0;
  if (!data || !waits) return null;
  return (
    <section className={classes.notice} aria-label={t('reopen.title')}>
      <h2>{t('reopen.title')}</h2>
      <p>{t('reopen.lead')}</p>
      {gone.length > 0 && (
        <Group title={t('reopen.ended')}>
          {gone.map((referral) => (
            <GoneRow key={referral.id} caseId={caseFile.id} referral={referral} />
          ))}
        </Group>
      )}
      {handedOver.length > 0 && (
        <Group title={t('reopen.handedOver')}>
          {handedOver.map((referral) => (
            <HandedOverRow key={referral.id} caseId={caseFile.id} referral={referral} />
          ))}
        </Group>
      )}
      {data.cancelledTasks.length > 0 && (
        <p className={classes.quiet}>
          {t('reopen.tasks', { count: data.cancelledTasks.length })}.{' '}
          <Link to={`/cases/${caseFile.id}/tasks`}>{t('reopen.tasksLink')}</Link>
        </p>
      )}
    </section>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={classes.ended}>{children}</ul>
    </div>
  );
}

function About({ referral }: { referral: EndedReferral }) {
  const { language } = useFormat();
  return (
    <span>
      <Link to={`/referrals/${referral.id}`}>{referral.service.name[language]}</Link>{' '}
      <span className={classes.quiet}>{referral.organisation?.name}</span>{' '}
      <ReferralChip status={referral.status as ReferralStatus} />
    </span>
  );
}

function GoneRow({ caseId, referral }: { caseId: string; referral: EndedReferral }) {
  const { t } = useTranslation('closing');
  const { language } = useFormat();
  const name = referral.service.name[language];
  return (
    <li>
      <About referral={referral} />
      {referral.replacedById ? (
        <Link to={`/referrals/${referral.replacedById}`}>{t('reopen.replaced')}</Link>
      ) : (
        <Button
          to={`/cases/${caseId}/refer?replaces=${referral.id}`}
          aria-label={`${t('reopen.again')}: ${name}`}
        >
          {t('reopen.again')}
        </Button>
      )}
    </li>
  );
}

function HandedOverRow({ caseId, referral }: { caseId: string; referral: EndedReferral }) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const problem = useProblemText();
  const follow = useFollowAgain(caseId);
  const [key] = useState(newIdempotencyKey);
  const name = referral.service.name[language];
  // A promise, not a callback of `mutate`: the row is gone by then.
  const send = (): Promise<void> =>
    follow
      .mutateAsync({ id: referral.id, key })
      .then(() => showDone(t('reopen.followed')))
      .catch((error: unknown) => showFailure(problem(error)));
  return (
    <li>
      <span>
        <About referral={referral} />
        <br />
        <span className={classes.quiet}>
          {referral.handedOver && code(`handoverTarget.${referral.handedOver.to}`)}
        </span>
      </span>
      <Button
        pending={follow.isPending}
        aria-label={`${t('reopen.follow')}: ${name}`}
        onClick={() => void send()}
      >
        {t('reopen.follow')}
      </Button>
    </li>
  );
}
