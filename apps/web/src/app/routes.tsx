import type { PageRoute } from './page-route';

/**
 * Every page of staff, one line each (families: family-routes). The path that matches most closely wins, not the order.
 *
 *   { path: '/cases', roles: staff, words: ['cases', 'codes'], load: () => import('../features/cases/case-list.page').then((page) => page.CaseListPage) },
 */
const caseStaff = ['caseworker', 'manager'] as const;
const caseWords = [
  'merges',
  'case-file',
  'cases',
  'tasks',
  'notes',
  'timeline',
  'codes',
  'case-codes',
] as const;

const referralWords = ['referrals', 'codes', 'case-codes', 'family-codes', 'documents'] as const;

export const pages: readonly PageRoute[] = [
  {
    path: '/my-day',
    roles: ['caseworker'],
    words: ['tasks', 'codes'],
    load: () => import('../features/tasks/my-day.page').then((page) => page.MyDayPage),
  },
  {
    path: '/late-tasks',
    roles: ['manager'],
    words: ['tasks', 'codes'],
    load: () => import('../features/tasks/late-tasks.page').then((page) => page.LateTasksPage),
  },
  {
    path: '/calendar-link',
    roles: ['caseworker'],
    words: ['calendar'],
    load: () => import('../features/tasks/calendar-link.page').then((page) => page.CalendarLinkPage),
  },
  {
    path: '/time-limits',
    roles: ['caseworker', 'manager', 'provider', 'analyst', 'administrator'],
    words: ['time-limits', 'codes'],
    load: () => import('../features/time-limits/time-limits.page').then((page) => page.TimeLimitsPage),
  },
  {
    path: '/requests',
    roles: caseStaff,
    words: ['help-requests', 'codes'],
    load: () => import('../features/help-requests/requests.page').then((page) => page.RequestsPage),
  },
  {
    path: '/hidden-children',
    roles: caseStaff,
    words: ['hidden-children', 'codes'],
    load: () =>
      import('../features/hidden-children/hidden-children.page').then((page) => page.HiddenChildrenPage),
  },
  {
    path: '/cases',
    roles: caseStaff,
    words: ['cases', 'codes'],
    load: () => import('../features/cases/case-list.page').then((page) => page.CaseListPage),
  },
  {
    path: '/cases/moved',
    roles: caseStaff,
    words: ['transfers', 'codes', 'case-codes'],
    load: () => import('../features/cases/moved-cases.page').then((page) => page.MovedCasesPage),
  },
  {
    path: '/cases/:id/*',
    roles: caseStaff,
    words: caseWords,
    load: () => import('./case-file/case-file.page').then((page) => page.CaseFilePage),
  },
  {
    path: '/cases/:id/brief',
    roles: caseStaff,
    words: ['briefs', 'codes', 'case-codes'],
    load: () => import('../features/briefs/brief.page').then((page) => page.BriefPage),
  },
  {
    path: '/cases/:id/print',
    roles: caseStaff,
    words: ['briefs', 'codes', 'case-codes'],
    load: () => import('../features/briefs/print.page').then((page) => page.PrintPage),
  },
  {
    path: '/changes',
    roles: ['caseworker'],
    words: ['briefs', 'codes', 'case-codes'],
    load: () => import('../features/briefs/changes.page').then((page) => page.ChangesPage),
  },
  {
    path: '/referrals',
    roles: caseStaff,
    words: referralWords,
    load: () => import('../features/referrals/referral-list.page').then((page) => page.ReferralListPage),
  },
  {
    path: '/referrals/:id',
    roles: caseStaff,
    words: referralWords,
    load: () => import('../features/referrals/referral.page').then((page) => page.ReferralPage),
  },
  {
    path: '/inbox',
    roles: ['provider'],
    words: ['inbox', ...referralWords],
    load: () => import('../features/referrals/inbox.page').then((page) => page.InboxPage),
  },
  {
    path: '/inbox/:id',
    roles: ['provider'],
    words: ['inbox', ...referralWords],
    load: () => import('../features/referrals/inbox-answer.page').then((page) => page.InboxAnswerPage),
  },
  {
    path: '/directory',
    roles: caseStaff,
    words: ['directory', 'codes'],
    load: () => import('../features/directory/directory.page').then((page) => page.DirectoryPage),
  },
  {
    path: '/cases/:id/refer',
    roles: caseStaff,
    words: referralWords,
    load: () => import('../features/referrals/refer.page').then((page) => page.ReferPage),
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
  {
    path: '/children/:childId/merge/:otherId',
    roles: ['caseworker', 'manager'],
    words: ['merges', 'codes'],
    load: () => import('../features/merges/merge.page').then((page) => page.MergePage),
  },
  {
    path: '/merges',
    roles: ['caseworker', 'manager'],
    words: ['merges', 'codes'],
    load: () => import('../features/merges/merges.page').then((page) => page.MergesPage),
  },
  {
    path: '/overview',
    roles: ['manager'],
    words: ['reports', 'codes', 'late'],
    load: () => import('../features/reports/overview.page').then((page) => page.OverviewPage),
  },
  {
    path: '/team',
    roles: ['manager'],
    words: ['reports', 'codes'],
    load: () => import('../features/reports/team.page').then((page) => page.TeamPage),
  },
  {
    path: '/reports',
    roles: ['manager'],
    words: ['reports', 'codes'],
    load: () => import('../features/reports/figures.page').then((page) => page.FiguresPage),
  },
  {
    path: '/reports/:code/records',
    roles: ['manager'],
    words: ['reports', 'codes'],
    load: () => import('../features/reports/report-records.page').then((page) => page.ReportRecordsPage),
  },
  {
    path: '/figures',
    roles: ['analyst'],
    words: ['reports', 'codes'],
    load: () => import('../features/reports/figures.page').then((page) => page.FiguresPage),
  },
  {
    path: '/users',
    roles: ['administrator'],
    words: ['admin', 'codes'],
    load: () => import('../features/users/users.page').then((page) => page.UsersPage),
  },
  {
    path: '/teams',
    roles: ['administrator'],
    words: ['admin', 'codes'],
    load: () => import('../features/teams/teams.page').then((page) => page.TeamsPage),
  },
  {
    path: '/organisations',
    roles: ['administrator'],
    words: ['admin', 'codes'],
    load: () => import('../features/organisations/organisations.page').then((page) => page.OrganisationsPage),
  },
  {
    path: '/organisations/:id',
    roles: ['administrator'],
    words: ['admin', 'codes'],
    load: () => import('../features/organisations/organisation.page').then((page) => page.OrganisationPage),
  },
  {
    path: '/offerings',
    roles: ['provider'],
    words: ['admin', 'codes'],
    load: () => import('../features/organisations/organisation.page').then((page) => page.OwnOfferingsPage),
  },
  {
    path: '/cases/:caseId/assessments/:assessmentId',
    roles: ['caseworker', 'manager'],
    words: ['assessments', 'codes'],
    load: () => import('../features/assessments/assessment.page').then((page) => page.AssessmentPage),
  },
  {
    path: '/cases/:caseId/screenings/new',
    roles: caseStaff,
    words: ['screenings', 'codes'],
    load: () => import('../features/screenings/start-screening.page').then((page) => page.StartScreeningPage),
  },
  {
    path: '/cases/:caseId/screenings/:screeningId',
    roles: caseStaff,
    words: ['screenings', 'codes'],
    load: () => import('../features/screenings/screening.page').then((page) => page.ScreeningPage),
  },
  {
    path: '/approvals',
    roles: ['manager'],
    words: ['approvals', 'transfers', 'codes', 'case-codes', 'late'],
    load: () => import('../features/approvals/approvals.page').then((page) => page.ApprovalsPage),
  },
  {
    path: '/approvals/transfers/:caseId',
    roles: ['manager'],
    words: ['transfers', 'approvals', 'codes', 'case-codes'],
    load: () => import('../features/approvals/transfer.page').then((page) => page.TransferPage),
  },
  {
    path: '/approvals/plans/:caseId/:planId',
    roles: ['manager'],
    words: ['approvals', 'plans', 'codes', 'case-codes'],
    load: () => import('../features/approvals/plan-decision.page').then((page) => page.PlanDecisionPage),
  },
  {
    path: '/approvals/closures/:caseId',
    roles: ['manager'],
    words: ['approvals', 'closing', 'codes', 'case-codes'],
    load: () =>
      import('../features/approvals/closure-decision.page').then((page) => page.ClosureDecisionPage),
  },
];
