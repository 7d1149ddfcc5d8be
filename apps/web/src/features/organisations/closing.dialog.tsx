import { useQuery } from '@tanstack/react-query';
import type { ReferralStatus } from '@birge/domain';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ReferralChip } from '../../ui/chips/chips';
import { SkeletonRows } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './organisations.module.css';
import {
  openWorkQuery,
  useCloseOrganisation,
  type Organisation,
  type OpenWork,
} from './organisations.queries';

/** What an organisation would leave behind, before it is closed. */
export function ClosingDialog({
  organisation,
  onClose,
}: {
  organisation: Organisation;
  onClose: () => void;
}) {
  const { t } = useTranslation('admin');
  const { data, error } = useQuery(openWorkQuery(organisation.id));
  const close = useCloseOrganisation(organisation);
  const problemText = useProblemText();
  const failed = error ?? close.error;
  return (
    <ConfirmDialog
      title={t('closing.title', { name: organisation.name })}
      confirm={t('organisations.close')}
      danger
      pending={close.isPending}
      disabled={!data}
      error={failed ? problemText(failed) : undefined}
      onClose={onClose}
      onConfirm={() =>
        close.mutate(undefined, {
          onSuccess: () => {
            showDone(t('closing.done'));
            onClose();
          },
        })
      }
    >
      {!data && !error && <SkeletonRows rows={3} />}
      {data && <LeftBehind work={data} />}
    </ConfirmDialog>
  );
}

function LeftBehind({ work: { users, offerings, referrals, byService } }: { work: OpenWork }) {
  const { t } = useTranslation('admin');
  const { language, number } = useFormat();
  return (
    <>
      <ul className={classes.left}>
        <li>{t('closing.users', { count: users })}</li>
        <li>{t('closing.offerings', { count: offerings })}</li>
        <li>{referrals === 0 ? t('closing.noReferrals') : t('closing.referrals', { count: referrals })}</li>
      </ul>
      {byService.length > 0 && (
        <ul className={classes.openReferrals} aria-label={t('closing.list')}>
          {byService.map(({ serviceId, serviceName, status, count }) => (
            <li key={`${serviceId}-${status}`}>
              <span>{serviceName[language]}</span> <ReferralChip status={status as ReferralStatus} />
              <strong>{number(count)}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
