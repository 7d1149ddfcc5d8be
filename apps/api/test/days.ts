import { addDays } from '@birge/domain';

/** A calendar date so many days from now; far enough from today that the hour of the day does not matter. */
export const inDays = (days: number): string => addDays(new Date().toISOString().slice(0, 10), days);
