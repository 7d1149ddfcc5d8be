import type { PageRoute } from './page-route';

const family = { roles: ['family'], words: ['family', 'family-codes'] } as const;

/** Every page of families. A table of its own, so that a family does not fetch the list of the staff's pages. */
export const familyPages: readonly PageRoute[] = [
  {
    path: '/family',
    ...family,
    load: () => import('../features/family/family.page').then((page) => page.FamilyPage),
  },
  {
    path: '/family/:childId',
    ...family,
    load: () => import('../features/family/family-child.page').then((page) => page.FamilyChildPage),
  },
  {
    path: '/family/:childId/print',
    ...family,
    load: () => import('../features/family/family-print.page').then((page) => page.FamilyPrintPage),
  },
];
