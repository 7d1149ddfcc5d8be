import type { PageRoute } from './page-route';

/**
 * Every page behind the sign-in, one line each. The first path that matches wins by specificity, not by order.
 *
 *   { path: '/cases', roles: staff, words: ['cases', 'codes'], load: () => import('../features/cases/case-list.page').then((page) => page.CaseListPage) },
 */
export const pages: readonly PageRoute[] = [];
