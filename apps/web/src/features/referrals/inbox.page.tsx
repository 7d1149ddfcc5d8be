import { IconAlertTriangle, IconChevronRight, IconInbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';

import { DraftsList } from '../../app/drafts-list';
import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ReferralChip } from '../../ui/chips/chips';
import { referralLooks } from '../../ui/chips/looks';
import { EmptyState } from '../../ui/empty-state';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { TabLinks } from '../../ui/pills';
import { QueueGroup, QueueRow } from '../../ui/queue';
import { SkeletonRows } from '../../ui/skeleton';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import { inboxFilter, inboxTabs, readTab, tabStatuses, type InboxTab } from './inbox-tabs';
import { useChildWords } from './ground-notice';
import classes from './inbox.module.css';
import { ReferralSays } from './referral-says';
import {
  REFERRALS_PER_PAGE,
  referralSummaryQuery,
  useReferralList,
  type ReferralItem,
} from './referrals.queries';

/** What was sent to one's organisation, by what it waits for. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const user = useUser();
  const [params] = useSearchParams();
  const tab = readTab(params);
  const { data: summary } = useQuery(referralSummaryQuery);
  const count = (name: InboxTab): number | undefined =>
    summary && tabStatuses[name].reduce((sum, status) => sum + summary.statuses[status], 0);
  return (
    <Page
      title={t('title')}
      lead={user.organisationName}
      ground="desk"
      above={
        <TabLinks
          label={t('tabs.label')}
          items={inboxTabs.map((name) => ({
            key: name,
            label: t(`tabs.${name}`),
            count: count(name),
            to: name === 'new' ? '/inbox' : `/inbox?tab=${name}`,
            current: name === tab,
          }))}
        />
      }
    >
      <DraftsList />
      <InboxList key={tab} tab={tab} />
    </Page>
  );
}

function InboxList({ tab }: { tab: InboxTab }) {
  const { t } = useTranslation('inbox');
  const list = useReferralList(inboxFilter(tab));
  if (list.isPending) return <SkeletonRows rows={5} height={84} />;
  if (list.isError) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) {
    return (
      <EmptyState icon={<IconInbox />} title={t(`empty.${tab}`)}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const late = rows.filter(({ overdue }) => overdue);
  const rest = rows.filter(({ overdue }) => !overdue);
  return (
    <>
      <h2 className="sr-only">{t(`tabs.${tab}`)}</h2>
      {late.length > 0 && (
        <QueueGroup
          title={t('groups.late')}
          count={late.length}
          icon={<IconAlertTriangle size={17} stroke={2} aria-hidden="true" />}
        >
          {late.map((referral) => (
            <InboxRow key={referral.id} referral={referral} />
          ))}
        </QueueGroup>
      )}
      {rest.length > 0 && (
        <QueueGroup title={t(`groups.${tab}`)}>
          {rest.map((referral) => (
            <InboxRow key={referral.id} referral={referral} />
          ))}
        </QueueGroup>
      )}
      <LoadMore
        shown={rows.length}
        count={list.data.pages[0]?.count ?? null}
        pageSize={REFERRALS_PER_PAGE}
        hasMore={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function InboxRow({ referral }: { referral: ReferralItem }) {
  const { t } = useTranslation('inbox');
  const { day, language, untilDue } = useFormat();
  const { status, dueOn, waiting, overdue } = referral;
  const unanswered = tabStatuses.new.includes(status);
  const on = unanswered ? dueOn : (waiting?.until ?? dayOf(referral.statusSince));
  const { name } = useChildWords()(referral);
  const Icon = referralLooks[status].icon;
  return (
    <QueueRow
      when={on && day(on)}
      whenNote={unanswered && dueOn ? untilDue(dueOn) : waiting ? t('row.lookAgain') : undefined}
      late={overdue}
      icon={<Icon size={18} stroke={1.7} />}
      title={name}
      to={`/inbox/${referral.id}`}
      who={`${referral.service.name[language]} · ${referral.number}`}
      why={
        <span className={classes.why}>
          <ReferralChip status={status} /> {!unanswered && <ReferralSays referral={referral} />}
        </span>
      }
      action={
        <Button
          column
          to={`/inbox/${referral.id}`}
          variant={overdue ? 'light' : 'default'}
          iconRight={<IconChevronRight />}
          aria-label={`${t(unanswered ? 'row.answer' : 'row.open')}: ${name}`}
        >
          {t(unanswered ? 'row.answer' : 'row.open')}
        </Button>
      }
    />
  );
}
