import type { PageRoute } from './page-route';

/**
 * Every page behind the sign-in, one line each. The first path that matches wins by specificity, not by order.
 *
 *   { path: '/cases', roles: staff, words: ['cases', 'codes'], load: () => import('../features/cases/case-list.page').then((page) => page.CaseListPage) },
 */
const family = { roles: ['family'], layout: 'family', words: ['family', 'family-codes'] } as const;

export const pages: readonly PageRoute[] = [
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
