import { IconLifebuoy } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PhoneLink } from '../../ui/facts';
import { LoadMore } from '../../ui/load-more';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { RequestSteps } from './request-steps';
import classes from './requests.module.css';
import { requestMatchesQuery, requestsQuery, type HelpRequest, type HelpView } from './requests.queries';

/** Families who asked by themselves, the most urgent first: who takes them, and what became of it. */
export function RequestsPage() {
  const { t } = useTranslation('help-requests');
  const [params, setParams] = useSearchParams();
  const view: HelpView = params.get('view') === 'ended' ? 'ended' : 'open';
  const list = useInfiniteQuery(requestsQuery(view));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.error && !list.data) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <Page title={t('title')} lead={t('lead')} ground="desk">
      <Pills
        label={t('views')}
        items={(['open', 'ended'] as const).map((key) => ({ key, label: t(`view.${key}`) }))}
        current={view}
        onSelect={(key) => setParams(key === 'ended' ? { view: key } : {})}
      />
      {!list.data && <SkeletonRows rows={4} height={120} />}
      {list.data && rows.length === 0 && (
        <EmptyState icon={<IconLifebuoy />} title={t(`none.${view}`)}>
          {t('noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <RequestCard request={row} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <LoadMore
          shown={rows.length}
          count={list.data?.pages[0]?.count ?? rows.length}
          hasMore={list.hasNextPage}
          pending={list.isFetchingNextPage}
          pageSize={50}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </Page>
  );
}

function RequestCard({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('help-requests');
  const { age, day, untilDue } = useFormat();
  const { nameOf } = useLocations();
  const { childName, bornOn, caseworker, attempts, phone } = request;
  const isOpen = request.status === 'received' || request.status === 'taken';
  return (
    <article className={classes.card}>
      <h2>
        {childName}, {age(bornOn, 'short')}
        {request.bornApproximate && ` (${t('about')})`} · {nameOf(request.locationId)}
      </h2>
      {request.inDanger && <Notice hue="red">{t('inDanger')}</Notice>}
      <p className={classes.meta}>
        {t(`status.${request.status}`)}
        {request.endReason && ` · ${t(`reason.${request.endReason}`)}`}
        {isOpen &&
          ` · ${t('due', { date: day(request.dueOn, { month: 'short' }), left: untilDue(request.dueOn) })}`}
        {attempts > 0 && ` · ${t('attempts', { count: attempts })}`}
      </p>
      {request.concern && <p className={classes.words}>{request.concern}</p>}
      <p>
        {[t(`asker.${request.asker}`), request.askerName].filter(Boolean).join(', ')} ·{' '}
        {phone && <PhoneLink phone={phone} />} · {t(`channel.${request.channel}`)},{' '}
        {t(`time.${request.replyTime}`)}
        {request.address && `, ${request.address}`}
      </p>
      <p className={classes.meta}>
        {caseworker ? t('takenBy', { name: caseworker.name }) : t('nobody')} ·{' '}
        {t('code', { code: request.code })}
        {request.answerCount > 0 && ` · ${t('answers', { count: request.answerCount })}`}
      </p>
      {isOpen && <Matches id={request.id} />}
      <div className={classes.row}>
        {caseworker && (
          <Button to={`/cases/${request.caseId}`} aria-label={t('openCaseOf', { name: childName })}>
            {t('openCase')}
          </Button>
        )}
        <RequestSteps request={request} />
      </div>
    </article>
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
        .map((match) => match.name && `${match.name} (${match.number})`)
        .filter(Boolean)
        .join(', ')}
    </Notice>
  );
}
