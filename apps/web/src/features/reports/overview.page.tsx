import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReportCode } from '@birge/domain';

import { DraftsList } from '../../app/drafts-list';
import { LateNotice } from '../../app/late-notice';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';
import { dayOf } from '../../ui/format';

import { CaseloadCard } from './caseload-card';
import { DecisionsCard } from './decisions-card';
import { ExportButton } from './export-button';
import { FourFigures } from './four-figures';
import { FunnelCard } from './funnel-card';
import { HiddenChildrenCard } from './hidden-children-card';
import { NoServiceCard } from './no-service-card';
import { regionsQuery, reportQuery, type Report } from './reports.queries';
import { PeriodMenu, TeamMenu } from './scope-filters';
import { useScope } from './scope';
import { CasesByStatusCard, ReferralsByStatusCard } from './status-cards';
import { WaitingCard } from './waiting-card';
import classes from './overview.module.css';

/** Every report that the overview shows, asked once for all of its cards. */
function useReports(scope: { from: string; to: string; teamId?: string }, byTeam: boolean) {
  const { teamId, ...period } = scope;
  const now = { teamId };
  const all = { ...period, teamId };
  const reports = {
    caseload: useQuery(reportQuery('caseload', now)),
    late_answers: useQuery(reportQuery('late_answers', now)),
    decided_in_time: useQuery(reportQuery('decided_in_time', all)),
    no_service_started: useQuery(
      reportQuery('no_service_started', { ...now, by: byTeam ? 'team' : 'age_band' }),
    ),
    hidden_children: useQuery(reportQuery('hidden_children', now)),
    days_to_start: useQuery(reportQuery('days_to_start', all)),
    referral_funnel: useQuery(reportQuery('referral_funnel', all)),
    waiting_list: useQuery(reportQuery('waiting_list', now)),
    cases_by_status: useQuery(reportQuery('cases_by_status', now)),
    referrals_by_status: useQuery(reportQuery('referrals_by_status', all)),
  } satisfies Partial<Record<ReportCode, UseQueryResult<Report>>>;
  return reports;
}

/** Where a team or a region stands: first what needs a decision, then the figures, each with its list behind it. */
export function OverviewPage() {
  const user = useUser();
  const { scope, change } = useScope();
  const reports = useReports(scope, user.teamId === null && scope.teamId === undefined);
  const loaded = Object.values(reports).flatMap(({ data }) => (data ? [data] : []));
  return (
    <Page
      title={usePlaceName()}
      lead={<Lead caseload={reports.caseload.data} />}
      ground="desk"
      actions={
        <>
          <PeriodMenu period={scope} onChange={({ from, to }) => change({ from, to })} />
          <TeamMenu teamId={scope.teamId} onChange={(teamId) => change({ teamId })} />
          <ExportButton reports={loaded} what="overview" disabled={loaded.length === 0} />
        </>
      }
    >
      <DraftsList />
      <LateNotice />
      <div className={classes.grid}>
        <div className={classes.decisions}>
          <DecisionsCard />
        </div>
        <div className={classes.figures}>
          <FourFigures reports={reports} />
        </div>
        <div className={classes.wide}>
          <CaseloadCard query={reports.caseload} />
        </div>
        <div className={classes.narrow}>
          <FunnelCard query={reports.referral_funnel} />
        </div>
        <div className={classes.narrow}>
          <WaitingCard query={reports.waiting_list} />
        </div>
        <div className={classes.stack}>
          <HiddenChildrenCard query={reports.hidden_children} teamId={scope.teamId} />
          <NoServiceCard query={reports.no_service_started} />
          <CasesByStatusCard query={reports.cases_by_status} />
        </div>
        <ReferralsByStatusCard query={reports.referrals_by_status} />
      </div>
    </Page>
  );
}

/** The name of the team, or of the region for who answers for all of its teams. */
function usePlaceName(): string {
  const { t } = useTranslation();
  const { teamName, regionId } = useUser();
  const { language } = useFormat();
  const { data: regions } = useQuery({ ...regionsQuery, enabled: teamName === null && regionId !== null });
  return teamName ?? regions?.find(({ id }) => id === regionId)?.name[language] ?? t('nav.overview');
}

function Lead({ caseload }: { caseload?: Report }) {
  const { t } = useTranslation('reports');
  const { day, time } = useFormat();
  if (!caseload) return <Skeleton width={320} height={14} />;
  const caseworkers = caseload.breakdown.filter(({ name }) => name !== null).length;
  return (
    <>
      {t('overview.lead', {
        caseworkers: t('overview.caseworkers', { count: caseworkers }),
        children: t('overview.children', { count: caseload.value ?? 0 }),
        when: `${day(dayOf(caseload.asOf), { month: 'long' })}, ${time(caseload.asOf)}`,
      })}
    </>
  );
}
