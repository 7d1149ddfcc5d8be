import { onDemand } from '../../ui/on-demand';

export const EditTaskDialog = onDemand(() => import('./task.form').then((file) => file.EditTaskDialog));
export const SnoozeDialog = onDemand(() => import('./snooze.form').then((file) => file.SnoozeDialog));
export const DayTaskDialog = onDemand(() => import('./day-task.form').then((file) => file.DayTaskDialog));
