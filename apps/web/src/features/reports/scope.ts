import { addDays, isDay } from '@birge/domain';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

import { today } from '../../ui/format';

/** Months that a period goes back, with the one of today. */
export const presets = { month: 1, quarter: 3, half: 6, year: 12 } as const;
export type Preset = keyof typeof presets;

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Whole months up to today: three months on 23 November begin on 1 September. */
export function periodOf(preset: Preset, to: string = today()): Period {
  let from = `${to.slice(0, 7)}-01`;
  for (let month = 1; month < presets[preset]; month++) from = `${addDays(from, -1).slice(0, 7)}-01`;
  return { from, to };
}

export const presetOf = ({ from, to }: Period): Preset | null =>
  (Object.keys(presets) as Preset[]).find((preset) => periodOf(preset, to).from === from) ?? null;

/** Period and team stand in the address and above everything: no card has a filter of its own. */
export function useScope() {
  const [params, setParams] = useSearchParams();
  const scope = useMemo(() => {
    const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
    const period = isDay(from) && isDay(to) && from <= to ? { from, to } : periodOf('quarter');
    const teamId = params.get('teamId') ?? undefined;
    return { ...period, teamId };
  }, [params]);

  function change(next: Readonly<Record<string, string | undefined>>): void {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(next)) {
          if (value === undefined) after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { preventScrollReset: true },
    );
  }
  return { scope, params, change };
}
