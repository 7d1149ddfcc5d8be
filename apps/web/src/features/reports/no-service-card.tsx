import type { ReportDimension } from '@birge/domain';
import type { UseQueryResult } from '@tanstack/react-query';

import { Bars, Legend } from '../../ui/bars';
import { useFormat } from '../../ui/use-format';

import { ReportCard } from './report-card';
import { recordsLink } from './report-links';
import { useReportWords } from './report-words';
import { inOrder } from './row-order';
import type { Report } from './reports.queries';

/** Where children wait for a first service: by age within a team, by team within a region. */
export function NoServiceCard({ query }: { query: UseQueryResult<Report> }) {
  const { t, cell } = useReportWords();
  const { number } = useFormat();
  return (
    <ReportCard
      code="no_service_started"
      query={query}
      table={['not_started', 'started']}
      words={(report) => ({
        name: t(`overview.noServiceBy.${report.by === 'team' ? 'team' : 'age_band'}`),
        legend: (
          <Legend
            items={[
              { colour: 'amber', label: cell('no_service_started', 'not_started') },
              { colour: 'teal', label: cell('no_service_started', 'started') },
            ]}
          />
        ),
        link: report.value
          ? { label: t('open', { number: number(report.value) }), to: recordsLink(report) }
          : undefined,
      })}
    >
      {(report) => (report.denominator === 0 ? <p>{t('figures.empty')}</p> : <Groups report={report} />)}
    </ReportCard>
  );
}

function Groups({ report }: { report: Report }) {
  const { t, row: nameOf, name, cell } = useReportWords();
  const { number } = useFormat();
  const by = report.by as ReportDimension;
  return (
    <Bars
      caption={name('no_service_started')}
      labels="beside"
      bars={inOrder(by, report.breakdown).map((row) => {
        const [without = 0, started = 0] = ['not_started', 'started'].map(
          (code) => row.cells.find((one) => one.code === code)?.value ?? 0,
        );
        return {
          key: row.key,
          label: nameOf('no_service_started', by, row),
          to: without > 0 ? recordsLink(report, { row: row.key }) : undefined,
          value: t('overview.ofRow', { part: number(without), number: number(without + started) }),
          parts: [
            {
              colour: 'amber',
              size: without,
              label: `${cell('no_service_started', 'not_started')}: ${number(without)}`,
            },
            {
              colour: 'teal',
              size: started,
              label: `${cell('no_service_started', 'started')}: ${number(started)}`,
            },
          ],
        };
      })}
    />
  );
}
