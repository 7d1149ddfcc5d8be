import { difficultyDomains, type DomainResult } from '@birge/domain';
import { IconCheck, IconHelp, IconMinus, IconPoint } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import classes from './screenings.module.css';
import type { Screening } from './screenings.queries';

/** So many conversations stand side by side. */
const MOST = 4;

const icons: Readonly<Record<DomainResult, typeof IconCheck>> = {
  difficulty: IconPoint,
  no_difficulty: IconCheck,
  not_known: IconHelp,
};

/** Domain by domain, one conversation beside the other; never a sum: the forms ask for different domains. */
export function ScreeningsCompared(props: { screenings: readonly Screening[]; current?: string }) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const shown = props.screenings.slice(0, MOST);
  const domains = difficultyDomains.filter((domain) =>
    shown.some(({ results }) => results.some((found) => found.domain === domain)),
  );
  return (
    <div className={classes.scroll} role="region" aria-label={t('compared.title')} tabIndex={0}>
      <table className={classes.compared}>
        <caption className="sr-only">{t('compared.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compared.domain')}</th>
            {shown.map(({ id, caseId, screenedOn, ageYears }) => (
              <th key={id} scope="col" data-current={id === props.current || undefined}>
                {id === props.current ? (
                  day(screenedOn, { year: true })
                ) : (
                  <Link to={`/cases/${caseId}/screenings/${id}`}>{day(screenedOn, { year: true })}</Link>
                )}
                <span className={classes.small}>{t('common:age.long.years', { count: ageYears })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domains.map((domain) => (
            <tr key={domain}>
              <th scope="row">{code(`difficulty.${domain}`)}</th>
              {shown.map(({ id, results }) => (
                <td key={id} data-current={id === props.current || undefined}>
                  <Cell result={results.find((found) => found.domain === domain)?.result ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ result }: { result: DomainResult | null }) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const Icon = result === null ? IconMinus : icons[result];
  return (
    <span className={classes.cell} data-result={result ?? 'none'}>
      <Icon size={18} stroke={2} aria-hidden="true" />
      {result === null ? t('compared.notAsked') : code(`domainResult.${result}`)}
    </span>
  );
}
