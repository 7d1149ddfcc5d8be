import { IconLock, IconUserSearch } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { PhoneLink } from '../../ui/facts';
import { useFormat } from '../../ui/use-format';

import type { ChildMatch } from './children.queries';
import classes from './children.module.css';

/** Children who may be the one being typed, so that nobody is registered twice. */
export function KnownChildren({ matches }: { matches: readonly ChildMatch[] }) {
  const { t } = useTranslation('children');
  return (
    <section className={classes.known} aria-labelledby="known-children">
      <h2 id="known-children">{t('known.title')}</h2>
      <p role="status" className={classes.knownLead}>
        {matches.length === 0 ? t('known.none') : t('known.found', { count: matches.length })}
      </p>
      <ul>
        {matches.map((match, index) => (
          <li key={match.caseId ?? `hidden-${index}`} className={classes.match}>
            {match.withinReach ? <OwnMatch match={match} /> : <HiddenMatch match={match} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnMatch({ match }: { match: ChildMatch }) {
  const { t } = useTranslation('children');
  const { day, age, no } = useFormat();
  return (
    <>
      <IconUserSearch size={20} stroke={1.7} aria-hidden="true" />
      <div>
        <p className={classes.matchName}>{match.name}</p>
        <p className={classes.matchText}>
          {match.bornOn && `${age(match.bornOn)}, ${day(match.bornOn, { year: true })} · `}
          {match.number && no(match.number)}
        </p>
        <p className={classes.matchText}>{match.reasons.map((reason) => t(`reason.${reason}`)).join(', ')}</p>
        {match.caseId && (
          <Button to={`/cases/${match.caseId}`} aria-label={t('known.openOf', { name: match.name ?? '' })}>
            {t('known.open')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Out of reach: only that there is such a child, and whom to ask. */
function HiddenMatch({ match }: { match: ChildMatch }) {
  const { t } = useTranslation('children');
  const { contact } = match;
  return (
    <>
      <IconLock size={20} stroke={1.7} aria-hidden="true" />
      <div>
        <p className={classes.matchName}>{t('known.elsewhere')}</p>
        <p className={classes.matchText}>
          {contact?.manager
            ? t('known.askManager', { team: contact.team, manager: contact.manager })
            : t('known.askTeam', { team: contact?.team ?? '' })}
        </p>
        {contact?.phone && <PhoneLink phone={contact.phone} />}
      </div>
    </>
  );
}
