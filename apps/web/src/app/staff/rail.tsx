import { IconKeyboard } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { Kbd } from '../../ui/kbd';
import { Logo } from '../../ui/logo';

import { PlaceLink } from './place-link';
import classes from './rail.module.css';
import { useShell } from './shell-context';
import { usePlaces } from './use-places';
import { UserMenu } from './user-menu';

/** 244 wide on a desk, 64 with icons alone on a tablet, absent on a phone. */
export function Rail() {
  const { t } = useTranslation();
  const { openKeys } = useShell();
  const places = usePlaces();
  return (
    <nav className={classes.rail} aria-label={t('shell.places')}>
      <Link to="/" className={classes.logo}>
        <span className={classes.full}>
          <Logo size={30} />
        </span>
        <span className={classes.mark}>
          <Logo size={30} word={false} />
        </span>
      </Link>
      <ul className={classes.places}>
        {places.map((place) => (
          <li key={place.path}>
            <PlaceLink place={place} className={classes.place} />
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <button type="button" className={classes.place} onClick={openKeys} title={t('shell.keys')}>
          <IconKeyboard size={20} stroke={1.7} aria-hidden="true" />
          <span className={classes.word}>{t('shell.keys')}</span>
          <Kbd>?</Kbd>
        </button>
        <UserMenu />
      </div>
    </nav>
  );
}
