import { daysBetween } from '@birge/domain';
import {
  IconAlertTriangle,
  IconCheck,
  IconHourglassHigh,
  IconLanguage,
  IconMapPin,
  IconWheelchair,
  IconX,
} from '@tabler/icons-react';
import { useState } from 'react';

import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { KindIcon } from '../../ui/chips/chips';
import { Mark, type Look } from '../../ui/chip';
import { PhoneLink } from '../../ui/facts';
import { formatRange, today } from '../../ui/format';
import { Facts } from '../../ui/page';
import { useFormat } from '../../ui/use-format';

import classes from './directory.module.css';
import type { DirectoryFilter, Organisation } from './directory.queries';

type Offered = Organisation['offerings'][number];

/** So many services stand there at once. */
const SHOWN = 3;
/** What was said longer ago than this is to be asked again. */
const CONFIRMED_FOR_DAYS = 180;

/** One organisation: where, how to call, and what it offers with its places. */
export function OrganisationCard({
  organisation,
  wanted,
}: {
  organisation: Organisation;
  wanted: DirectoryFilter;
}) {
  const { t } = useTranslation('directory');
  const { t: code } = useTranslation('codes');
  const { nameOf } = useLocations();
  const [all, setAll] = useState(false);
  const offerings = inOrder(organisation.offerings, wanted);
  const shown = all ? offerings : offerings.slice(0, SHOWN);
  const place = [nameOf(organisation.locationId), organisation.address].filter(Boolean).join(', ');
  const spoken = organisation.languages.map((language) => code(`language.${language}`)).join(', ');
  return (
    <article className={classes.card}>
      <header className={classes.head}>
        <h2>{organisation.name}</h2>
        {organisation.phone && <PhoneLink phone={organisation.phone} />}
      </header>
      <Facts
        facts={[
          { icon: <IconMapPin size={17} stroke={1.7} />, text: place },
          ...(spoken ? [{ icon: <IconLanguage size={17} stroke={1.7} />, text: spoken }] : []),
          {
            icon: <IconWheelchair size={17} stroke={1.7} />,
            text: t(organisation.accessible ? 'accessible' : 'notAccessible'),
          },
        ]}
      />
      {offerings.length === 0 && <p className={classes.none}>{t('noOfferings')}</p>}
      <ul className={classes.offerings}>
        {shown.map((offering) => (
          <OfferingRow key={offering.id} offering={offering} />
        ))}
      </ul>
      {offerings.length > shown.length && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {t('showAll', { count: offerings.length })}
        </button>
      )}
    </article>
  );
}

/** What was looked for stands first; what is not offered now stands last. */
function inOrder(offerings: readonly Offered[], { serviceId, kind }: DirectoryFilter): Offered[] {
  const rank = (offering: Offered): number =>
    (offering.active ? 0 : 4) +
    (serviceId && offering.serviceId !== serviceId ? 2 : 0) +
    (kind?.length && !kind.includes(offering.kind) ? 1 : 0);
  return [...offerings].sort((a, b) => rank(a) - rank(b));
}

function OfferingRow({ offering }: { offering: Offered }) {
  const { t } = useTranslation('directory');
  const { language } = useFormat();
  const { ageMin, ageMax, usualWaitDays } = offering;
  const facts = [
    t('ages', { ages: formatRange(ageMin, ageMax) }),
    usualWaitDays !== null && t('wait', { days: t('common:when.days', { count: usualWaitDays }) }),
  ];
  return (
    <li className={classes.offering} data-off={!offering.active || undefined}>
      <KindIcon kind={offering.kind} />
      <div className={classes.words}>
        <h3>{offering.serviceName[language]}</h3>
        <p>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={classes.places}>
        <Places offering={offering} />
        <Confirmed on={offering.confirmedOn} />
      </div>
    </li>
  );
}

const looks: Readonly<Record<'free' | 'waiting' | 'full' | 'off', Look>> = {
  free: { hue: 'green', icon: IconCheck },
  waiting: { hue: 'amber', icon: IconHourglassHigh },
  full: { hue: 'red', icon: IconX },
  off: { hue: 'stone', icon: IconX },
};

function Places({ offering }: { offering: Offered }) {
  const { t } = useTranslation('directory');
  const { number } = useFormat();
  const { active, placesFree, capacity, waitingListOpen } = offering;
  if (!active) return <Mark look={looks.off} label={t('places.off')} />;
  if (placesFree === null) return <span className={classes.quiet}>{t('places.unknown')}</span>;
  if (placesFree === 0)
    return (
      <Mark
        look={looks[waitingListOpen ? 'waiting' : 'full']}
        label={t(waitingListOpen ? 'places.waiting' : 'places.full')}
      />
    );
  const label =
    capacity === null
      ? t('places.free', { count: placesFree })
      : t('places.freeOf', { free: number(placesFree), capacity: number(capacity) });
  return <Mark look={looks.free} label={label} />;
}

function Confirmed({ on }: { on: string | null }) {
  const { t } = useTranslation('directory');
  const { day } = useFormat();
  if (on === null) return <span className={classes.quiet}>{t('confirmed.never')}</span>;
  const old = daysBetween(on, today()) > CONFIRMED_FOR_DAYS;
  return (
    <span className={old ? classes.old : classes.quiet}>
      {old && <IconAlertTriangle size={14} stroke={2} aria-hidden="true" />}
      {t('confirmed.on', { date: day(on) })}
    </span>
  );
}
