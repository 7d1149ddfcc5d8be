import { useTranslation } from '../../i18n';

import type { Reason } from '../../ui/actions';

/** Where each reason to wait is mended. */
const mendedAt: Readonly<Record<string, (caseId: string) => string>> = {
  no_consent: (caseId) => `/cases/${caseId}/consents`,
  // Only a manager has a case without a caseworker within reach: the dialog opens over the file.
  no_caseworker: (caseId) => `/cases/${caseId}?do=assign`,
  no_assessment: (caseId) => `/cases/${caseId}/assessments`,
  no_approved_plan: (caseId) => `/cases/${caseId}/plan`,
  no_goal: (caseId) => `/cases/${caseId}/plan`,
  open_referrals: (caseId) => `/cases/${caseId}/referrals`,
  open_goals: (caseId) => `/cases/${caseId}/plan`,
  // Where the other manager finds it, and where one sees that it still waits.
  own_closure_request: () => '/approvals',
};

/** Reasons in words, each a way to the place where it is mended. */
export function useReasons(caseId: string) {
  const { t } = useTranslation('codes');
  return (blockedBy: readonly string[]): Reason[] =>
    blockedBy.map((reason) => ({
      key: reason,
      text: t(`blockedReason.${reason}`),
      to: mendedAt[reason]?.(caseId),
    }));
}
