import { Suspense } from 'react';

import { wasReopened } from '../../features/cases/reopened';
import { TasksCard } from '../../features/tasks/tasks-card';
import { CaseTimeline } from '../../features/timeline/case-timeline';
import { Skeleton, SkeletonRows } from '../../ui/skeleton';
import { usePhone } from '../../ui/use-phone';

import classes from './case-file.module.css';
import {
  ConsentsCard,
  GoalsSection,
  NeedsCard,
  PeopleCard,
  ReferralsSection,
  ReopenNotice,
  ScreeningCard,
} from './case-parts';
import type { CaseTabProps } from './case-tabs';

/** The whole case on one page: referrals, goals and what happened; at the right what is next, who, and on whose word. */
export function CaseOverview({ caseFile, onNewTask, noteSteps }: CaseTabProps) {
  // On a phone these are tabs, not a column below everything.
  const isPhone = usePhone();
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        {wasReopened(caseFile) && (
          <Suspense fallback={null}>
            <ReopenNotice caseFile={caseFile} />
          </Suspense>
        )}
        <Suspense fallback={<SkeletonRows rows={3} height={84} />}>
          <ReferralsSection caseFile={caseFile} />
        </Suspense>
        <Suspense fallback={<SkeletonRows rows={2} height={54} />}>
          <GoalsSection caseFile={caseFile} />
        </Suspense>
        <CaseTimeline caseId={caseFile.id} lastLookedAt={caseFile.lastLookedAt} noteSteps={noteSteps} />
      </div>
      {!isPhone && <Rail caseFile={caseFile} onNewTask={onNewTask} />}
    </div>
  );
}

function Rail({ caseFile, onNewTask }: CaseTabProps) {
  return (
    <div className={classes.rail}>
      <TasksCard caseId={caseFile.id} allTo={`/cases/${caseFile.id}/tasks`} onNew={onNewTask} />
      <Suspense fallback={<Skeleton height={120} />}>
        <PeopleCard caseFile={caseFile} />
      </Suspense>
      <Suspense fallback={<Skeleton height={120} />}>
        <NeedsCard caseFile={caseFile} />
      </Suspense>
      <Suspense fallback={<Skeleton height={80} />}>
        <ScreeningCard caseFile={caseFile} />
      </Suspense>
      <Suspense fallback={<Skeleton height={120} />}>
        <ConsentsCard caseFile={caseFile} />
      </Suspense>
    </div>
  );
}
