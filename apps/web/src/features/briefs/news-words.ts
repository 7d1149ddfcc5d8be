import { useTranslation } from '../../i18n';

import type { News } from './changes.queries';

/** Told by the step itself when there was one: "Plan approved" says more than "1 change of the plan". */
const toldByStep: ReadonlySet<string> = new Set([
  'plan',
  'step',
  'assigned',
  'merge',
  'registration',
  'screening',
]);

/** "2 answers", "1 document", "plan approved". */
export function useNewsWords() {
  const { t } = useTranslation('briefs');
  const { t: code, i18n } = useTranslation('codes');
  return ({ kind, count, subject, action }: News['groups'][number]): string => {
    const step = `historyAction.${subject}.${action}`;
    if (toldByStep.has(kind) && i18n.exists(step)) {
      const words = code(step).toLocaleLowerCase();
      return count === 1 ? words : t('news.andMore', { what: words, count: count - 1 });
    }
    return t(`news.kind.${kind}`, { count });
  };
}
