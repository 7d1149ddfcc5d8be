import type { UseQueryResult } from '@tanstack/react-query';

import { useFormat } from '../../ui/use-format';

import { ReportCard } from './report-card';
import { useReportWords } from './report-words';
import type { Report } from './reports.queries';

/** Children with difficulties whom neither register knows; the list behind the number is their own page. */
export function HiddenChildrenCard({ query, teamId }: { query: UseQueryResult<Report>; teamId?: string }) {
  const { t } = useReportWords();
  const { number } = useFormat();
  return (
    <ReportCard
      code="hidden_children"
      query={query}
      words={(report) => ({
        figure: number(report.value ?? 0),
        definition: t('overview.hiddenOf', { number: number(report.denominator ?? 0) }),
        link:
          report.value === null || report.value === 0
            ? undefined
            : {
                label: t('open', { number: number(report.value) }),
                to: `/hidden-children${teamId ? `?teamId=${teamId}` : ''}`,
              },
      })}
    />
  );
}
