import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';
import { api, unwrap } from '../api';
import { useEndAllSessions } from '../session';
import { useProblemText } from '../use-problem-text';

import classes from './sessions-dialog.module.css';

/** "Chrome, Android" is enough to recognise one's own phone; the whole text of the browser says less. */
function deviceOf(userAgent: string | null): string {
  if (!userAgent) return '—';
  const browser = /(Edg|OPR|YaBrowser|SamsungBrowser|Firefox|Chrome|Safari)\//.exec(userAgent)?.[1];
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(userAgent)?.[1];
  const names: Record<string, string> = {
    Edg: 'Edge',
    OPR: 'Opera',
    YaBrowser: 'Yandex',
    'Mac OS X': 'macOS',
  };
  const found = [browser, system].filter((part) => part !== undefined).map((part) => names[part] ?? part);
  return found.length > 0 ? found.join(', ') : userAgent.slice(0, 60);
}

/** Where one is signed in, and the way to end all of it at once. */
export function SessionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const text = useProblemText();
  const navigate = useNavigate();
  const endAll = useEndAllSessions();
  const { data, error } = useQuery({
    queryKey: ['sessions'],
    queryFn: () => unwrap(api.GET('/api/auth/sessions')),
    staleTime: 0,
  });

  return (
    <Dialog onClose={onClose} title={t('sessions.title')}>
      <p className={classes.about}>{t('sessions.about')}</p>
      {error ? <p role="alert">{text(error)}</p> : null}
      {!data && !error && <SkeletonRows rows={2} height={52} />}
      <ul>
        {data?.items.map((session) => (
          <li key={session.id} className={classes.session}>
            <strong>{deviceOf(session.userAgent)}</strong>
            {session.current && <span className={classes.current}>{t('sessions.current')}</span>}
            <span className={classes.when}>
              {t('sessions.lastSeen', { when: moment(session.lastSeenAt) })}
            </span>
          </li>
        ))}
      </ul>
      {endAll.error && <p role="alert">{text(endAll.error)}</p>}
      <div className={classes.actions}>
        <Button variant="subtle" onClick={onClose}>
          {t('actions.close')}
        </Button>
        <Button
          variant="danger"
          pending={endAll.isPending}
          onClick={() => endAll.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })}
        >
          {t('sessions.endAll')}
        </Button>
      </div>
    </Dialog>
  );
}
