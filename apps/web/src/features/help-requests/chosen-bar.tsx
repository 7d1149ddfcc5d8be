import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n';

import classes from './requests.module.css';
import type { Chosen } from './use-chosen';

/** So many at once: what the server takes in one go. */
export const MOST_AT_ONCE = 100;

interface BarProps {
  readonly chosen: Chosen;
  readonly shown: readonly string[];
  readonly children: ReactNode;
}

/** Over a list: choose all that are shown, and what to do with those that are chosen. */
export function ChosenBar({ chosen, shown, children }: BarProps) {
  const { t } = useTranslation('help-requests');
  const count = chosen.chosen.length;
  const isAll = count > 0 && count === Math.min(shown.length, MOST_AT_ONCE);
  return (
    <div role="group" aria-label={t('several')} className={classes.bar}>
      <Checkbox
        label={t('chooseAll')}
        checked={isAll}
        indeterminate={count > 0 && !isAll}
        onChange={() => (isAll ? chosen.none() : chosen.all())}
      />
      <span role="status">{count > 0 && t('chosen', { count })}</span>
      {count > 0 && <span className={classes.row}>{children}</span>}
    </div>
  );
}

export function ChooseOne({ chosen, id, name }: { chosen: Chosen; id: string; name: string }) {
  const { t } = useTranslation('help-requests');
  return (
    // The room around it takes the thumb, too.
    <label className={classes.mark}>
      <Checkbox
        aria-label={t('choose', { name })}
        checked={chosen.chosen.includes(id)}
        onChange={() => chosen.toggle(id)}
      />
    </label>
  );
}
