import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import type { Brief } from './briefs.queries';
import { joined, SheetPart } from './sheet';
import classes from './sheet.module.css';

/** What was found difficult, in words that do not label, and which word of the family is wanting. */
export function AnswersPart({ brief }: { brief: Brief }) {
  return (
    <>
      <ScreeningPart brief={brief} />
      <ConsentsPart brief={brief} />
    </>
  );
}

export function ScreeningPart({ brief: { screening } }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  if (!screening) return null;
  const difficulties = screening.difficulties.map((domain) =>
    code(`difficulty.${domain}`).toLocaleLowerCase(),
  );
  return (
    <SheetPart title={t('screening.title')}>
      <p>
        {code(`screeningOutcome.${screening.outcome}`)}
        {difficulties.length > 0 && `: ${difficulties.join(', ')}`}
      </p>
      <p className={classes.small}>{day(screening.screenedOn, { month: 'long', year: true })}</p>
    </SheetPart>
  );
}

function ConsentsPart({ brief: { consents } }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  if (consents.length === 0) return null;
  return (
    <SheetPart title={t('consents.title')}>
      <ul className={classes.rows}>
        {consents.map((consent, at) => (
          <li key={at} className={classes.row}>
            {joined(
              code(`consentPurpose.${consent.purpose}`),
              consent.organisationName,
              code(`consentGap.${consent.gap}`),
              consent.endsOn && day(consent.endsOn),
            )}
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}
