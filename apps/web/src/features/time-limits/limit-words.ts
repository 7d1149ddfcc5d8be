import type { TimeUnit } from '@birge/domain';

import { useTranslation } from '../../i18n';

/** "72 hours", "3 months", or that a priority does without. */
export function useLimitWords(): (limit: { amount: number | null; unit: string }) => string {
  const { t } = useTranslation('time-limits');
  return ({ amount, unit }) =>
    amount === null ? t('without') : t(`amount.${unit as TimeUnit}`, { count: amount });
}

/** "2 days before", "on the day", "7 days after". */
export function useRungWords(): (days: number) => string {
  const { t } = useTranslation('time-limits');
  return (days) => {
    if (days === 0) return t('ladder.onTheDay');
    return t(days < 0 ? 'ladder.before' : 'ladder.after', { count: Math.abs(days) });
  };
}
