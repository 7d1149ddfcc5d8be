import { placesOf, type Place } from '../navigation';
import { useUser } from '../session';

import { pageExists } from './page-exists';

export const usePlaces = (): readonly Place[] =>
  placesOf[useUser().role].filter((place) => pageExists(place.path));
