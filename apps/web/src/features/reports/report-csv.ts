import type { ReportCode, ReportDimension } from '@birge/domain';

import { formatDay, formatTime, dayOf, today } from '../../ui/format';
import type { Language } from '../../i18n';

import type { Report, ReportCell } from './reports.queries';
import type { ReportWords } from './report-words';

/** Spreadsheets of Kazakhstan's settings take a semicolon for the border of a column. */
const separatorOf = (language: Language): string => (language === 'en' ? ',' : ';');

/**
 * Reports as lines of a table: one number a line, with what it counts, its filter and as of when. What is hidden on the
 * page is hidden here. Names of children are never part of a report.
 */
export function toCsv(reports: readonly Report[], words: ReportWords, language: Language): string {
  const { t } = words;
  const head = ['report', 'from', 'to', 'asOf', 'row', 'column', 'value'].map((name) => t(`csv.${name}`));
  const lines = reports.flatMap((report) => linesOf(report, words, language));
  const separator = separatorOf(language);
  // The mark at the beginning tells spreadsheets that the letters are UTF-8.
  return `\ufeff${[head, ...lines].map((line) => line.map((value) => quoted(value)).join(separator)).join('\r\n')}\r\n`;
}

function linesOf(report: Report, words: ReportWords, language: Language): string[][] {
  const { t } = words;
  const code = report.code as ReportCode;
  const asOf = `${formatDay(dayOf(report.asOf), language, { year: true })}, ${formatTime(report.asOf)}`;
  const about = [words.name(code), report.filter.from ?? '', report.filter.to ?? '', asOf];
  const shown = (cell: ReportCell): string =>
    cell.value !== null
      ? String(cell.value)
      : t(cell.withheld ? 'figures.withheldSign' : 'figures.smallSign');
  return [...report.breakdown, report.total].flatMap((row) => {
    const name = words.row(code, report.by as ReportDimension, row);
    const line = (column: string, value: string): string[] => [...about, name, column, value];
    return [
      line(words.cell(code, 'all'), shown(row.count)),
      ...row.cells.map((cell) => line(words.cell(code, cell.code), shown(cell))),
      ...row.measures.map(({ code: measure, value }) =>
        line(t(`measure.${measure}`), value === null ? '' : String(value)),
      ),
      ...(report.unit === 'percent' ? [line(t('share'), row.value === null ? '' : `${row.value}%`)] : []),
    ];
  });
}

/** A text that begins like a formula would be run by a spreadsheet. */
const quoted = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** Hands a file to the browser. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${name}-${today()}.csv` });
  link.click();
  URL.revokeObjectURL(url);
}
