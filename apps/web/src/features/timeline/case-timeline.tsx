import { timelineKinds, type TimelineKind } from '@birge/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n';

import { NoAnswer } from '../../app/screens/no-answer';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';
import { Timeline, type TimelineEntry } from '../../ui/timeline';
import { useFormat } from '../../ui/use-format';

import classes from './timeline.module.css';
import { lookOf } from './entry-look';
import { useEntryWords } from './entry-words';
import { useTimeline, type Entry } from './timeline.queries';

interface CaseTimelineProps {
  caseId: string;
  /** When the person opened this case the last time before. */
  lastLookedAt: string | null;
  /** How many are shown at first: few in the overview, many on the tab. */
  limit?: number;
}

/** Everything on one line of time, with a rule where one last looked. */
export function CaseTimeline({ caseId, lastLookedAt, limit = 6 }: CaseTimelineProps) {
  const { t } = useTranslation('timeline');
  const [kind, setKind] = useState<TimelineKind | null>(null);
  const list = useTimeline(caseId, kind, limit);
  const entries = useTimelineEntries(list.data?.pages.flatMap(({ items }) => items) ?? [], lastLookedAt);
  const count = list.data?.pages[0]?.count;
  const older = typeof count === 'number' ? count - entries.length : null;
  return (
    <Section
      title={t('title')}
      aside={
        <Pills
          label={t('filter')}
          current={kind ?? 'all'}
          items={['all', ...timelineKinds].map((key) => ({ key, label: t(`kinds.${key}`) }))}
          onSelect={(key) => setKind(key === 'all' ? null : (key as TimelineKind))}
        />
      }
    >
      {list.isPending && <SkeletonRows rows={4} />}
      {list.isError && <NoAnswer error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && entries.length === 0 && <p className={classes.none}>{t('none')}</p>}
      <Timeline entries={entries} />
      {list.hasNextPage && (
        <Button pending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {older === null ? t('older') : t('olderCount', { count: older })}
        </Button>
      )}
    </Section>
  );
}

function useTimelineEntries(items: readonly Entry[], lastLookedAt: string | null): TimelineEntry[] {
  const { t } = useTranslation('timeline');
  const { moment } = useFormat();
  const { title, facts, meta } = useEntryWords();
  // Only between something new and something seen: at the very top it would say nothing.
  const seenFrom = lastLookedAt === null ? -1 : items.findIndex(({ at }) => at <= lastLookedAt);
  return items.map((entry, at) => ({
    key: entry.id,
    look: lookOf(entry),
    title: title(entry),
    text: <Said facts={facts(entry)} entry={entry} />,
    meta: meta(entry),
    ruleAbove:
      at === seenFrom && at > 0 && lastLookedAt ? t('lastLooked', { when: moment(lastLookedAt) }) : undefined,
  }));
}

function Said({ facts, entry }: { facts: readonly string[]; entry: Entry }) {
  const { t } = useTranslation('timeline');
  const quote = entry.note?.body ?? entry.text;
  return (
    <>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {quote && <p className={classes.quote}>{entry.note ? quote : `“${quote}”`}</p>}
      {entry.note?.shareable && <p className={classes.shareable}>{t('shareable')}</p>}
    </>
  );
}
