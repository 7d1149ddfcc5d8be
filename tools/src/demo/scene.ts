import type { Batch } from './batch.js';
import type { DemoCalendar } from './calendar.js';
import type { Ids } from './ids.js';
import type { Random } from './random.js';

/** What everything that is made up needs at hand. The batch changes when one is full. */
export interface Scene {
  readonly batch: Batch;
  readonly ids: Ids;
  readonly random: Random;
  readonly calendar: DemoCalendar;
}
