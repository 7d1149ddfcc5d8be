import type { components } from '@birge/api-client';
import type { TaskAction, TaskDue } from '@birge/domain';
import { queryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Task = Schemas['TaskDto'];
export type DayTask = Schemas['DayTaskDto'];
export type TaskSummary = Schemas['TaskSummaryDto'];
export type NewTask = Schemas['CreateTaskDto'];

export const taskSummaryQuery = queryOptions({
  queryKey: ['tasks', 'summary'],
  queryFn: () => unwrap(api.GET('/api/tasks/summary')),
});

/** What is due, in the order of its day; a group is read piece by piece. */
export const useDayTasks = (
  due: readonly TaskDue[],
  limit: number,
  kind?: 'call' | 'visit',
  enabled = true,
) =>
  useInfiniteQuery({
    enabled,
    queryKey: ['tasks', 'day', due, kind ?? 'all', limit],
    queryFn: ({ pageParam }) => {
      const query = { due: [...due], limit, cursor: pageParam, ...(kind ? { kind: [kind] } : {}) };
      return unwrap(api.GET('/api/tasks', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const caseTasksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['tasks', 'of-case', caseId, 'open'],
    queryFn: () =>
      unwrap(
        api.GET('/api/cases/{id}/tasks', {
          params: { path: { id: caseId }, query: { status: ['open'], limit: 50 } },
        }),
      ),
  });

export const closedCaseTasksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['tasks', 'of-case', caseId, 'closed'],
    queryFn: () =>
      unwrap(
        api.GET('/api/cases/{id}/tasks', {
          params: { path: { id: caseId }, query: { status: ['done', 'cancelled'], limit: 50 } },
        }),
      ),
  });

/** A task moves the day of its case and stands in the timeline. */
function useRefresh() {
  const client = useQueryClient();
  return (caseId: string) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['tasks'] }),
      client.invalidateQueries({ queryKey: ['cases'], predicate: ({ queryKey }) => queryKey[1] !== 'file' }),
      client.invalidateQueries({ queryKey: ['timeline', caseId] }),
    ]);
}

interface TaskStep {
  task: Pick<Task, 'id' | 'caseId'>;
  action: TaskAction;
  /** What putting off needs: until when, why. */
  step?: Omit<Schemas['ActOnTaskDto'], 'action'>;
  key?: string;
}

export function useActOnTask() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ task, action, step = {}, key }: TaskStep) =>
      unwrap(
        api.POST('/api/tasks/{id}/actions', {
          params: { path: { id: task.id } },
          body: { action, ...step },
          ...(key === undefined ? {} : { idempotencyKey: key }),
        }),
      ),
    onSettled: (_done, _error, { task }) => refresh(task.caseId),
  });
}

export function useCreateTask(caseId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ task, key }: { task: NewTask; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/tasks', {
          params: { path: { id: caseId } },
          body: task,
          idempotencyKey: key,
        }),
      ),
    onSettled: () => refresh(caseId),
  });
}

export function useUpdateTask(task: Pick<Task, 'id' | 'caseId'>) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, change }: { version: number; change: Schemas['UpdateTaskDto'] }) =>
      unwrap(
        api.PATCH('/api/tasks/{id}', { params: { path: { id: task.id } }, body: change, ifMatch: version }),
      ),
    onSettled: () => refresh(task.caseId),
  });
}
