import type { ComponentType } from 'react';

import { TasksTab } from '../../features/tasks/tasks.tab';
import { AccessesTab } from '../../features/timeline/accesses.tab';
import type { NoteSteps } from '../../features/timeline/said';
import { TimelineTab } from '../../features/timeline/timeline.tab';

import type { CaseFile } from './case-file';
import { CaseOverview } from './case-overview';
import {
  AssessmentsTab,
  ConsentsTab,
  DocumentsTab,
  PeopleTab,
  PlanTab,
  PulsesSection,
  ReferralsTab,
  RegistrationsTab,
  ScreeningsTab,
} from './case-parts';

export interface CaseTabProps {
  caseFile: CaseFile;
  /** Absent when the case is closed. */
  onNewTask?: () => void;
  /** What can be done with a note of the timeline. */
  noteSteps?: NoteSteps;
}

const Timeline = ({ caseFile, noteSteps }: CaseTabProps) => (
  <TimelineTab caseId={caseFile.id} lastLookedAt={caseFile.lastLookedAt} noteSteps={noteSteps} />
);
const Tasks = ({ caseFile, onNewTask }: CaseTabProps) => <TasksTab caseId={caseFile.id} onNew={onNewTask} />;
const Accesses = ({ caseFile }: CaseTabProps) => <AccessesTab caseId={caseFile.id} />;

const Needs = ({ caseFile }: CaseTabProps) => (
  <>
    <AssessmentsTab caseFile={caseFile} />
    <PulsesSection caseFile={caseFile} />
  </>
);

/** The tabs of a case file in their order; the path stands below `/cases/:id`. */
export const caseTabs: readonly { name: string; path: string; Content: ComponentType<CaseTabProps> }[] = [
  { name: 'overview', path: '', Content: CaseOverview },
  { name: 'screenings', path: 'screenings', Content: ScreeningsTab },
  { name: 'assessments', path: 'assessments', Content: Needs },
  { name: 'plan', path: 'plan', Content: PlanTab },
  { name: 'referrals', path: 'referrals', Content: ReferralsTab },
  { name: 'documents', path: 'documents', Content: DocumentsTab },
  { name: 'registrations', path: 'registrations', Content: RegistrationsTab },
  { name: 'people', path: 'people', Content: PeopleTab },
  { name: 'consents', path: 'consents', Content: ConsentsTab },
  { name: 'tasks', path: 'tasks', Content: Tasks },
  { name: 'timeline', path: 'timeline', Content: Timeline },
  { name: 'accesses', path: 'accesses', Content: Accesses },
];
