import { referralStatuses, serviceKinds, type CaseStatus, type ReferralStatus } from '@birge/domain';
import type { UseQueryResult } from '@tanstack/react-query';

import { Bars } from '../../ui/bars';
import { caseLooks, referralLooks } from '../../ui/chips/looks';
import { hueStyle } from '../../ui/hue';
import { useFormat } from '../../ui/use-format';

import classes from './overview.module.css';
import { ReportCard } from './report-card';
import { casesLink, recordsLink } from './report-links';
import { ReportNumber } from './report-number';
import { useReportWords } from './report-words';
import { inOrder } from './row-order';
import tableClasses from './report-table.module.css';
import type { Report, ReportRow } from './reports.queries';

/** All cases of the team, by where they stand. */
export function CasesByStatusCard({ query }: { query: UseQueryResult<Report> }) {
  const { t, row: nameOf, name } = useReportWords();
  const { number } = useFormat();
  return (
    <ReportCard code="cases_by_status" query={query} table={['high', 'medium', 'low']} words={() => ({})}>
      {(report) =>
        report.value === 0 ? (
          <p>{t('overview.noChildren')}</p>
        ) : (
          <Bars
            caption={name('cases_by_status')}
            labels="beside"
            bars={inOrder('status', report.breakdown).map((row) => ({
              key: row.key,
              label: nameOf('cases_by_status', 'status', row),
              to: casesLink({ status: row.key, teamId: report.filter.teamId }),
              value: <b className={classes.strong}>{number(row.count.value ?? 0)}</b>,
              parts: [{ colour: caseLooks[row.key as CaseStatus].hue, size: row.count.value ?? 0 }],
            }))}
          />
        )
      }
    </ReportCard>
  );
}

const cellOf = (row: ReportRow, code: string) =>
  row.cells.find((cell) => cell.code === code) ?? { code, value: 0, suppressed: false, withheld: false };

/** Referrals of the period, by kind of help and by state; the late ones beside. */
export function ReferralsByStatusCard({ query }: { query: UseQueryResult<Report> }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  return (
    <ReportCard
      code="referrals_by_status"
      query={query}
      words={(report) => ({
        link: report.value
          ? { label: t('open', { number: number(report.value) }), to: recordsLink(report, { cell: 'all' }) }
          : undefined,
      })}
    >
      {(report) =>
        report.value === 0 ? (
          <p>{t('overview.noReferrals')}</p>
        ) : (
          <div className={classes.kinds}>
            <Kinds report={report} />
            <States report={report} />
          </div>
        )
      }
    </ReportCard>
  );
}

const shownStates = referralStatuses.filter((status) => status !== 'entered_in_error');

function Kinds({ report }: { report: Report }) {
  const { t, tc, name } = useReportWords();
  const { number } = useFormat();
  return (
    <Bars
      caption={name('referrals_by_status')}
      bars={inOrder('kind', report.breakdown).map((row) => {
        const late = cellOf(row, 'late').value ?? 0;
        return {
          key: row.key,
          label: tc(`serviceKind.${row.key}`),
          note: late > 0 && <span className={classes.over}>{`${t('cell.late')}: ${number(late)}`}</span>,
          value: number(row.count.value ?? 0),
          to: recordsLink(report, { cell: 'all', row: row.key }),
          parts: shownStates.map((status) => ({
            colour: referralLooks[status as ReferralStatus].hue,
            size: cellOf(row, status).value ?? 0,
            label: `${tc(`referralStatus.${status}`)}: ${number(cellOf(row, status).value ?? 0)}`,
          })),
        };
      })}
    />
  );
}

/** States read down, kinds across: thirteen states would not fit beside each other. */
function States({ report }: { report: Report }) {
  const { t, tc, cell: cellName, name } = useReportWords();
  const rows = serviceKinds.flatMap((kind) => report.breakdown.filter(({ key }) => key === kind));
  const states = [...shownStates, 'late'].filter((code) => (cellOf(report.total, code).value ?? 0) > 0);
  return (
    <div className={tableClasses.frame} role="group" aria-label={name('referrals_by_status')} tabIndex={0}>
      <table className={tableClasses.table}>
        <caption className="sr-only">{name('referrals_by_status')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dimension.status')}</th>
            {rows.map(({ key }) => (
              <th key={key} scope="col">
                {tc(`serviceKind.${key}`)}
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((code) => (
            <tr key={code} className={code === 'late' ? classes.over : undefined}>
              <th scope="row">
                <span
                  className={tableClasses.dot}
                  style={hueStyle(code === 'late' ? 'red' : referralLooks[code as ReferralStatus].hue)}
                />
                {cellName('referrals_by_status', code)}
              </th>
              {[...rows, report.total].map((row) => (
                <td key={row.key}>
                  <ReportNumber
                    cell={cellOf(row, code)}
                    to={recordsLink(report, { cell: code, row: row.key === 'all' ? undefined : row.key })}
                    name={`${row.key === 'all' ? t('total') : tc(`serviceKind.${row.key}`)}, ${cellName('referrals_by_status', code)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
