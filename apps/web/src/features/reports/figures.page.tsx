import { reportCodes, reportSpecs, type ReportCode, type ReportDimension } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';

import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { Page } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';

import { ExportButton } from './export-button';
import { FigureDetail } from './figure-detail';
import { FigureFilters, readFigureQuery } from './figure-filters';
import classes from './figures.module.css';
import { useReportWords } from './report-words';
import { reportQuery } from './reports.queries';
import { ChoiceMenu } from './scope-filters';
import { useScope } from './scope';

/** Every report, one at a time: for analysts the published numbers, for managers those of their reach. */
export function FiguresPage() {
  const words = useReportWords();
  const { role } = useUser();
  const open = role === 'analyst';
  const { params, change } = useScope();
  const code =
    reportCodes.find((known) => known === params.get('report')) ?? (open ? 'children_by_region' : 'caseload');
  const rows = open ? reportSpecs[code].rows.analyst : reportSpecs[code].rows.manager;
  const by = rows.find((known) => known === params.get('by')) ?? (rows[0] as ReportDimension);
  const report = useQuery(reportQuery(code, { ...readFigureQuery(params, code, open), by }));
  return (
    <Page
      title={words.t(open ? 'figures.title' : 'title')}
      lead={words.t(open ? 'figures.lead' : 'figures.leadManager')}
      actions={
        <ExportButton reports={report.data ? [report.data] : []} what={code} disabled={!report.data} />
      }
      above={<Choice code={code} onChoose={(report) => change({ report, by: undefined })} />}
    >
      <FigureFilters code={code} by={by} rows={rows} open={open} params={params} change={change} />
      {report.error ? (
        <NoAnswer error={report.error} onRetry={() => void report.refetch()} />
      ) : report.data ? (
        <FigureDetail report={report.data} open={open} />
      ) : (
        <SkeletonRows rows={6} />
      )}
      {open && <Notes code={code} />}
    </Page>
  );
}

/** All reports side by side; on phones, where they would slide out of sight, behind a button. */
function Choice({ code, onChoose }: { code: ReportCode; onChoose: (code: string) => void }) {
  const { t, name } = useReportWords();
  const items = reportCodes.map((known) => ({ key: known, label: name(known) }));
  return (
    <>
      <div className={classes.pills}>
        <Pills label={t('figures.choose')} current={code} onSelect={onChoose} items={items} />
      </div>
      <div className={classes.menu}>
        <ChoiceMenu
          name={t('figures.choose')}
          shown={name(code)}
          current={code}
          choices={items}
          onChoose={onChoose}
        />
      </div>
    </>
  );
}

/** What the signs mean, and what is not said here and why. */
function Notes({ code }: { code: ReportCode }) {
  const { t } = useReportWords();
  return (
    <div className={classes.notes}>
      <p>{t('figures.legend')}</p>
      <p>{t('figures.oneFilter')}</p>
      {reportSpecs[code].unit !== 'referrals' && <p>{t('figures.population')}</p>}
    </div>
  );
}
