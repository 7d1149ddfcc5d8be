import { nationalHelplines } from '@birge/domain';
import { IconLifebuoy } from '@tabler/icons-react';
import { useTranslation } from '../../i18n';

import classes from './family.module.css';

/** At the end of every family page. */
export function Helplines() {
  const { t } = useTranslation('family');
  const { children, emergency } = nationalHelplines;
  return (
    <section className={classes.help} aria-labelledby="help">
      <IconLifebuoy size={26} stroke={1.7} aria-hidden="true" />
      <div>
        <h2 className={classes.helpTitle} id="help">
          {t('worried')}
        </h2>
        <p>
          {t('helpline')} <a href={`tel:${children}`}>{children}</a>. {t('urgent')}{' '}
          <a href={`tel:${emergency}`}>{emergency}</a>.
        </p>
      </div>
    </section>
  );
}
