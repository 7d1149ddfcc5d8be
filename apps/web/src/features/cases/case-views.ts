/** Ready-made looks at the list, each an address; the numbers beside them come from the same list. */
export const caseViews = [
  { key: 'open', search: '' },
  { key: 'late', search: 'overdue=true' },
  { key: 'noService', search: 'noServiceStarted=true&status=active' },
  { key: 'ruralAdolescents', search: 'locality=rural&ageBand=10-14,15-17&noServiceStarted=true' },
] as const;
export type CaseView = (typeof caseViews)[number];

/** Which view the address is, whatever the order of the list. */
export function viewOf(params: URLSearchParams): CaseView['key'] | null {
  const canonical = (search: URLSearchParams): string =>
    [...search]
      .filter(([name]) => name !== 'sort')
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('&');
  return (
    caseViews.find(({ search }) => canonical(new URLSearchParams(search)) === canonical(params))?.key ?? null
  );
}
