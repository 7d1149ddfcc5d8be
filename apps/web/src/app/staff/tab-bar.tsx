import { IconMenu2, IconPlus, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { mayRegister, NEW_CASE } from '../navigation';
import { useUser } from '../session';

import { pageExists } from './page-exists';
import { PlaceLink } from './place-link';
import { useShell } from './shell-context';
import classes from './tab-bar.module.css';
import { usePlaces } from './use-places';

const MoreDrawer = lazy(() => import('./more-drawer').then((file) => ({ default: file.MoreDrawer })));

/** At the bottom of a phone: two places, the one thing to begin, find, and the rest. */
export function TabBar() {
  const { t } = useTranslation();
  const { role } = useUser();
  const { openFind } = useShell();
  const [more, setMore] = useState(false);
  const places = usePlaces();
  const [first, rest] = [places.slice(0, 2), places.slice(2)];

  return (
    <nav className={classes.bar} aria-label={t('shell.places')}>
      {first.map((place) => (
        <PlaceLink key={place.path} place={place} className={classes.tab} />
      ))}
      {mayRegister(role) && pageExists(NEW_CASE) && (
        <Link to={NEW_CASE} className={classes.plus} aria-label={t('shell.newCase')}>
          <IconPlus size={26} stroke={2} />
        </Link>
      )}
      <button type="button" className={classes.tab} onClick={openFind}>
        <IconSearch size={24} stroke={1.7} aria-hidden="true" />
        <span>{t('shell.find')}</span>
      </button>
      <button type="button" className={classes.tab} aria-haspopup="dialog" onClick={() => setMore(true)}>
        <IconMenu2 size={24} stroke={1.7} aria-hidden="true" />
        <span>{t('shell.more')}</span>
      </button>
      {more && (
        <Suspense>
          <MoreDrawer places={rest} onClose={() => setMore(false)} />
        </Suspense>
      )}
    </nav>
  );
}
