import type { MatchQuery } from '@birge/domain';

/** One question and what came back: whom it was about, and who was offered with which score. */
export interface Asked {
  readonly query: MatchQuery;
  /** The known child it is about; null for somebody who is not known. */
  readonly about: number | null;
  readonly kinds: readonly string[];
  readonly offered: readonly { readonly id: number; readonly score: number }[];
}

export interface Figures {
  readonly threshold: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Every child offered counts: the right one as found, any other as wrong. */
export function figuresAt(asked: readonly Asked[], threshold: number): Figures {
  let [found, missed, wrong] = [0, 0, 0];
  for (const { about, offered } of asked) {
    const shown = offered.filter(({ score }) => score >= threshold);
    const isFound = about !== null && shown.some(({ id }) => id === about);
    if (isFound) found += 1;
    else if (about !== null) missed += 1;
    wrong += shown.length - Number(isFound);
  }
  const precision = share(found, found + wrong);
  const recall = share(found, found + missed);
  return {
    threshold,
    found,
    missed,
    wrong,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
  };
}

export interface OfKind {
  readonly kind: string;
  readonly asked: number;
  readonly found: number;
  readonly wrong: number;
}

/** The same by what was wrong with what was typed, or by how near the stranger came. */
export function byKind(asked: readonly Asked[], threshold: number): OfKind[] {
  const kinds = [...new Set(asked.flatMap((one) => one.kinds))].sort();
  return kinds.map((kind) => {
    const those = asked.filter((one) => one.kinds.includes(kind));
    const { found, wrong } = figuresAt(those, threshold);
    return { kind, asked: those.length, found, wrong };
  });
}
