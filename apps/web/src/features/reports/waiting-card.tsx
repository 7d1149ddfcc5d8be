import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';

import { Columns } from '../../ui/bars';
import { useFormat } from '../../ui/use-format';

import classes from './overview.module.css';
import { ReportCard } from './report-card';
import { recordsLink } from './report-links';
import { useReportWords } from './report-words';
import type { Report, ReportRow } from './reports.queries';

/** Waiting longer than this is said in red. */
const LONG_WAIT_DAYS = 90;
const SERVICES = 8;

const measure = (row: ReportRow, code: string): number =>
  row.measures.find((one) => one.code === code)?.value ?? 0;

/** Who waits for a place: how many at the end of each month, and for which services how long. */
export function WaitingCard({ query }: { query: UseQueryResult<Report> }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  return (
    <ReportCard
      code="waiting_list"
      query={query}
      words={(report) => ({
        link: report.value
          ? { label: t('open', { number: number(report.value) }), to: recordsLink(report) }
          : undefined,
      })}
    >
      {(report) => (
        <>
          <Numbers report={report} />
          <Months report={report} />
          {report.value === 0 ? (
            <p className={classes.none}>{t('overview.noOneWaits')}</p>
          ) : (
            <Services report={report} />
          )}
        </>
      )}
    </ReportCard>
  );
}

function Numbers({ report }: { report: Report }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  if (!report.value) return null;
  return (
    <p className={classes.waiting}>
      <b>{number(report.value)}</b>
      <span>
        {t('overview.waitingText', {
          median: t('days', { number: number(measure(report.total, 'median')) }),
        })}{' '}
        <Wait days={measure(report.total, 'oldest')} />
      </span>
    </p>
  );
}

function Wait({ days }: { days: number }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  return (
    <span className={days > LONG_WAIT_DAYS ? classes.late : undefined}>
      {t('days', { number: number(days) })}
    </span>
  );
}

function Months({ report }: { report: Report }) {
  const { t } = useReportWords();
  const { month } = useMonths();
  return (
    <Columns
      caption={t('overview.waitingMonths')}
      colour="violet"
      columns={report.series.map(({ on, value }) => ({ key: on, label: month(on), size: value ?? 0 }))}
    />
  );
}

/** The short name of a month: a day's words without the number. */
function useMonths() {
  const { day } = useFormat();
  return { month: (on: string): string => day(on, { month: 'short', year: false }).replace(/^\d+\s/, '') };
}

function Services({ report }: { report: Report }) {
  const { t, row: nameOf } = useReportWords();
  const { number } = useFormat();
  return (
    <table className={classes.services}>
      <caption className="sr-only">{t('overview.waiting')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.service')}</th>
          <th scope="col">{t('overview.waiting')}</th>
          <th scope="col">{t('measure.median')}</th>
          <th scope="col">{t('measure.oldest')}</th>
        </tr>
      </thead>
      <tbody>
        {report.breakdown.slice(0, SERVICES).map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Link to={recordsLink(report, { cell: 'all', row: row.key })}>
                {nameOf('waiting_list', 'service', row)}
              </Link>
            </th>
            <td>{number(row.count.value ?? 0)}</td>
            <td>{t('days', { number: number(measure(row, 'median')) })}</td>
            <td>
              <Wait days={measure(row, 'oldest')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
