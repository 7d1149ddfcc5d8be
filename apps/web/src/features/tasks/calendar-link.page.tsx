import { IconCalendarPlus, IconCopy, IconLinkOff, IconRefresh } from '@tabler/icons-react';
import type { components } from '@birge/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { api, unwrap } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { showDone, showFailure } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './calendar-link.module.css';

type Feed = components['schemas']['CalendarDto'];

const useFeed = () =>
  useQuery({ queryKey: ['calendar'], queryFn: () => unwrap(api.GET('/api/calendar')), staleTime: 0 });

function useFeedSteps() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['calendar'] });
  const renew = useMutation({
    // What was seen is replaced, and nothing else: pressed twice it makes one link.
    mutationFn: (replaces: string | null) => unwrap(api.POST('/api/calendar', { body: { replaces } })),
    onSettled,
  });
  const revoke = useMutation({ mutationFn: () => unwrap(api.DELETE('/api/calendar')), onSettled });
  return { renew, revoke };
}

/** The secret link under which one's own calendar reads one's tasks: made, shown once, renewed, switched off. */
export function CalendarLinkPage() {
  const { t } = useTranslation('calendar');
  const feed = useFeed();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={classes.page}>
        {feed.isPending && <SkeletonRows rows={3} />}
        {feed.isError && <NoAnswer error={feed.error} onRetry={() => void feed.refetch()} />}
        {feed.data && <Link feed={feed.data} />}
        <section>
          <h2>{t('seen.title')}</h2>
          <p>{t('seen.text')}</p>
          <h2>{t('how.title')}</h2>
          <ul>
            {(['google', 'outlook', 'phone'] as const).map((where) => (
              <li key={where}>{t(`how.${where}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

function Link({ feed }: { feed: Feed }) {
  const { t } = useTranslation('calendar');
  const { moment } = useFormat();
  const problem = useProblemText();
  const { renew, revoke } = useFeedSteps();
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const address = renew.data && feed.active ? `${window.location.origin}${renew.data.path}` : null;
  const error = renew.error ?? revoke.error;
  const take = (step: 'renew' | 'revoke'): void => {
    const onSuccess = () => setAsked(null);
    if (step === 'renew') renew.mutate(feed.createdAt, { onSuccess });
    else revoke.mutate(undefined, { onSuccess: () => (onSuccess(), renew.reset()) });
  };
  return (
    <>
      {error && !asked && (
        <Notice hue="red" role="alert">
          {problem(error)}
        </Notice>
      )}
      {address && <Address address={address} />}
      {feed.active && !address && (
        <p role="status">
          {t('active', { when: moment(feed.createdAt ?? '') })}{' '}
          {feed.lastReadAt ? t('lastRead', { when: moment(feed.lastReadAt) }) : t('neverRead')}
        </p>
      )}
      <div className={classes.steps}>
        {!feed.active && (
          <Button
            variant="filled"
            icon={<IconCalendarPlus />}
            pending={renew.isPending}
            onClick={() => take('renew')}
          >
            {t('create')}
          </Button>
        )}
        {feed.active && (
          <>
            <Button icon={<IconRefresh />} onClick={() => setAsked('renew')}>
              {t('renew')}
            </Button>
            <Button variant="danger" icon={<IconLinkOff />} onClick={() => setAsked('revoke')}>
              {t('revoke')}
            </Button>
          </>
        )}
      </div>
      {asked && (
        <ConfirmDialog
          title={t(`${asked}Title`)}
          confirm={t(asked)}
          danger={asked === 'revoke'}
          pending={renew.isPending || revoke.isPending}
          error={error ? problem(error) : undefined}
          onConfirm={() => take(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{t('oldDies')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Shown this once: who wants it again makes another. */
function Address({ address }: { address: string }) {
  const { t } = useTranslation('calendar');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      showDone(t('copied'));
    } catch {
      showFailure(t('notCopied'));
    }
  }
  return (
    <Notice
      hue="teal"
      role="status"
      action={
        <Button icon={<IconCopy />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      }
    >
      <p>{t('once')}</p>
      <code className={classes.address}>{address}</code>
    </Notice>
  );
}
