import { IconAlertTriangle, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { daysBetween } from '@birge/domain';

import { useTranslation } from '../i18n';
import { IconButton } from './button';
import classes from './facts.module.css';
import { formatPhone, today } from './format';
import { useFormat } from './use-format';

export interface Definition {
  key: string;
  term: ReactNode;
  value: ReactNode;
}

/** Names at the left, values at the right (`spread`) or beside them. Absent values are left out. */
export function DefinitionList({
  items,
  spread = false,
}: {
  items: readonly Definition[];
  spread?: boolean;
}) {
  return (
    <dl className={classes.list} data-spread={spread || undefined}>
      {items
        .filter(({ value }) => value !== null && value !== undefined && value !== false && value !== '')
        .map(({ key, term, value }) => (
          <div key={key} className={classes.item} data-key={key}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A number that calls. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className={classes.phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {formatPhone(phone)}
    </a>
  );
}

/** The round button that calls somebody: the name says whom. */
export function PhoneButton({ phone, name }: { phone: string; name: string }) {
  const { t } = useTranslation();
  return (
    <IconButton frame="round" name={t('phone.call', { name })} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <IconPhone />
    </IconButton>
  );
}

const NEAR_DAYS = 3;

/** A deadline: late in red with a triangle, within three days in amber, else plain. `words` adds "4 days late". */
export function DueDate({ on, words = false }: { on: string; words?: boolean }) {
  const { day, untilDue } = useFormat();
  const days = daysBetween(today(), on);
  const state = days < 0 ? 'late' : days <= NEAR_DAYS ? 'near' : 'far';
  const text = words ? untilDue(on) : days === 0 ? untilDue(on) : day(on);
  return (
    <time dateTime={on} className={classes.due} data-state={state} title={words ? day(on) : untilDue(on)}>
      {state === 'late' && <IconAlertTriangle size={15} stroke={2} aria-hidden="true" />}
      {text}
      {state === 'late' && !words && <span className="sr-only">, {untilDue(on)}</span>}
    </time>
  );
}

/** A date in words that machines can read too. */
export function Day({ on, ...options }: { on: string } & Parameters<ReturnType<typeof useFormat>['day']>[1]) {
  const { day } = useFormat();
  return (
    <time dateTime={on} className="nowrap">
      {day(on, options)}
    </time>
  );
}
