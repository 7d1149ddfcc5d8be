import type { Workflow } from '../workflow.js';
import type { TaskAction, TaskStatus } from './task-lists.js';

export interface TaskFacts {
  readonly caseIsOpen: boolean;
  /** Put off to a day that has not come yet. */
  readonly isSnoozed: boolean;
}

// prettier-ignore
export const taskWorkflow: Workflow<TaskStatus, TaskAction, TaskFacts> = {
  initial: 'open',
  actions: {
    complete: { from: ['open'],              to: 'done' },
    reopen:   { from: ['done', 'cancelled'], to: 'open', blockedBy: { case_closed: (t) => !t.caseIsOpen } },
    cancel:   { from: ['open'],              to: 'cancelled' },
    snooze:   { from: ['open'],              to: 'open' },
    wake:     { from: ['open'],              to: 'open', blockedBy: { not_snoozed: (t) => !t.isSnoozed } },
  },
};
