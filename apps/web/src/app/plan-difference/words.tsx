import { diffWordsWithSpace } from 'diff';

/** One side of a text: what has gone is struck through on the left, what is new is underlined on the right. */
export function Words({ before, after, side }: { before: string; after: string; side: 'before' | 'after' }) {
  const parts = diffWordsWithSpace(before, after).filter((part) =>
    side === 'before' ? !part.added : !part.removed,
  );
  return parts.map((part, index) => {
    if (side === 'before' && part.removed) return <del key={index}>{part.value}</del>;
    if (side === 'after' && part.added) return <ins key={index}>{part.value}</ins>;
    return <span key={index}>{part.value}</span>;
  });
}
