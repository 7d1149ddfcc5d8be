import { withoutSkipped, type Instrument, type ScreeningAnswers } from '@birge/domain';

export interface MergedAnswers {
  readonly answers: ScreeningAnswers;
  /** Questions that both have answered, each otherwise. */
  readonly collisions: readonly string[];
}

/**
 * Puts together what two people (or two devices) have answered since the same state. What only one has changed is taken;
 * where both have changed the same question otherwise, mine stands until somebody decides.
 */
export function mergeAnswers(
  instrument: Instrument,
  base: ScreeningAnswers,
  mine: ScreeningAnswers,
  theirs: ScreeningAnswers,
): MergedAnswers {
  const merged: Record<string, number> = {};
  const collisions: string[] = [];
  for (const id of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const isMine = mine[id] !== base[id];
    const isTheirs = theirs[id] !== base[id];
    if (isMine && isTheirs && mine[id] !== theirs[id]) collisions.push(id);
    const answer = isMine ? mine[id] : theirs[id];
    if (answer !== undefined) merged[id] = answer;
  }
  const answers = withoutSkipped(instrument, merged);
  return { answers, collisions };
}
