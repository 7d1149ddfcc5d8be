import { CaseTimeline } from '../../features/timeline/case-timeline';
import { TasksCard } from '../../features/tasks/tasks-card';

import classes from './case-file.module.css';
import type { CaseTabProps } from './case-tabs';

/** The whole case on one page: referrals, goals and what happened; at the right who, what next, and on whose word. */
export function CaseOverview({ caseFile, onNewTask }: CaseTabProps) {
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <CaseTimeline caseId={caseFile.id} lastLookedAt={caseFile.lastLookedAt} />
      </div>
      <div className={classes.rail}>
        <TasksCard caseId={caseFile.id} allTo={`/cases/${caseFile.id}/tasks`} onNew={onNewTask} />
      </div>
    </div>
  );
}
