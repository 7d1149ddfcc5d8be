import type { TaskKind } from '@birge/domain';
import { useTranslation } from '../../i18n';

interface Worded {
  readonly kind: string;
  readonly title: string | null;
}

/** What a task says: the words of the person who wrote it, else those of its kind. */
export function useTaskTitle(): (task: Worded) => string {
  const { t } = useTranslation('codes');
  return ({ kind, title }) => title ?? t(`taskKind.${kind as TaskKind}`);
}
