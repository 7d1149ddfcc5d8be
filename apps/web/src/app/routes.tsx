import type { PageRoute } from './page-route';

/**
 * Every page behind the sign-in, one line each. The first path that matches wins by specificity, not by order.
 *
 *   { path: '/cases', roles: staff, words: ['cases', 'codes'], load: () => import('../features/cases/case-list.page').then((page) => page.CaseListPage) },
 */
const family = { roles: ['family'], layout: 'family', words: ['family', 'family-codes'] } as const;

const caseStaff = ['caseworker', 'manager'] as const;
const caseWords = ['case-file', 'cases', 'tasks', 'notes', 'timeline', 'codes'] as const;

export const pages: readonly PageRoute[] = [
  {
    path: '/my-day',
    roles: ['caseworker'],
    words: ['tasks', 'codes'],
    load: () => import('../features/tasks/my-day.page').then((page) => page.MyDayPage),
  },
  {
    path: '/cases',
    roles: caseStaff,
    words: ['cases', 'codes'],
    load: () => import('../features/cases/case-list.page').then((page) => page.CaseListPage),
  },
  {
    path: '/cases/:id/*',
    roles: caseStaff,
    words: caseWords,
    load: () => import('./case-file/case-file.page').then((page) => page.CaseFilePage),
  },
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
  {
    path: '/cases/new',
    roles: ['caseworker', 'manager'],
    words: ['children', 'codes'],
    load: () => import('../features/children/register-child.page').then((page) => page.RegisterChildPage),
  },
  {
    path: '/children/:childId',
    roles: ['caseworker', 'manager'],
    words: ['children', 'codes'],
    load: () => import('../features/children/edit-child.page').then((page) => page.EditChildPage),
  },
];
