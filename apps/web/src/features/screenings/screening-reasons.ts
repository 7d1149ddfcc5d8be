import { workingCaseStatuses } from '@birge/domain';

import { useTranslation } from '../../i18n';

import type { CaseFile } from './screenings.queries';

/** Why no screening may begin now, each reason with where it is mended. */
export function useReasonsToWait(caseFile: CaseFile): { key: string; text: string; to?: string }[] {
  const { t: code } = useTranslation('codes');
  const say = (reason: string, to?: string) => [
    { key: reason, text: code(`blockedReason.${reason}`), ...(to ? { to } : {}) },
  ];
  if (caseFile.status === 'identified')
    return say('no_consent_registration', `/cases/${caseFile.id}/consents`);
  const isWorking = (workingCaseStatuses as readonly string[]).includes(caseFile.status);
  return isWorking ? [] : say('case_closed');
}
