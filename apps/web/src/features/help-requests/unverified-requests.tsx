import { codeGroups } from '@birge/domain';
import { IconLifebuoy } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PhoneLink } from '../../ui/facts';
import { LoadMore } from '../../ui/load-more';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton';
import { showDone, showUndo } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { ChooseOne, ChosenBar, MOST_AT_ONCE } from './chosen-bar';
import classes from './requests.module.css';
import { unverifiedQuery, useUnverifiedStep, type UnverifiedRequest } from './requests.queries';
import { useChosen, type Chosen } from './use-chosen';

/** What came in a flood. Families who sent one request alone stand first; what is real goes into the queue. */
export function UnverifiedRequests() {
  const { t } = useTranslation('help-requests');
  const list = useInfiniteQuery(unverifiedQuery);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const ids = rows.map(({ id }) => id).slice(0, MOST_AT_ONCE);
  const chosen = useChosen(ids);
  if (list.error && !list.data) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={4} height={120} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={<IconLifebuoy />} title={t('none.unverified')}>
        {t('noneUnverifiedText')}
      </EmptyState>
    );
  return (
    <>
      <p className={classes.lead}>{t('unverifiedLead')}</p>
      <Several chosen={chosen} shown={ids} />
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Card request={row} chosen={chosen} />
          </li>
        ))}
      </ul>
      <LoadMore
        shown={rows.length}
        count={list.data.pages[0]?.count ?? rows.length}
        hasMore={list.hasNextPage}
        pending={list.isFetchingNextPage}
        pageSize={50}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function Several({ chosen, shown }: { chosen: Chosen; shown: readonly string[] }) {
  const { t } = useTranslation('help-requests');
  const words = useProblemText();
  const step = useUnverifiedStep();
  const take = (action: 'admit' | 'discard' | 'restore', ids: readonly string[]) =>
    step.mutate(
      { action, ids: [...ids], key: newIdempotencyKey() },
      {
        onSuccess: ({ ids: done }) => {
          chosen.none();
          if (action === 'admit') showDone(t('admitted', { count: done.length }));
          if (action === 'discard')
            showUndo({
              message: t('discardedSeveral', { count: done.length }),
              undoLabel: t('common:actions.undo'),
              onUndo: () => take('restore', done),
            });
        },
      },
    );
  const doing = step.isPending ? step.variables.action : null;
  const count = chosen.chosen.length;
  return (
    <>
      <ChosenBar chosen={chosen} shown={shown}>
        <Button variant="light" pending={doing === 'admit'} onClick={() => take('admit', chosen.chosen)}>
          {t('admitSeveral', { count })}
        </Button>
        <Button pending={doing === 'discard'} onClick={() => take('discard', chosen.chosen)}>
          {t('discardSeveral', { count })}
        </Button>
      </ChosenBar>
      {step.error && (
        <Notice hue="red" role="alert">
          {words(step.error)}
        </Notice>
      )}
    </>
  );
}

function Card({ request, chosen }: { request: UnverifiedRequest; chosen: Chosen }) {
  const { t } = useTranslation('help-requests');
  const { age, day, moment } = useFormat();
  const { nameOf } = useLocations();
  const name = request.childName ?? t('unnamed');
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <ChooseOne chosen={chosen} id={request.id} name={name} />
        <h2>
          {name}, {age(request.bornOn, 'short')}
          {request.bornApproximate && ` (${t('about')})`} · {nameOf(request.locationId)}
        </h2>
      </div>
      {request.inDanger && <Notice hue="red">{t('inDanger')}</Notice>}
      <p className={classes.meta}>
        {moment(request.createdAt)} · {t('promised', { date: day(request.dueOn, { month: 'short' }) })} ·{' '}
        {t('sentBefore', { count: request.sentBefore })}
      </p>
      {request.concern && <p className={classes.words}>{request.concern}</p>}
      <p>
        {[t(`asker.${request.asker}`), request.askerName].filter(Boolean).join(', ')} ·{' '}
        <PhoneLink phone={request.phone} /> · {t('code', { code: codeGroups(request.code).join(' ') })}
      </p>
    </article>
  );
}
