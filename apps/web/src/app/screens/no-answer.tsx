import { IconCloudOff, IconFileSad } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { problemCodeOf } from '../problem';
import { useProblemText } from '../use-problem-text';

import { NotFound } from './not-found';
import { StateScreen } from './state-screen';

/**
 * In the place of what could not be fetched. What is forbidden looks like what is absent.
 *
 * @param onRetry fetches again; without it there is only the sentence
 */
export function NoAnswer({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const code = problemCodeOf(error);
  if (code === 'not_found' || code === 'forbidden') return <NotFound />;
  return (
    <StateScreen
      icon={code === 'no_connection' ? <IconCloudOff /> : <IconFileSad />}
      title={t(code === 'no_connection' ? 'noConnection.title' : 'crash.title')}
      actions={
        onRetry && (
          <Button variant="filled" size="md" onClick={onRetry}>
            {t('actions.tryAgain')}
          </Button>
        )
      }
    >
      <p>{text(error)}</p>
    </StateScreen>
  );
}
