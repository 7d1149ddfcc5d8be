import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PhoneLink } from '../../ui/facts';
import { useFormat } from '../../ui/use-format';

import { duplicatesQuery, type Duplicate } from './merges.queries';
import classes from './merges.module.css';

/** Says in a file that there may be another of the same child. Nothing is shown while there is none. */
export function DuplicatesNotice({ childId }: { childId: string }) {
  const { t } = useTranslation('merges');
  const { data = [] } = useQuery(duplicatesQuery(childId));
  if (data.length === 0) return null;
  return (
    <Notice hue="amber" icon={<IconUsers />}>
      <p className={classes.strong}>{t('notice.title', { count: data.length })}</p>
      <ul className={classes.plain}>
        {data.map((found, index) => (
          <li key={found.childId ?? `hidden-${index}`} className={classes.found}>
            {found.withinReach ? <Within found={found} childId={childId} /> : <Hidden found={found} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Within({ found, childId }: { found: Duplicate; childId: string }) {
  const { t } = useTranslation('merges');
  const { t: code } = useTranslation('codes');
  const { age, no } = useFormat();
  const reasons = found.reasons.map((reason) => code(`matchReason.${reason}`)).join(', ');
  return (
    <>
      <span>
        {found.name}
        {found.bornOn && `, ${age(found.bornOn)}`}
        {found.number && ` · ${no(found.number)}`}
        {reasons && <span className={classes.soft}> · {reasons}</span>}
      </span>
      <Button
        to={`/children/${childId}/merge/${found.childId}`}
        aria-label={t('notice.compareWith', { name: found.name ?? '' })}
      >
        {t('notice.compare')}
      </Button>
    </>
  );
}

/** Out of reach: only that there is one, and whom to call. */
function Hidden({ found: { contact } }: { found: Duplicate }) {
  const { t } = useTranslation('merges');
  return (
    <span>
      {contact?.manager
        ? t('notice.elsewhere', { team: contact.team, manager: contact.manager })
        : t('notice.elsewhereTeam', { team: contact?.team ?? '' })}{' '}
      {contact?.phone && <PhoneLink phone={contact.phone} />}
    </span>
  );
}
