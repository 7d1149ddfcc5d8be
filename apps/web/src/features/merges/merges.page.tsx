import { IconArrowMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { Page, Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './merges.module.css';
import { mergesQuery, useActOnMerge, type Merge } from './merges.queries';

/** Records that were joined, or are asked to be: what waits first, then what can still be taken apart. */
export function MergesPage() {
  const { t } = useTranslation('merges');
  const { data, error, refetch } = useQuery(mergesQuery);
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const waiting = data?.filter(({ status }) => status === 'asked') ?? [];
  const others = data?.filter(({ status }) => status !== 'asked') ?? [];
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <div className={classes.page}>
        {!data && <SkeletonRows rows={4} height={64} />}
        {data?.length === 0 && (
          <EmptyState icon={<IconArrowMerge />} title={t('list.none')}>
            {t('list.noneText')}
          </EmptyState>
        )}
        {waiting.length > 0 && (
          <Section title={t('list.waiting')} count={waiting.length}>
            <ul className={classes.plain}>{waiting.map(row)}</ul>
          </Section>
        )}
        {others.length > 0 && (
          <Section title={t('list.done')} count={others.length}>
            <ul className={classes.plain}>{others.map(row)}</ul>
          </Section>
        )}
      </div>
    </Page>
  );
}

const row = (merge: Merge) => <Row key={merge.id} merge={merge} />;

function Row({ merge }: { merge: Merge }) {
  const { t } = useTranslation('merges');
  const { day, moment, no } = useFormat();
  const isManager = useUser().role === 'manager';
  const [isUndoing, setUndoing] = useState(false);
  const { survivor, absorbed, status } = merge;
  const who = {
    asked: merge.askedBy,
    done: merge.decidedBy,
    declined: merge.decidedBy,
    undone: merge.undoneBy,
  }[status];
  const at = {
    asked: merge.askedAt,
    done: merge.decidedAt,
    declined: merge.decidedAt,
    undone: merge.undoneAt,
  }[status];
  return (
    <li className={classes.merge}>
      <div>
        <p className={classes.strong}>
          <Link to={`/cases/${survivor.caseId}`}>
            {survivor.name}, {no(survivor.number)}
          </Link>
          {' ← '}
          {absorbed.name}, {no(absorbed.number)}
        </p>
        <p className={classes.soft}>
          {t(`status.${status}`)} · {who?.name} · {at && moment(at)}
          {merge.undoableUntil &&
            ` · ${t('list.until', { day: day(merge.undoableUntil, { year: 'auto' }) })}`}
        </p>
        {merge.note && <p>{merge.note}</p>}
      </div>
      {isManager && status === 'asked' && (
        <div className={classes.buttons}>
          <Decline merge={merge} />
          <Button variant="light" to={`/children/${survivor.childId}/merge/${absorbed.childId}`}>
            {t('notice.compare')}
          </Button>
        </div>
      )}
      {isManager && status === 'done' && <Button onClick={() => setUndoing(true)}>{t('list.undo')}</Button>}
      {isUndoing && <UndoDialog merge={merge} onClose={() => setUndoing(false)} />}
    </li>
  );
}

function Decline({ merge }: { merge: Merge }) {
  const { t } = useTranslation('merges');
  const act = useActOnMerge();
  const [key] = useState(newIdempotencyKey);
  return (
    <Button pending={act.isPending} onClick={() => act.mutate({ id: merge.id, action: 'decline', key })}>
      {t('list.decline')}
    </Button>
  );
}

/** What was changed since stays where it is, and is said. */
function UndoDialog({ merge, onClose }: { merge: Merge; onClose: () => void }) {
  const { t } = useTranslation('merges');
  const { no } = useFormat();
  const problemText = useProblemText();
  const act = useActOnMerge();
  const [key] = useState(newIdempotencyKey);
  const by = { absorbed: no(merge.absorbed.number), survivor: no(merge.survivor.number) };
  const undo = (): void =>
    act.mutate(
      { id: merge.id, action: 'undo', key },
      {
        onSuccess: ({ stayed }) => {
          const left = (stayed?.fields.length ?? 0) + (stayed?.records.length ?? 0);
          showDone(left > 0 ? t('list.undonePartly', by) : t('list.undone', by));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('list.undoTitle', by)}
      confirm={t('list.undo')}
      pending={act.isPending}
      onConfirm={undo}
      onClose={onClose}
    >
      <p>{t('list.undoText', by)}</p>
      {act.error !== null && (
        <Notice hue="red" role="alert">
          {problemText(act.error)}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
