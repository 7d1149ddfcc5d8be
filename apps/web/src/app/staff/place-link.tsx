import { NavLink } from 'react-router';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';
import type { Place } from '../navigation';

import classes from './rail.module.css';
import { usePlaceCount } from './use-place-count';

export function PlaceLink({
  place,
  className,
  onClick,
}: {
  place: Place;
  className?: string;
  onClick?: () => void;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const count = usePlaceCount(place.name);
  const Icon = place.icon;
  const name = t(`nav.${place.name}`);
  return (
    <NavLink to={place.path} className={className} title={name} onClick={onClick}>
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span className={classes.word}>{name}</span>
      {count > 0 && <span className={classes.count}>{number(count)}</span>}
    </NavLink>
  );
}
