import type { ReportCode } from '@birge/domain';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { useProblemText } from '../../app/use-problem-text';
import { Button } from '../../ui/button';
import { FigureCard } from '../../ui/card';
import { Skeleton } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { ReportTable } from './report-table';
import { useReportWords } from './report-words';
import classes from './report-table.module.css';
import type { Report } from './reports.queries';

/** What a card says beside its drawing. */
interface CardWords {
  name?: ReactNode;
  definition?: ReactNode;
  figure?: ReactNode;
  mark?: ReactNode;
  legend?: ReactNode;
  link?: { label: ReactNode; to: string };
}

export interface ReportCardProps {
  code: ReportCode;
  query: UseQueryResult<Report>;
  /** What is said about the report once it is here. */
  words: (report: Report) => CardWords;
  /** The drawing; without one the card is a figure. */
  children?: (report: Report) => ReactNode;
  /** The columns of the table behind "As a table"; without it there is none. */
  table?: readonly string[];
}

/** One report as a card: name, definition, drawing, as of when, and the way to its records. */
export function ReportCard({ code, query, words, children, table }: ReportCardProps) {
  const report = useReportWords();
  const { time } = useFormat();
  const { data, error } = query;
  const name = report.name(code);
  if (error) return <Failed name={name} error={error} onRetry={() => void query.refetch()} />;
  if (!data) return <Waiting name={name} drawing={children !== undefined} />;
  const { name: own, definition, ...rest } = words(data);
  return (
    <FigureCard
      {...rest}
      name={own ?? name}
      definition={definition ?? report.definition(code)}
      asOf={<span title={report.definition(code)}>{report.t('asOf', { when: time(data.asOf) })}</span>}
    >
      {children && (
        <>
          {children(data)}
          {table && <TableToggle report={data} cells={table} />}
        </>
      )}
    </FigureCard>
  );
}

function TableToggle({ report, cells }: { report: Report; cells: readonly string[] }) {
  const { t } = useReportWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={classes.toggle}>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'hideTable' : 'asTable')}
        </button>
      </p>
      {open && (
        <div className={classes.unfolded}>
          <ReportTable report={report} cells={cells} opens />
        </div>
      )}
    </>
  );
}

function Waiting({ name, drawing }: { name: string; drawing: boolean }) {
  return (
    <FigureCard name={name}>
      <div aria-busy="true" style={{ display: 'grid', gap: 12 }}>
        <Skeleton width="40%" height={30} />
        <Skeleton width="80%" height={12} />
        {drawing &&
          [70, 90, 55, 75, 40].map((width) => <Skeleton key={width} width={`${width}%`} height={14} />)}
      </div>
    </FigureCard>
  );
}

function Failed({ name, error, onRetry }: { name: string; error: unknown; onRetry: () => void }) {
  const { t } = useReportWords();
  const text = useProblemText();
  return (
    <FigureCard name={name}>
      <p role="alert">
        {t('overview.failed')} {text(error)}
      </p>
      <p className={classes.toggle}>
        <Button onClick={onRetry}>{t('common:actions.tryAgain')}</Button>
      </p>
    </FigureCard>
  );
}
