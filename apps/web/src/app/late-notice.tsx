import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { useTranslation } from '../i18n';
import { Notice } from '../ui/notice';

import { api, unwrap } from './api';
import classes from './late-notice.module.css';
import { useUser } from './session';

/** What a manager was told of: late by a week in the own team, for a region by a fortnight. Nothing where nothing is. */
export function LateNotice() {
  const { t } = useTranslation('late');
  const { teamId } = useUser();
  const { data } = useQuery({
    queryKey: ['tasks', 'summary'],
    queryFn: () => unwrap(api.GET('/api/tasks/summary')),
  });
  const isTeam = teamId !== null;
  const count = (isTeam ? data?.alerted : data?.escalated) ?? 0;
  const unanswered = useUnanswered(isTeam ? 'manager' : 'escalation');
  if (count + unanswered === 0) return null;
  const look = <Link to="/late-tasks">{t('look')}</Link>;
  return (
    <div className={classes.late}>
      <Notice hue="amber" icon={<IconAlertTriangle />} action={look}>
        {count > 0 && t(isTeam ? 'team' : 'region', { count })}{' '}
        {unanswered > 0 && t('transfers', { count: unanswered })}
      </Notice>
    </div>
  );
}

/** Transfers to the own team, or to a team of the region, that nobody has answered for so long. */
function useUnanswered(rung: 'manager' | 'escalation'): number {
  const { data } = useQuery({
    queryKey: ['cases', 'transfers', 'late', rung, 'count'],
    queryFn: () => unwrap(api.GET('/api/cases/transfers', { params: { query: { rung, limit: 1 } } })),
  });
  const count = data?.count ?? 0;
  return typeof count === 'number' ? count : count.atLeast;
}
