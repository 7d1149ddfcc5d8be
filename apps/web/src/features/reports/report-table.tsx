import type { ReportCode, ReportDimension } from '@birge/domain';

import { useFormat } from '../../ui/use-format';

import { recordsLink } from './report-links';
import { ReportNumber } from './report-number';
import { useReportWords } from './report-words';
import classes from './report-table.module.css';
import type { Report, ReportCell, ReportRow } from './reports.queries';

export interface ReportTableProps {
  report: Report;
  /** Which columns, and in which order; all of them unless stated. */
  cells?: readonly string[];
  /** Numbers open their records: for those who may see them. */
  opens: boolean;
  /** Without the line of totals. */
  bare?: boolean;
}

/** A report as a table, each number opening exactly its records. */
export function ReportTable({ report, cells = report.cells, opens, bare = false }: ReportTableProps) {
  const words = useReportWords();
  const code = report.code as ReportCode;
  const by = report.by as ReportDimension;
  if (report.breakdown.length === 0) return <p className={classes.none}>{words.t('figures.empty')}</p>;
  return (
    <div className={classes.frame} role="group" aria-label={words.name(code)} tabIndex={0}>
      <table className={classes.table}>
        <caption className="sr-only">{words.name(code)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dimension(by)}</th>
            <th scope="col">{words.cell(code, 'all')}</th>
            {cells.map((cell) => (
              <th key={cell} scope="col">
                {words.cell(code, cell)}
              </th>
            ))}
            {report.total.measures.map(({ code: measure }) => (
              <th key={measure} scope="col">
                {words.t(`measure.${measure}`)}
              </th>
            ))}
            {report.unit === 'percent' && <th scope="col">{words.t('share')}</th>}
          </tr>
        </thead>
        <tbody>
          {report.breakdown.map((row) => (
            <Row key={row.key} report={report} row={row} cells={cells} opens={opens} />
          ))}
        </tbody>
        {!bare && (
          <tfoot>
            <Row report={report} row={report.total} cells={cells} opens={opens} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row(props: { report: Report; row: ReportRow; cells: readonly string[]; opens: boolean }) {
  const { report, row, cells, opens } = props;
  const words = useReportWords();
  const { number } = useFormat();
  const code = report.code as ReportCode;
  const name = words.row(code, report.by as ReportDimension, row);
  const isUncertain = row.uncertain && row.value !== null;
  const at = (cell: ReportCell) => ({
    to: opens ? recordsLink(report, { cell: cell.code, row: row.key === 'all' ? undefined : row.key }) : null,
    name: `${name}, ${words.cell(code, cell.code)}`,
  });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <ReportNumber cell={row.count} {...at(row.count)} />
      </td>
      {cells.map((wanted) => {
        const cell = row.cells.find(({ code: known }) => known === wanted);
        return <td key={wanted}>{cell && <ReportNumber cell={cell} {...at(cell)} />}</td>;
      })}
      {row.measures.map(({ code: measure, value }) => (
        <td key={measure}>{value === null ? '–' : words.t('days', { number: number(value) })}</td>
      ))}
      {report.unit === 'percent' && (
        <td title={isUncertain ? words.t('figures.uncertain') : undefined}>
          {row.value === null ? '–' : words.value('percent', row.value)}
          {isUncertain && ' *'}
        </td>
      )}
    </tr>
  );
}
