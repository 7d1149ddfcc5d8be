import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from '../../i18n';

import { useFormat } from '../../ui/use-format';

import classes from './family.module.css';

const href = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Calls with one tap; the number is readable for those who dial by hand. */
export function CallLine({ phone, name }: { phone: string; name: string }) {
  const { t } = useTranslation('family');
  const format = useFormat();
  return (
    <a className={classes.callLine} href={href(phone)} aria-label={t('callName', { name })}>
      <IconPhone size={20} stroke={1.7} aria-hidden="true" />
      {format.phone(phone)}
    </a>
  );
}

/** The round button at the corner of a card. */
export function CallRound({ phone, name }: { phone: string; name: string }) {
  const { t } = useTranslation('family');
  return (
    <a className={classes.callRound} href={href(phone)} aria-label={t('callName', { name })}>
      <IconPhone size={22} stroke={1.7} aria-hidden="true" />
    </a>
  );
}
