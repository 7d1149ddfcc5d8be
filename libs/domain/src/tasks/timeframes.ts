import type { Priority } from '../cases/case-lists.js';
import type { TaskKind } from './task-lists.js';

/**
 * Calendar days until a task of the workflow is due, by the priority of the case. Field practice of case management,
 * not law: a manager's rules may differ.
 */
export const dueWithin: Readonly<Partial<Record<TaskKind, Readonly<Record<Priority, number>>>>> = {
  register: { high: 1, medium: 3, low: 5 },
  assess: { high: 3, medium: 7, low: 14 },
  write_plan: { high: 7, medium: 14, low: 30 },
  correct_plan: { high: 3, medium: 5, low: 7 },
  follow_up: { high: 7, medium: 14, low: 30 },
  choose_another: { high: 1, medium: 3, low: 5 },
};

/** Days after which somebody asks how a referral stands, and how often a waiting list is looked at again. */
export const REFERRAL_FOLLOW_UP_DAYS = 7;
export const WAITING_LIST_REVIEW_DAYS = 30;

/** An open referral of which nobody has heard for so many days is stale. */
export const STALE_AFTER_DAYS = 30;
