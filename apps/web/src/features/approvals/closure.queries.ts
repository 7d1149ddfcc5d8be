import type { components } from '@birge/api-client';
import { queryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type Closure = components['schemas']['CaseClosureDto'];

/** What a request to close rests on. Under the key of the cases, so that a change there is seen here. */
export const closureOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['closures', caseId],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/closure', { params: { path: { id: caseId } } })),
    refetchOnMount: 'always',
  });
