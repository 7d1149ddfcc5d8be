import { IconFileAlert, IconPhone } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from '../../i18n';

import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';

import classes from './family.module.css';
import type { FamilyChild, FamilyReferral } from './family.queries';
import { useFamilyWords } from './use-family-words';

// Fetched by those who are asked for something: the first visit of all others stays light.
const GiveDocuments = lazy(() => import('./give-document').then((part) => ({ default: part.GiveDocuments })));

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
      <Suspense>
        <GiveDocuments referral={referral} />
      </Suspense>
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
