import {
  isDay,
  reportCodes,
  reportDimensions,
  reportSpecs,
  type ReportCode,
  type ReportDimension,
} from '@birge/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { IconCalendar, IconFilter } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';

import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { NotFound } from '../../app/screens/not-found';
import { CaseChip, PriorityMark, ReferralChip } from '../../ui/chips/chips';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { DueDate } from '../../ui/facts';
import { LoadMore, type Count } from '../../ui/load-more';
import { Facts, Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import { recordsQuery, reportQuery, type RecordsQuery, type ReportRecord } from './reports.queries';
import { useReportWords } from './report-words';

const filterNames = ['teamId', 'regionId', 'kind', 'locality', 'sex', 'ageBand', 'cell', 'row'] as const;

/** What the address asks for, by the names of the API; the server judges the rest. */
function readQuery(params: URLSearchParams): RecordsQuery {
  const given = filterNames.map((name) => [name, params.get(name)] as const);
  const days = (['from', 'to'] as const).map((name) => [name, params.get(name)] as const);
  const by = params.get('by');
  return Object.fromEntries([
    ...given.filter(([, value]) => value),
    ...days.filter(([, value]) => value !== null && isDay(value)),
    ...(by !== null && (reportDimensions as readonly string[]).includes(by) ? [['by', by]] : []),
  ]) as RecordsQuery;
}

/** Exactly the records behind one number of a report. */
export function ReportRecordsPage() {
  const { code: asked } = useParams();
  const [params] = useSearchParams();
  const code = reportCodes.find((known) => known === asked);
  return code === undefined ? <NotFound /> : <Records code={code} query={readQuery(params)} />;
}

function Records({ code, query }: { code: ReportCode; query: RecordsQuery }) {
  const words = useReportWords();
  const sort = code === 'late_answers' ? 'dueOn' : 'since';
  const list = useInfiniteQuery(recordsQuery(code, { ...query, sort }));
  const columns = useColumns(code);
  if (list.error) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  const records = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count ?? null;
  const title = titleOf(words, code, query.cell);
  return (
    <Page
      title={title}
      crumbs={[
        { label: words.t('common:nav.overview'), to: '/overview' },
        { label: words.t('title'), to: `/reports?report=${code}` },
      ]}
      lead={<CountWords count={count} />}
      above={
        <>
          <Filters code={code} query={query} />
          <p style={{ maxWidth: '72ch', marginTop: 12, color: 'var(--ink-3)', fontSize: 13 }}>
            {words.definition(code)}
          </p>
        </>
      }
    >
      {list.isPending && <SkeletonRows rows={8} />}
      {!list.isPending && records.length === 0 && (
        <EmptyState title={words.t('records.empty')}>{words.t('records.emptyText')}</EmptyState>
      )}
      {records.length > 0 && (
        <>
          <DataTable
            caption={title}
            columns={columns}
            rows={records}
            rowKey={({ id }) => id}
            rowTo={addressOf}
          />
          <LoadMore
            shown={records.length}
            count={count}
            hasMore={list.hasNextPage}
            pending={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
            keys
          />
        </>
      )}
    </Page>
  );
}

const addressOf = ({ caseId, referral }: ReportRecord): string =>
  referral ? `/referrals/${referral.id}` : `/cases/${caseId}`;

function titleOf(words: ReturnType<typeof useReportWords>, code: ReportCode, cell?: string): string {
  const shown = cell === 'all' ? null : (cell ?? reportSpecs[code].numerator);
  if (shown === null || (cell === undefined && code === 'late_answers')) return words.name(code);
  return words.t('records.part', { report: words.name(code), cell: words.cell(code, shown) });
}

function CountWords({ count }: { count: Count | null }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  if (count === null) return null;
  if (typeof count === 'number') return <>{t('records.count', { count, number: number(count) })}</>;
  return <>{t('records.countMore', { number: number(count.atLeast) })}</>;
}

/** What narrows the list, in words: the number it belongs to was made with the same. */
function Filters({ code, query }: { code: ReportCode; query: RecordsQuery }) {
  const { t, tc, dimension, row: rowWords } = useReportWords();
  const { day } = useFormat();
  const rowName = useRowName(code, query);
  const facts = [
    ...(query.from && query.to && reportSpecs[code].period
      ? [
          {
            icon: <IconCalendar />,
            text: t('period.range', {
              from: day(query.from, { year: true }),
              to: day(query.to, { year: true }),
            }),
          },
        ]
      : []),
    ...(rowName && query.by
      ? [{ icon: <IconFilter />, text: `${dimension(query.by)}: ${rowName(rowWords)}` }]
      : []),
    ...[
      query.kind && tc(`serviceKind.${query.kind}`),
      query.locality && tc(`locality.${query.locality}`),
      query.sex && tc(`sex.${query.sex}`),
      query.ageBand && tc(`ageBand.${query.ageBand}`),
    ].flatMap((text) => (text ? [{ icon: <IconFilter />, text }] : [])),
  ];
  return facts.length === 0 ? null : <Facts facts={facts} />;
}

/** The row of the report that the list belongs to says its own name: a caseworker, a service, a region. */
function useRowName(code: ReportCode, query: RecordsQuery) {
  const { cell: _cell, row, sort: _sort, limit: _limit, cursor: _cursor, ...report } = query;
  const { data } = useQuery({
    ...reportQuery(code, report),
    enabled: row !== undefined && query.by !== undefined,
  });
  const found = data?.breakdown.find(({ key }) => key === row);
  if (!found || !data) return null;
  return (words: ReturnType<typeof useReportWords>['row']) => words(code, data.by as ReportDimension, found);
}

function useColumns(code: ReportCode): Column<ReportRecord>[] {
  const { t } = useReportWords();
  const { age, day, number, no, language } = useFormat();
  const child: Column<ReportRecord> = {
    key: 'child',
    header: t('records.child'),
    cell: ({ child: who, caseNumber }) => (
      <TwoLines strong first={childName(who)} second={`${age(who.bornOn)} · ${no(caseNumber)}`} />
    ),
  };
  const caseworker: Column<ReportRecord> = {
    key: 'caseworker',
    header: t('records.caseworker'),
    from: 'wide',
    cell: ({ caseworker: who }) => who?.name ?? t('noCaseworker'),
  };
  const since: Column<ReportRecord> = {
    key: 'since',
    header: t('records.since'),
    from: 'medium',
    cell: (record) => day(dayOf(record.since)),
  };
  if (reportSpecs[code].subject === 'cases') {
    return [
      child,
      {
        key: 'state',
        header: t('records.state'),
        card: 'corner',
        cell: ({ caseStatus }) => <CaseChip status={caseStatus} />,
      },
      {
        key: 'priority',
        header: t('records.priority'),
        cell: ({ priority }) => <PriorityMark priority={priority} />,
      },
      {
        key: 'due',
        header: t('records.due'),
        cell: ({ caseDueOn }) => caseDueOn && <DueDate on={caseDueOn} />,
      },
      since,
      caseworker,
    ];
  }
  const days = reportSpecs[code].measures.length > 0;
  return [
    child,
    {
      key: 'referral',
      header: t('records.referral'),
      cell: ({ referral }) =>
        referral && <TwoLines first={referral.service[language]} second={referral.organisation?.name} />,
    },
    {
      key: 'state',
      header: t('records.state'),
      card: 'corner',
      cell: ({ referral }) => referral && <ReferralChip status={referral.status} />,
    },
    days
      ? {
          key: 'days',
          header: t('records.days'),
          align: 'end',
          cell: ({ days: count }) => count !== null && t('days', { number: number(count) }),
        }
      : {
          key: 'due',
          header: t('records.due'),
          cell: ({ referral }) =>
            referral?.dueOn &&
            (['sent', 'under_review'].includes(referral.status) ? (
              <DueDate on={referral.dueOn} />
            ) : (
              day(referral.dueOn)
            )),
        },
    since,
    caseworker,
  ];
}
