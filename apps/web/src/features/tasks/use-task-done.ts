import { useTranslation } from '../../i18n';

import { useProblemText } from '../../app/use-problem-text';
import { showFailure, showUndo } from '../../ui/toast';

import { useActOnTask, type Task } from './tasks.queries';

/** Marks a task as done at once, and lets it be taken back for eight seconds. */
export function useTaskDone() {
  const { t } = useTranslation('tasks');
  const act = useActOnTask();
  const problem = useProblemText();

  // Promises, not callbacks of `mutate`: the row is gone by the time its task is done.
  async function done(task: Pick<Task, 'id' | 'caseId'>, title: string): Promise<void> {
    try {
      await act.mutateAsync({ task, action: 'complete' });
    } catch (error) {
      return showFailure(problem(error));
    }
    showUndo({
      message: t('done', { title }),
      undoLabel: t('common:actions.undo'),
      onUndo: () => void undo(task),
    });
  }
  async function undo(task: Pick<Task, 'id' | 'caseId'>): Promise<void> {
    try {
      await act.mutateAsync({ task, action: 'reopen' });
    } catch (error) {
      showFailure(problem(error));
    }
  }
  return { done, pendingId: act.isPending ? act.variables.task.id : null };
}
