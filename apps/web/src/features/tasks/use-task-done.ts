import { useTranslation } from '../../i18n';

import { useProblemText } from '../../app/use-problem-text';
import { showFailure, showUndo } from '../../ui/toast';

import { useActOnTask, type Task } from './tasks.queries';

/** Marks a task as done at once, and lets it be taken back for eight seconds. */
export function useTaskDone() {
  const { t } = useTranslation('tasks');
  const act = useActOnTask();
  const problem = useProblemText();
  const onError = (error: unknown) => showFailure(problem(error));

  function done(task: Pick<Task, 'id' | 'caseId'>, title: string, after?: () => void) {
    act.mutate(
      { task, action: 'complete' },
      {
        onError,
        onSuccess: () => {
          after?.();
          showUndo({
            message: t('done', { title }),
            undoLabel: t('common:actions.undo'),
            onUndo: () => act.mutate({ task, action: 'reopen' }, { onError }),
          });
        },
      },
    );
  }
  return { done, pendingId: act.isPending ? act.variables.task.id : null };
}
