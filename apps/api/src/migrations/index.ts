import { Initial1764000000001 } from './1764000000001-initial.js';
import { Locations1764000000002 } from './1764000000002-locations.js';
import { Services1764000000003 } from './1764000000003-services.js';
import { Ground1764000000004 } from './1764000000004-ground.js';

/** In the order in which they run. A landed migration is never edited: a change is a new file. */
export const migrations = [
  Initial1764000000001,
  Locations1764000000002,
  Services1764000000003,
  Ground1764000000004,
];
