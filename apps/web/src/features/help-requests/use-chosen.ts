import { useState } from 'react';

/** Several rows of a list, chosen to do the same with them. What is not shown any more is not chosen. */
export function useChosen(shown: readonly string[]) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const chosen = ids.filter((id) => shown.includes(id));
  return {
    chosen,
    toggle: (id: string) =>
      setIds(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]),
    all: () => setIds(shown),
    none: () => setIds([]),
  };
}

export type Chosen = ReturnType<typeof useChosen>;
