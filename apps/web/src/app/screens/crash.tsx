import { IconCloudOff, IconFileSad } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ProblemError } from '../problem';
import { useProblemText } from '../use-problem-text';

import { StatePage, StateScreen } from './state-screen';

/** A new version was published while the page was open: its old pieces are gone, a reload brings the new ones. */
const isMissingPiece = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message);

/** Without internet a reload would lose even the frame of the page. */
const reload = (offline: boolean) => {
  if (!offline || navigator.onLine) window.location.reload();
};

/** The same piece is missing where there is no internet: then nothing was updated, and the page comes when the connection does. */
function useReloadWhenBack(missing: boolean): boolean {
  const [offline] = useState(() => missing && !navigator.onLine);
  useEffect(() => {
    if (!offline) return;
    const back = () => window.location.reload();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [offline]);
  return offline;
}

/** In the place of a page that broke: says so, gives the number to quote, offers two ways on. */
export function Crash({ error, page = false }: { error: unknown; page?: boolean }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const missing = isMissingPiece(error);
  const offline = useReloadWhenBack(missing);
  const newVersion = missing && !offline;
  const id = error instanceof ProblemError ? error.problem.requestId : undefined;
  const screen = (
    <StateScreen
      icon={offline ? <IconCloudOff /> : <IconFileSad />}
      title={t(offline ? 'noConnection.title' : newVersion ? 'crash.newVersion' : 'crash.title')}
      actions={
        <>
          <Button variant="filled" size="md" onClick={() => reload(offline)}>
            {t(offline ? 'actions.tryAgain' : 'actions.reload')}
          </Button>
          <Button size="md" href="/">
            {t('notFound.home')}
          </Button>
        </>
      }
    >
      <p>{offline ? t('crash.offlineText') : newVersion ? t('crash.newVersionText') : text(error)}</p>
      {id && <code>{id}</code>}
    </StateScreen>
  );
  return page ? <StatePage>{screen}</StatePage> : screen;
}
