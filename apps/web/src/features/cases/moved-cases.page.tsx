import { shortenedName, type TransferStatus } from '@birge/domain';
import {
  IconArrowsExchange,
  IconCircleCheck,
  IconCircleX,
  IconArrowBackUp,
  IconHourglassHigh,
} from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { StatusChip, type Look } from '../../ui/chip';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { dayOf, today } from '../../ui/format';
import { LoadMore } from '../../ui/load-more';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { sentTransfersQuery, type SentTransfer } from './cases.queries';

const looks: Readonly<Record<TransferStatus, Look>> = {
  asked: { hue: 'amber', icon: IconHourglassHigh },
  accepted: { hue: 'green', icon: IconCircleCheck },
  rejected: { hue: 'red', icon: IconCircleX },
  withdrawn: { hue: 'stone', icon: IconArrowBackUp },
};

/** What was asked of other teams and what became of it. A case that has moved leaves this record, and nothing else. */
export function MovedCasesPage() {
  const { t } = useTranslation('transfers');
  const { t: cases } = useTranslation('common');
  const list = useInfiniteQuery(sentTransfersQuery);
  const columns = useColumns();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      ground="desk"
      title={t('moved.title')}
      lead={t('moved.lead')}
      crumbs={[{ label: cases('nav.cases'), to: '/cases' }, { label: t('moved.title') }]}
    >
      {list.isPending && <SkeletonRows rows={6} />}
      {list.isError && !list.data && <NoAnswer error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyState icon={<IconArrowsExchange />} title={t('moved.none')}>
          {t('moved.noneText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <DataTable
            caption={t('moved.caption')}
            columns={columns}
            rows={rows}
            rowKey={(row: SentTransfer) => row.id}
          />
          <LoadMore
            shown={rows.length}
            count={list.data?.pages[0]?.count}
            hasMore={list.hasNextPage}
            pending={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}

function useColumns(): Column<SentTransfer>[] {
  const { t } = useTranslation('transfers');
  const { t: code } = useTranslation('codes');
  const { day, no } = useFormat();
  return [
    {
      key: 'child',
      header: t('moved.child'),
      card: 'title',
      cell: ({ caseId, number, givenName, familyInitial }) => {
        const name = shortenedName(givenName, familyInitial);
        return (
          <TwoLines
            strong
            first={caseId ? <Link to={`/cases/${caseId}`}>{name}</Link> : name}
            second={no(number)}
          />
        );
      },
    },
    { key: 'to', header: t('moved.to'), card: 'line', cell: ({ to }) => to.name },
    {
      key: 'status',
      header: t('moved.status'),
      card: 'corner',
      cell: ({ status }) => <StatusChip look={looks[status]} label={code(`transferStatus.${status}`)} />,
    },
    {
      key: 'asked',
      header: t('moved.asked'),
      card: 'line',
      cell: ({ askedAt, askedBy, reason }) => (
        <TwoLines
          first={[day(dayOf(askedAt), { year: 'auto' }), askedBy?.name].filter(Boolean).join(', ')}
          second={reason ?? ''}
        />
      ),
    },
    { key: 'answer', header: t('moved.answer'), card: 'line', cell: (row) => <Answer row={row} /> },
  ];
}

function Answer({ row: { status, dueOn, answeredAt, answeredBy, answerNote } }: { row: SentTransfer }) {
  const { t } = useTranslation('transfers');
  const { day } = useFormat();
  if (status === 'asked') {
    if (dueOn === null) return null;
    return <span data-late={dueOn < today() || undefined}>{t('moved.dueBy', { day: day(dueOn) })}</span>;
  }
  const when = answeredAt && day(dayOf(answeredAt), { year: 'auto' });
  return <TwoLines first={[when, answeredBy?.name].filter(Boolean).join(', ')} second={answerNote ?? ''} />;
}
