import { IconLifebuoy } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LoadMore } from '../../ui/load-more';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';

import { ChooseOne, ChosenBar, MOST_AT_ONCE } from './chosen-bar';
import { RequestCard } from './request-card';
import classes from './requests.module.css';
import { requestsQuery, summaryQuery, useDiscard, type HelpRequest, type HelpView } from './requests.queries';
import { UnverifiedRequests } from './unverified-requests';
import { useChosen, type Chosen } from './use-chosen';

const views = ['open', 'unverified', 'ended'] as const;
type View = (typeof views)[number];

/** Families who asked by themselves, the most urgent first: who takes them, and what became of it. */
export function RequestsPage() {
  const { t } = useTranslation('help-requests');
  const [params, setParams] = useSearchParams();
  const view = views.find((each) => each === params.get('view')) ?? 'open';
  const { data: counts } = useQuery(summaryQuery);
  const hasFlood = view === 'unverified' || (counts?.unverified ?? 0) > 0;
  const shown: readonly View[] = hasFlood ? views : ['open', 'ended'];
  return (
    <Page title={t('title')} lead={t('lead')} ground="desk">
      <Pills
        label={t('views')}
        items={shown.map((key) => ({ key, label: t(`view.${key}`), ...countOf(key, counts) }))}
        current={view}
        onSelect={(key) => setParams(key === 'open' ? {} : { view: key })}
      />
      {view === 'unverified' ? <UnverifiedRequests /> : <Requests key={view} view={view} />}
    </Page>
  );
}

const countOf = (view: View, counts: { open: number; unverified: number } | undefined) =>
  view === 'ended' || counts === undefined ? {} : { count: counts[view] };

function Requests({ view }: { view: HelpView }) {
  const { t } = useTranslation('help-requests');
  const list = useInfiniteQuery(requestsQuery(view));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const mayDiscard = rows.filter((row) => row.offeredActions.some(({ action }) => action === 'discard'));
  const ids = mayDiscard.map(({ id }) => id).slice(0, MOST_AT_ONCE);
  const chosen = useChosen(ids);
  if (list.error && !list.data) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={4} height={120} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={<IconLifebuoy />} title={t(`none.${view}`)}>
        {t('noneText')}
      </EmptyState>
    );
  return (
    <>
      {ids.length > 1 && <DiscardSeveral chosen={chosen} shown={ids} />}
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <RequestCard request={row} mark={ids.length > 1 && markOf(row, ids, chosen)} />
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

const markOf = ({ id, childName }: HelpRequest, ids: readonly string[], chosen: Chosen) =>
  ids.includes(id) && <ChooseOne chosen={chosen} id={id} name={childName} />;

/** Each can be brought back where it stands among those that are answered. */
function DiscardSeveral({ chosen, shown }: { chosen: Chosen; shown: readonly string[] }) {
  const { t } = useTranslation('help-requests');
  const words = useProblemText();
  const discard = useDiscard();
  const count = chosen.chosen.length;
  const act = () =>
    discard.mutate(
      { ids: [...chosen.chosen], key: newIdempotencyKey() },
      {
        onSuccess: ({ ids }) => {
          chosen.none();
          const left = count - ids.length;
          showDone(
            `${t('discardedSeveral', { count: ids.length })} ${left > 0 ? t('notDiscarded', { count: left }) : ''}`,
          );
        },
      },
    );
  return (
    <>
      <ChosenBar chosen={chosen} shown={shown}>
        <Button pending={discard.isPending} onClick={act}>
          {t('discardSeveral', { count })}
        </Button>
      </ChosenBar>
      {discard.error && (
        <Notice hue="red" role="alert">
          {words(discard.error)}
        </Notice>
      )}
    </>
  );
}
