import { IconFileSad } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { ProblemError } from '../problem';
import { useProblemText } from '../use-problem-text';

import { StatePage, StateScreen } from './state-screen';

/** A new version was published while the page was open: its old pieces are gone, a reload brings the new ones. */
const isMissingPiece = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message);

/** In the place of a page that broke: says so, gives the number to quote, offers two ways on. */
export function Crash({ error, page = false }: { error: unknown; page?: boolean }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const newVersion = isMissingPiece(error);
  const id = error instanceof ProblemError ? error.problem.requestId : undefined;
  const screen = (
    <StateScreen
      icon={<IconFileSad />}
      title={t(newVersion ? 'crash.newVersion' : 'crash.title')}
      actions={
        <>
          <Button variant="filled" size="md" onClick={() => window.location.reload()}>
            {t('actions.reload')}
          </Button>
          <Button size="md" href="/">
            {t('notFound.home')}
          </Button>
        </>
      }
    >
      <p>{newVersion ? t('crash.newVersionText') : text(error)}</p>
      {id && <code>{id}</code>}
    </StateScreen>
  );
  return page ? <StatePage>{screen}</StatePage> : screen;
}
