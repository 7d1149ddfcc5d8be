import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import classes from './report-table.module.css';
import type { ReportCell } from './reports.queries';

/** A count; hidden ones say why: fewer than five, or withheld to keep another one hidden. */
export function ReportNumber({ cell, to, name }: { cell: ReportCell; to?: string | null; name?: string }) {
  const { t } = useTranslation('reports');
  const { number } = useFormat();
  if (cell.value === null) {
    const why = t(cell.withheld ? 'figures.withheld' : 'figures.small');
    return (
      <abbr className={classes.hidden} title={why}>
        <span aria-hidden="true">{t(cell.withheld ? 'figures.withheldSign' : 'figures.smallSign')}</span>
        <span className="sr-only">{why}</span>
      </abbr>
    );
  }
  if (!to || cell.value === 0) return <>{number(cell.value)}</>;
  return (
    <Link to={to} aria-label={name ? `${number(cell.value)}: ${name}` : undefined}>
      {number(cell.value)}
    </Link>
  );
}
