import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n';
import { hueStyle } from '../../ui/hue';

import type { Alert } from './case-alerts';
import classes from './case-file.module.css';

/** One line that opens: what is next, and beside it the alert that matters most. */
export function Fold(props: {
  alerts: readonly Alert[];
  words: string;
  /** Inside a panel: no frame of its own, and while closed its words only where no alert says more. */
  quiet?: boolean;
  children: ReactNode;
}) {
  const { alerts, words, quiet = false, children } = props;
  const { t } = useTranslation('case-file');
  const wanting = alerts.filter(({ hue }) => hue !== undefined);
  const [first] = wanting;
  return (
    <details className={classes.fold} data-quiet={quiet || undefined}>
      <summary>
        <span className={classes.foldWords} data-second={(quiet && first !== undefined) || undefined}>
          {words}
        </span>
        {first && (
          <span className={classes.foldAlert} style={hueStyle(first.hue ?? 'amber')}>
            {first.icon}
            <span className={classes.foldText}>{first.text}</span>
            {wanting.length > 1 && (
              <span className={classes.foldMore}>{t('alerts.more', { count: wanting.length - 1 })}</span>
            )}
          </span>
        )}
        <IconChevronDown className={classes.foldMark} size={18} stroke={1.7} aria-hidden="true" />
      </summary>
      <div className={classes.folded}>{children}</div>
    </details>
  );
}
