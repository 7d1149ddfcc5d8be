import { IconUsers } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useTranslation } from '../i18n';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useFormat } from '../ui/use-format';

import { api, unwrap } from './api';
import classes from './changes-bar.module.css';

const LOOK_EVERY_MS = 30_000;

/** What a change of a case may show in: everything but the question itself and who is signed in. */
const own = ['changes', 'session'];

/** Quietly, when somebody else changes what is open: who, what and when, and a button that shows it. */
export function ChangesBar({ caseId }: { caseId: string }) {
  const { t } = useTranslation('drafts');
  const { moment } = useFormat();
  const client = useQueryClient();
  const [since, setSince] = useState<string | null>(null);
  const ask = (from: string | null) =>
    unwrap(
      api.GET('/api/cases/{id}/changes', {
        params: { path: { id: caseId }, query: from === null ? {} : { since: from } },
      }),
    );
  const start = useQuery({
    queryKey: ['changes', caseId, 'start'],
    queryFn: () => ask(null),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const from = since ?? start.data?.asOf ?? null;
  const { data } = useQuery({
    queryKey: ['changes', caseId, from],
    queryFn: () => ask(from),
    enabled: from !== null,
    refetchInterval: LOOK_EVERY_MS,
    refetchOnWindowFocus: 'always',
    staleTime: LOOK_EVERY_MS,
    gcTime: 0,
    retry: false,
  });
  // The server looks back a little, so that nothing falls between two questions.
  const latest = data?.items.find(({ at, by }) => by !== null && from !== null && at > from);
  if (!latest?.by) return null;
  const show = (): void => {
    setSince(data?.asOf ?? null);
    void client.invalidateQueries({ predicate: ({ queryKey }) => !own.includes(String(queryKey[0])) });
  };
  return (
    <div className={classes.bar}>
      <Notice
        hue="sky"
        role="status"
        icon={<IconUsers />}
        action={
          <Button variant="light" onClick={show}>
            {t('changes.show')}
          </Button>
        }
      >
        {t('changes.one', {
          name: latest.by.name,
          what: t(`changes.subject.${latest.subject}`, { defaultValue: t('changes.subject.case') }),
          when: moment(latest.at),
        })}
      </Notice>
    </div>
  );
}
