import { openReferralStatuses, type ReferralStatus } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { ReferralChip } from '../../ui/chips/chips';
import { useFormat } from '../../ui/use-format';

import { caseReferralsQuery } from './cases.queries';

const isOpen = (status: string): boolean => (openReferralStatuses as readonly string[]).includes(status);

/** Which referrals keep a case from ending, each a way to where it is cancelled or carried on. */
export function OpenReferrals({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const { language } = useFormat();
  const { data = [] } = useQuery(caseReferralsQuery(caseId));
  const open = data.filter(({ status }) => isOpen(status));
  if (open.length === 0) return null;
  return (
    <>
      <p>{t('step.openReferrals')}</p>
      <ul aria-label={t('step.openReferrals')}>
        {open.map(({ id, status, service, organisation }) => (
          <li key={id}>
            <Link to={status === 'draft' ? `/cases/${caseId}/refer?draft=${id}` : `/referrals/${id}`}>
              {[service.name[language], organisation?.name].filter(Boolean).join(', ')}
            </Link>{' '}
            <ReferralChip status={status as ReferralStatus} />
          </li>
        ))}
      </ul>
    </>
  );
}
