import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import type { FamilyChild } from './family.queries';

/** Since when the work has ended, and why, where it can be said in plain words. */
export function ClosingWords({ closing: { on, reason } }: { closing: NonNullable<FamilyChild['closing']> }) {
  const { t } = useTranslation('family-closing');
  const { day } = useFormat();
  return (
    <>
      {on && <p>{t('on', { date: day(on, { month: 'long', year: 'auto' }) })}</p>}
      {reason && <p>{t(reason)}</p>}
    </>
  );
}
