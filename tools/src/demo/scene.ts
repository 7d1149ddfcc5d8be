import type { DemoCalendar } from './calendar.js';
import type { Random } from './random.js';
import type { Row, TableName } from './tables.js';

/** What everything that is made up needs at hand. The batch changes when one is full. */
export interface Scene {
  readonly batch: { add<T extends TableName>(table: T, row: Row<T>): void };
  readonly ids: { next(): string };
  readonly random: Random;
  readonly calendar: DemoCalendar;
}
