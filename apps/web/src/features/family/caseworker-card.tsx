import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from '../../i18n';

import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';

import classes from './family.module.css';
import type { FamilyChild } from './family.queries';

/** The person to ask. */
export function CaseworkerCard({ child }: { child: FamilyChild }) {
  const { t } = useTranslation('family');
  const format = useFormat();
  const { caseworker } = child;
  return (
    <section className={classes.card} aria-label={t('caseworker')}>
      <div className={classes.person}>
        {caseworker && <Avatar name={caseworker.name} size={56} />}
        <div>
          <p className={classes.organisation}>{t(caseworker ? 'caseworker' : 'team')}</p>
          <p className={classes.personName}>{caseworker?.name ?? child.team}</p>
        </div>
      </div>
      {caseworker?.phone && (
        <Button
          href={`tel:${caseworker.phone.replace(/[^\d+]/g, '')}`}
          size="lg"
          fullWidth
          icon={<IconPhone />}
        >
          {t('call')} {format.phone(caseworker.phone)}
        </Button>
      )}
    </section>
  );
}
