import { nationalHelplines, type Helplines } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';

import { api, unwrap } from './api';

/** Whom one calls in danger, as the product was set up; until that is known, what holds in the whole country. */
export function useHelplines(): Helplines {
  const { data } = useQuery({
    queryKey: ['helplines'],
    queryFn: async () => (await unwrap(api.GET('/api/help-requests/places'))).helplines,
    staleTime: Infinity,
  });
  return data ?? nationalHelplines;
}
