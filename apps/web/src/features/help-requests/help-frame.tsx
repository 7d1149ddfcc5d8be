import { nationalHelplines } from '@birge/domain';
import { IconUrgent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { LanguageSwitch } from '../../app/language-switch';
import { useTranslation } from '../../i18n';
import { Logo } from '../../ui/logo';

import { placesQuery } from './help.queries';
import classes from './help.module.css';

/** One column; whom to call in danger stands at the foot of every screen. */
export function HelpFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('help');
  const { data } = useQuery(placesQuery);
  const { emergency, children: line } = data?.helplines ?? nationalHelplines;
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Logo size={28} />
        <LanguageSwitch compact />
      </header>
      <main className={classes.column}>{children}</main>
      <footer className={classes.foot}>
        <div className={classes.column}>
          <h2 className={classes.danger}>
            <IconUrgent size={24} stroke={1.7} aria-hidden="true" /> {t('danger')}
          </h2>
          <div className={classes.lines}>
            <a className={classes.line} href={`tel:${emergency}`}>
              <strong>{emergency}</strong> {t('emergency')}
            </a>
            <a className={classes.line} href={`tel:${line}`}>
              <strong>{line}</strong> {t('childLine')}
            </a>
          </div>
        </div>
      </footer>
    </div>
  );
}
