import type { Schemas, paths } from '@birge/api-client';
import type { ReportCode } from '@birge/domain';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type Report = Schemas['ReportDto'];
export type ReportRow = Schemas['ReportRowDto'];
export type ReportCell = Schemas['ReportCellDto'];
export type ReportRecord = Schemas['ReportRecordDto'];
export type ReportQuery = NonNullable<paths['/api/reports/{code}']['get']['parameters']['query']>;
export type RecordsQuery = NonNullable<paths['/api/reports/{code}/records']['get']['parameters']['query']>;

const RECORDS_PER_PAGE = 50;

export const reportQuery = (code: ReportCode, query: ReportQuery) =>
  queryOptions({
    queryKey: ['reports', code, query],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/reports/{code}', { params: { path: { code }, query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** The records behind one number of a report. */
export const recordsQuery = (code: ReportCode, query: RecordsQuery) =>
  infiniteQueryOptions({
    queryKey: ['reports', code, 'records', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/reports/{code}/records', {
          params: { path: { code }, query: { ...query, limit: RECORDS_PER_PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Teams of a region, for who answers for several. */
export const teamsOfRegionQuery = (regionId: string) =>
  queryOptions({
    queryKey: ['teams', 'region', regionId],
    queryFn: async () => {
      const query = { regionId, active: true, sort: 'name' as const, limit: 200 };
      return (await unwrap(api.GET('/api/teams', { params: { query } }))).items;
    },
    staleTime: 10 * 60_000,
  });

export const regionsQuery = queryOptions({
  queryKey: ['locations', 'regions'],
  queryFn: async () => {
    const { items } = await unwrap(api.GET('/api/locations'));
    return items.filter(({ parentId }) => parentId === null);
  },
  staleTime: Infinity,
});

const DECISIONS = 5;

async function readDecisions() {
  const limit = DECISIONS;
  const closings = { by: 'status', row: 'closure_requested', cell: 'all', limit } as const;
  const [plans, closures, transfers] = await Promise.all([
    unwrap(api.GET('/api/plans', { params: { query: { status: 'submitted', limit } } })),
    unwrap(
      api.GET('/api/reports/{code}/records', {
        params: { path: { code: 'cases_by_status' }, query: closings },
      }),
    ),
    unwrap(api.GET('/api/cases/transfers', { params: { query: { limit } } })),
  ]);
  return { plans, closures, transfers };
}

/** What waits for a manager: plans, closures and transfers, a few of each and how many there are. */
export const decisionsQuery = queryOptions({ queryKey: ['reports', 'decisions'], queryFn: readDecisions });

export type Decisions = Awaited<ReturnType<typeof readDecisions>>;
