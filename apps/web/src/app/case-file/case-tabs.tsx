import { lazy, type ComponentType } from 'react';

import { AccessesTab } from '../../features/timeline/accesses.tab';
import { CaseTimeline } from '../../features/timeline/case-timeline';
import { TasksTab } from '../../features/tasks/tasks.tab';
import { loadWords } from '../../i18n';

import type { CaseFile } from './case-file.queries';
import { CaseOverview } from './case-overview';

export interface CaseTabProps {
  caseFile: CaseFile;
  /** Absent when the case is closed. */
  onNewTask?: () => void;
}

/** A part of another feature: its code and its words are fetched together when it is looked at. */
export function part<P extends object>(words: string, load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadWords([words])]);
    return { default: component };
  });
}

const Timeline = ({ caseFile }: CaseTabProps) => (
  <CaseTimeline caseId={caseFile.id} lastLookedAt={caseFile.lastLookedAt} limit={50} />
);
const Tasks = ({ caseFile, onNewTask }: CaseTabProps) => <TasksTab caseId={caseFile.id} onNew={onNewTask} />;
const Accesses = ({ caseFile }: CaseTabProps) => <AccessesTab caseId={caseFile.id} />;

/** The tabs of a case file in their order; the path stands below `/cases/:id`. */
export const caseTabs: readonly { name: string; path: string; Content: ComponentType<CaseTabProps> }[] = [
  { name: 'overview', path: '', Content: CaseOverview },
  { name: 'tasks', path: 'tasks', Content: Tasks },
  { name: 'timeline', path: 'timeline', Content: Timeline },
  { name: 'accesses', path: 'accesses', Content: Accesses },
];
