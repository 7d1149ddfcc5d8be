import type { ReportDimension } from '@birge/domain';

import type { Report } from './reports.queries';

export interface NumberAt {
  /** A column, `all`, or nothing for the numerator. */
  readonly cell?: string;
  readonly row?: string;
  readonly by?: ReportDimension;
}

type Query = Readonly<Record<string, string | undefined>>;

function toAddress(path: string, query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** The page with exactly the records behind a number of this report: the filter that it was made with goes along. */
export const recordsLink = (
  report: Report,
  { cell, row, by = report.by as ReportDimension }: NumberAt = {},
): string =>
  toAddress(`/reports/${report.code}/records`, {
    ...report.filter,
    cell,
    row,
    by: row === undefined ? undefined : by,
  });

/** Cases by the filters of their own list, where these count the same records. */
export const casesLink = (query: Query): string => toAddress('/cases', query);
