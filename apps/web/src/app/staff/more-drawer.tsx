import { Drawer } from '@mantine/core';

import { useTranslation } from '../../i18n';
import { LanguageSwitch } from '../language-switch';
import type { Place } from '../navigation';

import { PlaceLink } from './place-link';
import railClasses from './rail.module.css';
import { SchemeSwitch } from './scheme-switch';
import classes from './tab-bar.module.css';

const fromBelow = {
  content: { height: 'auto', borderRadius: '20px 20px 0 0' },
  inner: { alignItems: 'flex-end' },
};

/** The places that do not fit into the tab bar, and what the desk bar holds on wider screens. */
export function MoreDrawer({ places, onClose }: { places: readonly Place[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer opened onClose={onClose} position="bottom" styles={fromBelow} title={t('shell.more')}>
      <ul className={classes.more}>
        {places.map((place) => (
          <li key={place.path}>
            <PlaceLink place={place} className={railClasses.place} onClick={onClose} />
          </li>
        ))}
      </ul>
      <div className={classes.choices}>
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </Drawer>
  );
}
