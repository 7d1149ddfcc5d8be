import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';
import { dayOf } from '../../ui/format';

import classes from './consents.module.css';
import type { SharedUnderConsent } from './consents.queries';

/** What an organisation has been told, by referral: number, day, fields, papers, and whether it still reads it. */
export function SharedList({ shared }: { shared: readonly SharedUnderConsent[] }) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const listed = (codes: readonly string[]): string => codes.join(', ');
  return (
    <ul className={classes.shared}>
      {shared.map(({ referralId, number, sentAt, fields, documents, readable }) => (
        <li key={referralId}>
          <Link to={`/referrals/${referralId}`}>
            {t('shared.referral', { number, on: day(dayOf(sentAt), { year: 'auto' }) })}
          </Link>
          <span>
            {t('shared.fields', { list: listed(fields.map((field) => code(`sharedField.${field}`))) })}
          </span>
          {documents.length > 0 && (
            <span>
              {t('shared.documents', { list: listed(documents.map((kind) => code(`documentKind.${kind}`))) })}
            </span>
          )}
          <span>{t(readable ? 'shared.readable' : 'shared.closed')}</span>
        </li>
      ))}
    </ul>
  );
}
