import type { UseQueryResult } from '@tanstack/react-query';

import { Bars } from '../../ui/bars';
import { useFormat } from '../../ui/use-format';

import { ReportCard } from './report-card';
import { recordsLink } from './report-links';
import { useReportWords } from './report-words';
import type { Report } from './reports.queries';

const stages = ['all', 'answered', 'positive', 'started', 'completed'] as const;
/** So many reasons of a decline are said beside the bar. */
const REASONS = 3;

/** How far the referrals of a period have come: five stations on one scale, and where the others are. */
export function FunnelCard({ query }: { query: UseQueryResult<Report> }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  return (
    <ReportCard
      code="referral_funnel"
      query={query}
      table={[
        'unanswered',
        'declined',
        'not_yet_started',
        'running',
        'completed',
        'ended_unanswered',
        'ended_before_start',
        'ended_after_start',
      ]}
      words={(report) => ({
        link: report.value
          ? { label: t('open', { number: number(report.value) }), to: recordsLink(report, { cell: 'all' }) }
          : undefined,
      })}
    >
      {(report) => (report.value === 0 ? <p>{t('overview.noReferrals')}</p> : <Stages report={report} />)}
    </ReportCard>
  );
}

function Stages({ report }: { report: Report }) {
  const { t, cell, name } = useReportWords();
  const { number } = useFormat();
  const notes = useNotes(report);
  const countOf = countsOf(report);
  return (
    <Bars
      caption={name('referral_funnel')}
      max={report.value ?? 1}
      bars={stages.map((stage) => ({
        key: stage,
        label: stage === 'all' ? t('cell.sent') : cell('referral_funnel', stage),
        note: notes[stage],
        value: number(countOf(stage)),
        parts: [{ colour: 'teal', size: countOf(stage) }],
        to: recordsLink(report, { cell: stage }),
      }))}
    />
  );
}

const countsOf = (report: Report) => {
  const counts = new Map(report.total.cells.map(({ code, value }) => [code, value ?? 0]));
  return (code: string): number => (code === 'all' ? (report.value ?? 0) : (counts.get(code) ?? 0));
};

/** The small words: what became of those that are not in the next bar. */
function useNotes(report: Report): Partial<Record<(typeof stages)[number], string>> {
  const { t, barrier } = useReportWords();
  const { number } = useFormat();
  const countOf = countsOf(report);
  const reasons = report.total.cells
    .filter(({ code, value }) => code.startsWith('declined_') && (value ?? 0) > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, REASONS)
    .map(({ code, value }) =>
      t('overview.reason', { why: barrier(code).toLocaleLowerCase(), number: number(value ?? 0) }),
    )
    .join(', ');
  const said = (count: number, words: string): string | undefined => (count > 0 ? words : undefined);
  const [waiting, late, declined] = [countOf('unanswered'), countOf('unanswered_late'), countOf('declined')];
  return {
    answered: said(waiting, t('overview.funnelUnanswered', { waiting: number(waiting), late: number(late) })),
    positive: said(declined, t('overview.funnelDeclined', { number: number(declined), reasons })),
    started: said(
      countOf('not_yet_started'),
      t('overview.funnelNotStarted', { number: number(countOf('not_yet_started')) }),
    ),
    completed: said(countOf('running'), t('overview.funnelRunning', { number: number(countOf('running')) })),
  };
}
