import type { components } from '@birge/api-client';
import type { TimeLimitStep } from '@birge/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type TimeLimits = Schemas['TimeLimitsDto'];
export type LimitsOfStep = Schemas['TimeLimitsOfStepDto'];
export type TimeLimit = Schemas['TimeLimitDto'];
export type Ladder = Schemas['LadderDto'];
export type Change = Schemas['TimeLimitChangeDto'];

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['time-limits'] });
}

export function useSaveLimits(step: TimeLimitStep) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, limits }: { version: number; limits: Schemas['UpdateTimeLimitsDto'] }) =>
      unwrap(
        api.PATCH('/api/time-limits/{step}', { params: { path: { step } }, body: limits, ifMatch: version }),
      ),
    onSettled: refresh,
  });
}

export function useSaveLadder() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, ladder }: { version: number; ladder: Schemas['UpdateLadderDto'] }) =>
      unwrap(api.PATCH('/api/time-limits/ladder', { body: ladder, ifMatch: version })),
    onSettled: refresh,
  });
}
