import { NO_CASEWORKER, priorities, priorityWeight } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { Avatar } from '../../ui/avatar';
import { SplitBar } from '../../ui/bars';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { ExportButton } from './export-button';
import { loadOf, stateOfLoad, type LoadState } from './load';
import { casesLink, recordsLink } from './report-links';
import { useReportWords } from './report-words';
import { reportQuery, type Report, type ReportRow } from './reports.queries';
import { TeamMenu } from './scope-filters';
import { useScope } from './scope';
import tableClasses from './report-table.module.css';
import classes from './team.module.css';

const columns = [
  'overdue',
  'identified',
  'registered',
  'assessment',
  'planning',
  'active',
  'on_hold',
  'closure_requested',
  'transfer_pending',
] as const;

/** The caseworkers of a team with what they carry; each number opens its cases. */
export function TeamPage() {
  const { t } = useReportWords();
  const { number } = useFormat();
  const { scope, change } = useScope();
  const { data, error, refetch } = useQuery(reportQuery('caseload', { teamId: scope.teamId }));
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const target = data?.target ?? 0;
  return (
    <Page
      title={t('teamPage.title')}
      lead={
        <>
          {t('teamPage.lead')}{' '}
          {data &&
            t('teamPage.target', { target: number(target), load: number(target * priorityWeight.medium) })}
        </>
      }
      actions={
        <>
          <TeamMenu teamId={scope.teamId} onChange={(teamId) => change({ teamId })} />
          <ExportButton reports={data ? [data] : []} what="team" disabled={!data} />
        </>
      }
    >
      {!data && <SkeletonRows rows={6} />}
      {data && data.breakdown.length === 0 && <p className={tableClasses.none}>{t('overview.nobody')}</p>}
      {data && data.breakdown.length > 0 && <Caseworkers report={data} target={target} />}
    </Page>
  );
}

function Caseworkers({ report, target }: { report: Report; target: number }) {
  const { t, cell } = useReportWords();
  const shown = columns.filter(
    (code) => valueOf(report.total, code) > 0 || code === 'overdue' || code === 'active',
  );
  return (
    <div className={tableClasses.frame} role="group" aria-label={t('teamPage.caption')} tabIndex={0}>
      <table className={`${tableClasses.table} ${classes.team}`}>
        <caption className="sr-only">{t('teamPage.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dimension.caseworker')}</th>
            <th scope="col" className={classes.loadColumn}>
              {t('load')}
            </th>
            <th scope="col">{t('teamPage.cases')}</th>
            {shown.map((code) => (
              <th key={code} scope="col">
                {cell('caseload', code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.breakdown.map((row) => (
            <Caseworker key={row.key} report={report} row={row} target={target} shown={shown} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td className={classes.nought} />
            <CaseCount report={report} row={report.total} code="all" count={report.value ?? 0} />
            {shown.map((code) => (
              <CaseCount
                key={code}
                report={report}
                row={report.total}
                code={code}
                count={valueOf(report.total, code)}
              />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const valueOf = (row: ReportRow, code: string): number =>
  row.cells.find((cell) => cell.code === code)?.value ?? 0;

function Caseworker(props: { report: Report; row: ReportRow; target: number; shown: readonly string[] }) {
  const { report, row, target, shown } = props;
  const { row: nameOf } = useReportWords();
  const name = nameOf('caseload', 'caseworker', row);
  return (
    <tr>
      <th scope="row">
        <span className={classes.who}>
          {row.name !== null && <Avatar name={row.name} size={32} />}
          {name}
        </span>
      </th>
      <td className={classes.loadColumn}>
        <Load row={row} target={target} />
      </td>
      <CaseCount report={report} row={row} code="all" count={row.count.value ?? 0} />
      {shown.map((code) => (
        <CaseCount key={code} report={report} row={row} code={code} count={valueOf(row, code)} />
      ))}
    </tr>
  );
}

/** A number and the cases behind it: the list of cases has the same filters and counts the same. */
function CaseCount(props: { report: Report; row: ReportRow; code: string; count: number }) {
  const { report, row, code, count } = props;
  const words = useReportWords();
  const { number } = useFormat();
  if (count === 0) return <td className={classes.nought}>{number(0)}</td>;
  const name = words.row('caseload', 'caseworker', row);
  const column = code === 'all' ? words.t('teamPage.cases') : words.cell('caseload', code);
  return (
    <td className={code === 'overdue' ? classes.late : undefined} data-label={column}>
      <Link to={linkOf(report, row, code)} aria-label={`${number(count)}: ${name}, ${column}`}>
        {number(count)}
      </Link>
    </td>
  );
}

function linkOf(report: Report, row: ReportRow, code: string): string {
  const { teamId } = report.filter;
  if (row.key === NO_CASEWORKER) return recordsLink(report, { cell: code, row: row.key });
  const whose = row.key === 'all' ? { teamId } : { caseworkerId: row.key, teamId };
  if (code === 'all') return casesLink(whose);
  return casesLink(code === 'overdue' ? { ...whose, overdue: 'true' } : { ...whose, status: code });
}

const hues = { high: 'red', medium: 'amber', low: 'low' } as const;

function Load({ row, target }: { row: ReportRow; target: number }) {
  const { t, tc } = useReportWords();
  const { number } = useFormat();
  const state = stateOfLoad(row, target);
  const most = target * priorityWeight.medium;
  const load = loadOf(row);
  return (
    <div className={classes.load}>
      <SplitBar
        label={t('teamPage.loadOf', { load: number(load), target: number(most) })}
        max={Math.max(most, load)}
        parts={priorities.map((priority) => ({
          key: priority,
          colour: hues[priority],
          size: valueOf(row, priority) * priorityWeight[priority],
          legend: `${tc(`priority.${priority}`)} ${number(valueOf(row, priority))}`,
        }))}
      />
      {state && (
        <LoadWords state={state} text={t('teamPage.loadOf', { load: number(load), target: number(most) })} />
      )}
    </div>
  );
}

function LoadWords({ state, text }: { state: LoadState; text: string }) {
  const { t } = useReportWords();
  return (
    <p className={classes.state} data-state={state}>
      {state === 'over' && <IconAlertTriangle size={15} stroke={2} aria-hidden="true" />}
      {text} · {t(`teamPage.${state}`)}
    </p>
  );
}
