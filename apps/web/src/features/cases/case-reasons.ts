import { useTranslation } from '../../i18n';

import type { Reason } from '../../ui/actions';

/** Where each reason to wait is mended, below the address of the case. */
const mendedAt: Readonly<Record<string, string>> = {
  no_consent: 'consents',
  no_assessment: 'assessments',
  no_approved_plan: 'plan',
  no_goal: 'plan',
  open_referrals: 'referrals',
};

/** Reasons in words, each a way to the place where it is mended. */
export function useReasons(caseId: string) {
  const { t } = useTranslation('codes');
  return (blockedBy: readonly string[]): Reason[] =>
    blockedBy.map((reason) => ({
      key: reason,
      text: t(`blockedReason.${reason}`),
      to: mendedAt[reason] === undefined ? undefined : `/cases/${caseId}/${mendedAt[reason]}`,
    }));
}
