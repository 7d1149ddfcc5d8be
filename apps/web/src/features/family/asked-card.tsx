import { IconFileAlert, IconPhone } from '@tabler/icons-react';
import { useTranslation } from '../../i18n';

import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';

import classes from './family.module.css';
import type { FamilyChild, FamilyReferral } from './family.queries';
import { GiveDocuments } from './give-document';
import { useFamilyWords } from './use-family-words';

/** What is needed from the family: one sentence, until when, what happens without it, and whom to call. */
export function AskedCard({ child, referral }: { child: FamilyChild; referral: FamilyReferral }) {
  const { t } = useTranslation('family');
  const { language } = useFormat();
  const words = useFamilyWords()(referral);
  const phone = child.caseworker?.phone;
  return (
    <section className={classes.asked} aria-labelledby={`asked-${referral.id}`}>
      <p className={classes.askedHead}>
        <IconFileAlert size={22} stroke={1.8} aria-hidden="true" />
        {t('askedOfYou')}
      </p>
      <h2 className={classes.need} id={`asked-${referral.id}`}>
        {words.todo}
      </h2>
      <p>
        {referral.service.name[language]}, {referral.organisation.name}. {words.next}
      </p>
      <GiveDocuments referral={referral} />
      <p>{t('howToGive')}</p>
      {phone && (
        <Button
          href={`tel:${phone.replace(/[^\d+]/g, '')}`}
          variant={referral.documents.length > 0 ? 'default' : 'filled'}
          size="lg"
          fullWidth
          icon={<IconPhone />}
        >
          {t('callCaseworker')}
        </Button>
      )}
    </section>
  );
}
