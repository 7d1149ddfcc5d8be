import { codeGroups } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { onDemand } from '../../ui/on-demand';
import { useLocations } from '../../app/use-locations';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { PhoneLink } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { useFormat } from '../../ui/use-format';

import { RequestSteps } from './request-steps';
import classes from './requests.module.css';
import { requestMatchesQuery, requestQuery, type HelpRequest } from './requests.queries';

const RequestAnswers = onDemand(() => import('./request-answers').then((file) => file.RequestAnswers));

interface Props {
  readonly request: HelpRequest;
  /** To choose several, where that can be done. */
  readonly mark: ReactNode;
}

export function RequestCard({ request, mark }: Props) {
  const { t } = useTranslation('help-requests');
  const { age, day, untilDue } = useFormat();
  const { nameOf } = useLocations();
  const { childName, bornOn, caseworker, attempts } = request;
  const isOpen = request.status === 'received' || request.status === 'taken';
  const mayOpen = useMayOpen(request);
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        {mark}
        <h2>
          {childName}, {age(bornOn, 'short')}
          {request.bornApproximate && ` (${t('about')})`} · {nameOf(request.locationId)}
        </h2>
      </div>
      {isOpen && request.inDanger && <Notice hue="red">{t('inDanger')}</Notice>}
      {isOpen && request.asker === 'self' && <Notice hue="amber">{t('alone')}</Notice>}
      <p className={classes.meta}>
        {t(`status.${request.status}`)}
        {request.endReason && ` · ${t(`reason.${request.endReason}`)}`}
        {isOpen &&
          ` · ${t('due', { date: day(request.dueOn, { month: 'short' }), left: untilDue(request.dueOn) })}`}
        {attempts > 0 && ` · ${t('attempts', { count: attempts })}`}
      </p>
      <RequestWords request={request} />
      <p className={classes.meta}>
        {caseworker ? t('takenBy', { name: caseworker.name }) : t('nobody')} ·{' '}
        {t('code', { code: codeGroups(request.code).join(' ') })}
      </p>
      {mayOpen && request.answerCount > 0 && <RequestAnswers request={request} />}
      {!mayOpen && request.answerCount > 0 && (
        <p className={classes.meta}>{t('answers', { count: request.answerCount })}</p>
      )}
      {isOpen && <Matches id={request.id} />}
      <div className={classes.row}>
        {caseworker && mayOpen && (
          <Button to={`/cases/${request.caseId}`} aria-label={t('openCaseOf', { name: childName })}>
            {t('openCase')}
          </Button>
        )}
        <RequestSteps request={request} />
      </div>
    </article>
  );
}

/** The caseworker and the manager go on where the others only see that it is seen to. */
function useMayOpen({ caseworker }: HelpRequest): boolean {
  const user = useUser();
  return user.role === 'manager' || caseworker?.id === user.id;
}

/** What was told: here, after opening it, for others only, or wiped. */
function RequestWords({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('help-requests');
  const [isOpened, setOpened] = useState(false);
  const { data } = useQuery({ ...requestQuery(request.id), enabled: isOpened });
  if (request.words === 'wiped') return <p className={classes.meta}>{t('wiped')}</p>;
  if (request.words === 'withheld') return <p className={classes.meta}>{t('withheld')}</p>;
  const told = request.words === 'here' ? request : data;
  if (!told)
    return (
      <div>
        <Button
          pending={isOpened}
          onClick={() => setOpened(true)}
          aria-label={t('stepFor', { step: t('showWords'), name: request.childName })}
        >
          {t('showWords')}
        </Button>
      </div>
    );
  return (
    <>
      {told.concern && <p className={classes.words}>{told.concern}</p>}
      <p>
        {[t(`asker.${told.asker}`), told.askerName].filter(Boolean).join(', ')} ·{' '}
        {told.phone && <PhoneLink phone={told.phone} />} · {t(`channel.${told.channel}`)},{' '}
        {t(`time.${told.replyTime}`)}
        {told.address && `, ${told.address}`}
      </p>
    </>
  );
}

/** Whether somebody like her is known already: only here, never to who asks. */
function Matches({ id }: { id: string }) {
  const { t } = useTranslation('help-requests');
  const { data } = useQuery(requestMatchesQuery(id));
  if (!data || data.items.length === 0) return null;
  return (
    <Notice hue="amber">
      {t('matches', { count: data.items.length })}{' '}
      {data.items
        .map(({ name, number, contact }) =>
          // Out of reach: that there is one, and whom to ask.
          name === null
            ? t('askThem', {
                whom: [contact?.team, contact?.manager, contact?.phone].filter(Boolean).join(', '),
              })
            : `${name} (${number})`,
        )
        .join('; ')}
    </Notice>
  );
}
