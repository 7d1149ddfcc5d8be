import {
  ADULT,
  NO_CASEWORKER,
  caseStatuses,
  difficultyCells,
  priorities,
  referralStatuses,
  reportSpecs,
  type ReportCode,
  type ReportDimension,
  type ReportUnit,
} from '@birge/domain';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import type { ReportRow } from './reports.queries';

/** Where the words of a row of codes stand in `codes`. */
const rowWords: Partial<Record<ReportDimension, string>> = {
  locality: 'locality',
  sex: 'sex',
  age_band: 'ageBand',
  priority: 'priority',
  kind: 'serviceKind',
};

const isIn = (list: readonly string[], code: string): boolean => list.includes(code);

/** Names, definitions, columns, rows and values of reports in the language of the page. */
export function useReportWords() {
  const { t } = useTranslation('reports');
  const { t: tc } = useTranslation('codes');
  const { language, number, percent } = useFormat();

  function cell(report: ReportCode, code: string): string {
    if (isIn(priorities, code)) return tc(`priority.${code}`);
    if (code === 'urban' || code === 'rural') return tc(`locality.${code}`);
    if (code.startsWith('declined_')) return t('declinedBecause', { why: barrier(code) });
    if (report === 'difficulties' && isIn(difficultyCells, code))
      return tc(`difficulty.${code.slice('in_'.length)}`);
    if (report === 'referrals_by_status' && isIn(referralStatuses, code)) return tc(`referralStatus.${code}`);
    if (reportSpecs[report].subject === 'cases' && isIn(caseStatuses, code)) return tc(`caseStatus.${code}`);
    return t(`cell.${code}`);
  }

  const barrier = (code: string): string => tc(`barrier.${code.slice('declined_'.length)}`);

  function row(report: ReportCode, by: ReportDimension, { key, name, names }: ReportRow): string {
    if (key === 'all') return t('total');
    if (key === NO_CASEWORKER) return t('noCaseworker');
    if (key === ADULT) return t('adult');
    if (by === 'status')
      return tc(`${reportSpecs[report].subject === 'cases' ? 'caseStatus' : 'referralStatus'}.${key}`);
    const words = rowWords[by];
    return words ? tc(`${words}.${key}`) : (names?.[language] ?? name ?? key);
  }

  const value = (unit: ReportUnit, count: number): string =>
    unit === 'percent' ? percent(count / 100) : number(count);

  return {
    t,
    tc,
    cell,
    row,
    barrier,
    value,
    name: (report: ReportCode) => t(`report.${report}.name`),
    definition: (report: ReportCode) => t(`report.${report}.definition`),
    dimension: (by: ReportDimension) => t(`dimension.${by}`),
  };
}

export type ReportWords = ReturnType<typeof useReportWords>;
