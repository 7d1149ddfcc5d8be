import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import classes from './family.module.css';
import own from './papers-card.module.css';
import { familyDocumentsQuery } from './family.queries';

/** Which of the family's papers are here: nobody has to bring them twice. */
export function PapersCard({ childId }: { childId: string }) {
  const { t } = useTranslation('family');
  const { t: code } = useTranslation('family-codes');
  const { day } = useFormat();
  const { data } = useQuery(familyDocumentsQuery(childId));
  if (!data) return null;
  const date = (on: string): string => day(on, { month: 'long', year: 'auto' });
  return (
    <section className={classes.card} aria-labelledby="papers">
      <h2 className={classes.need} id="papers">
        {t('papers.title')}
      </h2>
      <p>{t(data.items.length > 0 ? 'papers.lead' : 'papers.none')}</p>
      <ul className={own.list}>
        {data.items.map(({ id, kind, givenOn, seenOnly, validTo }) => (
          <li key={id}>
            <p className={own.name}>{code(`documentKind.${kind}`)}</p>
            <p className={own.text}>
              {[
                t(seenOnly ? 'papers.shown' : 'papers.given', { date: date(givenOn) }),
                validTo && t('papers.untilDay', { date: date(validTo) }),
              ]
                .filter(Boolean)
                .join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
