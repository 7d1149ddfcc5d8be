import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import { familyDocumentsQuery } from './family.queries';
import classes from './papers-list.module.css';

/** The papers, one line each: what it is, since when it is here, until when it counts. */
export function PapersList({ childId }: { childId: string }) {
  const { t } = useTranslation('family');
  const { t: code } = useTranslation('family-codes');
  const { day } = useFormat();
  const { data } = useQuery(familyDocumentsQuery(childId));
  if (!data) return null;
  const date = (on: string): string => day(on, { month: 'long', year: 'auto' });
  return (
    <>
      <p>{t(data.items.length > 0 ? 'papers.lead' : 'papers.none')}</p>
      <ul className={classes.list}>
        {data.items.map(({ id, kind, givenOn, seenOnly, validTo }) => (
          <li key={id}>
            <p className={classes.name}>{code(`documentKind.${kind}`)}</p>
            <p className={classes.text}>
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
    </>
  );
}
