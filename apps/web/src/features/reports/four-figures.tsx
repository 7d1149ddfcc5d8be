import type { UseQueryResult } from '@tanstack/react-query';
import { IconAlertTriangle, IconHourglassHigh } from '@tabler/icons-react';

import { useFormat } from '../../ui/use-format';

import classes from './overview.module.css';
import { ReportCard } from './report-card';
import { recordsLink } from './report-links';
import { useReportWords } from './report-words';
import type { Report } from './reports.queries';

type Reports = Readonly<
  Record<'late_answers' | 'decided_in_time' | 'no_service_started' | 'days_to_start', UseQueryResult<Report>>
>;

/** Late answers, decisions in time, children without a service, days to a start. */
export function FourFigures({ reports }: { reports: Reports }) {
  const { t } = useReportWords();
  const { number, percent } = useFormat();
  const base = (report: Report): string => number(report.denominator ?? 0);
  const open = (report: Report, count: number | null, cell?: string) =>
    count === null || count === 0
      ? undefined
      : { label: t('open', { number: number(count) }), to: recordsLink(report, { cell }) };
  return (
    <>
      <ReportCard
        code="late_answers"
        query={reports.late_answers}
        words={(report) => ({
          figure: number(report.value ?? 0),
          mark: report.value !== 0 && (
            <IconAlertTriangle className={classes.warn} size={20} aria-hidden="true" />
          ),
          definition: t('overview.lateOf', { number: base(report) }),
          link: open(report, report.numerator),
        })}
      />
      <ReportCard
        code="decided_in_time"
        query={reports.decided_in_time}
        words={(report) => ({
          figure: report.value === null ? '–' : percent(report.value / 100),
          definition:
            report.denominator === 0
              ? t('overview.noneDecided')
              : t('overview.inTimeOf', { part: number(report.numerator ?? 0), number: base(report) }),
          link: open(report, report.denominator, 'all'),
        })}
      />
      <ReportCard
        code="no_service_started"
        query={reports.no_service_started}
        words={(report) => ({
          figure: number(report.value ?? 0),
          mark: report.value !== 0 && (
            <IconHourglassHigh className={classes.wait} size={20} aria-hidden="true" />
          ),
          definition: t('overview.noServiceOf', { number: base(report) }),
          link: open(report, report.numerator),
        })}
      />
      <ReportCard
        code="days_to_start"
        query={reports.days_to_start}
        words={(report) => {
          const p90 = report.total.measures.find(({ code }) => code === 'p90')?.value;
          return {
            figure: report.value === null ? '–' : number(report.value),
            definition:
              report.value === null || p90 === null || p90 === undefined
                ? t('overview.startNone')
                : t('overview.startOf', { number: base(report), p90: number(p90) }),
            link: open(report, report.denominator, 'all'),
          };
        }}
      />
    </>
  );
}
