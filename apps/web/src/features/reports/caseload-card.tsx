import { NO_CASEWORKER, priorityWeight, priorities, type Priority } from '@birge/domain';
import type { UseQueryResult } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';

import { Bars, Legend, type BarColour } from '../../ui/bars';
import { useFormat } from '../../ui/use-format';

import classes from './overview.module.css';
import { loadOf, stateOfLoad } from './load';
import { ReportCard } from './report-card';
import { casesLink, recordsLink } from './report-links';
import { useReportWords } from './report-words';
import type { Report, ReportRow } from './reports.queries';

const colours: Readonly<Record<Priority, BarColour>> = { high: 'red', medium: 'amber', low: 'low' };
/** More caseworkers than this stand on the page of the team. */
const MOST_BARS = 12;

const cellOf = (row: ReportRow, code: string): number =>
  row.cells.find((cell) => cell.code === code)?.value ?? 0;

/** Who carries how much: the weight of the open cases, the target as a line. */
export function CaseloadCard({ query }: { query: UseQueryResult<Report> }) {
  const { t, tc } = useReportWords();
  const { number } = useFormat();
  return (
    <ReportCard
      code="caseload"
      query={query}
      table={['high', 'medium', 'low', 'overdue', 'planning', 'active', 'on_hold', 'closure_requested']}
      words={(report) => ({
        name: t('overview.caseload'),
        definition: t('overview.caseloadText', {
          target: number(report.target ?? 0),
          load: number((report.target ?? 0) * priorityWeight.medium),
        }),
        legend: (
          <Legend
            items={priorities.map((priority) => ({
              colour: colours[priority],
              label: tc(`priority.${priority}`),
            }))}
          />
        ),
        link: { label: t('overview.openTeam'), to: '/team' },
      })}
    >
      {(report) => (report.breakdown.length === 0 ? <p>{t('overview.nobody')}</p> : <Load report={report} />)}
    </ReportCard>
  );
}

function Load({ report }: { report: Report }) {
  const { t, tc, row: nameOf, name } = useReportWords();
  const { number } = useFormat();
  const target = report.target ?? 0;
  const rows = report.breakdown.slice(0, MOST_BARS);
  const casesOf = (row: ReportRow): number => row.count.value ?? 0;
  return (
    <>
      <Bars
        caption={name('caseload')}
        labels="beside"
        target={target * priorityWeight.medium}
        bars={rows.map((row) => ({
          key: row.key,
          label: nameOf('caseload', 'caseworker', row),
          to:
            row.key === NO_CASEWORKER
              ? recordsLink(report, { cell: 'all', row: row.key })
              : casesLink({ caseworkerId: row.key }),
          parts: priorities.map((priority) => ({
            colour: colours[priority],
            size: cellOf(row, priority) * priorityWeight[priority],
            label: `${tc(`priority.${priority}`)}: ${number(cellOf(row, priority))}`,
          })),
          value: (
            <>
              <b
                className={
                  stateOfLoad(row, target) === 'over' ? `${classes.strong} ${classes.over}` : classes.strong
                }
              >
                {number(loadOf(row))}
              </b>
              <span className={classes.quiet}>
                {' '}
                · {t('overview.cases', { count: casesOf(row), number: number(casesOf(row)) })}
              </span>
            </>
          ),
        }))}
      />
      <Balance report={report} target={target} />
    </>
  );
}

/** Who has too much and who could take more, in words. */
function Balance({ report, target }: { report: Report; target: number }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  const named = report.breakdown.filter(({ name }) => name !== null);
  const list = (rows: readonly ReportRow[]): string => rows.map(({ name }) => name).join(', ');
  const over = named.filter((row) => stateOfLoad(row, target) === 'over');
  const room = named.filter((row) => stateOfLoad(row, target) === 'room');
  if (over.length === 0) return null;
  return (
    <p className={classes.balance}>
      <IconAlertTriangle size={16} stroke={2} aria-hidden="true" />
      <span>
        <span className={classes.over}>
          {t('overview.over', { names: list(over), target: number(target) })}
        </span>{' '}
        {room.length > 0 && (
          <span className={classes.room}>{t('overview.room', { names: list(room.slice(0, 3)) })}</span>
        )}
      </span>
    </p>
  );
}
