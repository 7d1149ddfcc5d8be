import { serviceKinds, spokenLanguages } from '@birge/domain';

import type { DirectoryFilter } from './directory.queries';

const lists = { kind: serviceKinds, language: spokenLanguages } as const;
const single = ['q', 'serviceId', 'locationId'] as const;

/** The filters that stand in the address, by the names of the API. Organisations that work no more are left out. */
export function readFilter(params: URLSearchParams): DirectoryFilter {
  const filter: Record<string, unknown> = { active: true, sort: 'name' };
  for (const [name, known] of Object.entries(lists)) {
    const chosen = (params.get(name) ?? '')
      .split(',')
      .filter((value) => (known as readonly string[]).includes(value));
    if (chosen.length > 0) filter[name] = chosen;
  }
  for (const name of single) if (params.get(name)) filter[name] = params.get(name);
  if (params.get('accessible') === 'true') filter['accessible'] = true;
  return filter as DirectoryFilter;
}
