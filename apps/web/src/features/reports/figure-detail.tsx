import {
  difficultyCells,
  reportSpecs,
  type CaseStatus,
  type ReferralStatus,
  type ReportCode,
  type ReportDimension,
} from '@birge/domain';

import { Bars, Columns, Legend, type BarColour } from '../../ui/bars';
import { caseLooks, referralLooks } from '../../ui/chips/looks';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import classes from './figures.module.css';
import { RegionMap, type RegionShare } from './region-map';
import { ReportNumber } from './report-number';
import { recordsLink } from './report-links';
import { ReportTable } from './report-table';
import { useReportWords } from './report-words';
import { inOrder } from './row-order';
import type { Report, ReportRow } from './reports.queries';

/** One report in full: what it counts, the number, a drawing, the table. */
export function FigureDetail({ report, open }: { report: Report; open: boolean }) {
  const words = useReportWords();
  const { day, time } = useFormat();
  const code = report.code as ReportCode;
  const ordered = { ...report, breakdown: [...inOrder(report.by as ReportDimension, report.breakdown)] };
  return (
    <section aria-labelledby="figure">
      <header className={classes.head}>
        <div className={classes.words}>
          <h2 id="figure">{words.name(code)}</h2>
          <p>{words.definition(code)}</p>
        </div>
        <Value report={report} open={open} />
      </header>
      <div className={classes.drawing}>
        <Drawing report={ordered} />
      </div>
      <ReportTable report={ordered} cells={tableCells(report)} opens={!open} />
      <p className={classes.asOf}>
        {words.t('asOf', { when: `${day(dayOf(report.asOf), { month: 'long' })}, ${time(report.asOf)}` })}
      </p>
    </section>
  );
}

/** Columns in which nothing stands are left out of wide tables. */
function tableCells(report: Report): string[] {
  if (report.cells.length <= 8) return report.cells;
  const isEmpty = (code: string): boolean =>
    [report.total, ...report.breakdown].every(
      ({ cells }) => cells.find((cell) => cell.code === code)?.value === 0,
    );
  return report.cells.filter((code) => !isEmpty(code));
}

function Value({ report, open }: { report: Report; open: boolean }) {
  const { t, value } = useReportWords();
  const { number } = useFormat();
  const numerator = reportSpecs[report.code as ReportCode].numerator;
  const cell =
    report.total.cells.find(({ code }) => code === numerator) ??
    (numerator === null ? report.total.count : undefined);
  const isCount = report.unit !== 'percent' && report.unit !== 'days';
  const base =
    reportSpecs[report.code as ReportCode].subject === 'cases' ? 'figures.ofChildren' : 'figures.ofReferrals';
  return (
    <div className={classes.value}>
      <b>
        {isCount && cell ? (
          <ReportNumber cell={cell} to={open ? null : recordsLink(report)} />
        ) : report.value === null ? (
          '–'
        ) : report.unit === 'days' ? (
          t('days', { number: number(report.value) })
        ) : (
          value('percent', report.value)
        )}
      </b>
      <p>
        {report.denominator === null
          ? t(`unit.${report.unit}`)
          : t(base, { number: number(report.denominator) })}
      </p>
    </div>
  );
}

function Drawing({ report }: { report: Report }) {
  const words = useReportWords();
  const code = report.code as ReportCode;
  if (report.breakdown.length === 0) return null;
  if (code === 'difficulties') return <Difficulties report={report} />;
  const shares = sharesOf(report);
  if (report.by === 'region' && shares.length > 1)
    return <RegionMap shares={shares} caption={words.t('figures.map', { name: words.name(code) })} />;
  return (
    <>
      {report.series.length > 0 && <Months report={report} />}
      <Rows report={report} />
    </>
  );
}

/** The share of each region, where the report has one and enough stands behind it. */
function sharesOf(report: Report): RegionShare[] {
  const { numerator, unit } = reportSpecs[report.code as ReportCode];
  if (numerator === null) return [];
  return report.breakdown.map((row) => {
    if (unit === 'percent') return { row, percent: row.value };
    const part = row.cells.find(({ code }) => code === numerator)?.value ?? null;
    const whole = row.count.value;
    const enough = part !== null && whole !== null && whole >= 10;
    return { row, percent: enough ? Math.round((part / whole) * 100) : null };
  });
}

