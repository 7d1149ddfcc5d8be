import { useCallback } from 'react';

import { useTranslation } from '../i18n';
import { ProblemError } from './problem';

/** Says in words what went wrong. Unknown codes and crashes get the general sentence with the request id. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (error) => {
      if (!(error instanceof ProblemError)) return t('problems.internal');
      const { code, problem } = error;
      if (code === 'too_many_requests')
        return t('problems.too_many_requests', { count: problem.retryAfter ?? 60 });
      const known = i18n.exists(`problems.${code}`) ? t(`problems.${code}`) : t('problems.internal');
      const isOurFault = code === 'internal' || !i18n.exists(`problems.${code}`);
      return isOurFault && problem.requestId
        ? `${known} ${t('problems.requestId', { id: problem.requestId })}`
        : known;
    },
    [t, i18n],
  );
}