function Months({ report }: { report: Report }) {
  const { t } = useReportWords();
  const { day } = useFormat();
  return (
    <Columns
      caption={t('overview.waitingMonths')}
      colour="violet"
      columns={report.series.map(({ on, value, suppressed }) => ({
        key: on,
        label: day(on, { year: false }).replace(/^\d+\s/, ''),
        size: value ?? 0,
        value: suppressed ? t('figures.smallSign') : undefined,
      }))}
    />
  );
}

const colourOf = (report: Report, code: string): BarColour => {
  if (code === 'low') return 'low';
  const hues: Record<string, BarColour> = {
    high: 'red',
    medium: 'amber',
    late: 'red',
    in_time: 'teal',
    not_started: 'amber',
    started: 'teal',
    urban: 'sky',
    rural: 'teal',
    unanswered: 'sky',
    ended_unanswered: 'stone',
    declined: 'red',
    not_yet_started: 'violet',
    ended_before_start: 'stone',
    running: 'teal',
    ended_after_start: 'stone',
    completed: 'green',
  };
  if (report.code === 'referrals_by_status') return referralLooks[code as ReferralStatus]?.hue ?? 'stone';
  return hues[code] ?? 'teal';
};

/** Bars of the rows, stacked by the columns that add up; what is hidden has no length. */
function Rows({ report }: { report: Report }) {
  const words = useReportWords();
  const code = report.code as ReportCode;
  const by = report.by as ReportDimension;
  const { number } = useFormat();
  const parts = reportSpecs[code].open.cells;
  const days = report.unit === 'days';
  const sizes = (row: ReportRow) =>
    parts.flatMap((cell) => {
      const value = row.cells.find(({ code: known }) => known === cell)?.value;
      return value
        ? [
            {
              colour: colourOf(report, cell),
              size: value,
              label: `${words.cell(code, cell)}: ${number(value)}`,
            },
          ]
        : [];
    });
  const whole = (row: ReportRow): { colour: BarColour; size: number }[] => {
    const colour =
      by === 'status' && code === 'cases_by_status' ? caseLooks[row.key as CaseStatus].hue : 'teal';
    return [
      {
        colour: code === 'waiting_list' ? 'violet' : colour,
        size: (days ? row.value : row.count.value) ?? 0,
      },
    ];
  };
  return (
    <>
      {parts.length > 0 && parts.length <= 8 && by !== 'status' && (
        <Legend
          items={parts.map((cell) => ({ colour: colourOf(report, cell), label: words.cell(code, cell) }))}
        />
      )}
      <Bars
        caption={words.name(code)}
        labels="beside"
        bars={report.breakdown.map((row) => ({
          key: row.key,
          label: words.row(code, by, row),
          value: days ? (
            row.value === null ? (
              '–'
            ) : (
              words.t('days', { number: number(row.value) })
            )
          ) : (
            <ReportNumber cell={row.count} />
          ),
          parts: parts.length === 0 || by === 'status' ? whole(row) : sizes(row),
        }))}
      />
    </>
  );
}

/** Domains read down: a child may be in several, so they do not add up. */
function Difficulties({ report }: { report: Report }) {
  const words = useReportWords();
  const cells = report.total.cells.filter(({ code }) =>
    (difficultyCells as readonly string[]).includes(code),
  );
  const sorted = [...cells].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return (
    <Bars
      caption={words.name('difficulties')}
      labels="beside"
      max={Math.max(1, report.total.count.value ?? 0)}
      bars={sorted.map((cell) => ({
        key: cell.code,
        label: words.cell('difficulties', cell.code),
        value: <ReportNumber cell={cell} />,
        parts: [{ colour: 'amber', size: cell.value ?? 0 }],
      }))}
    />
  );
}
