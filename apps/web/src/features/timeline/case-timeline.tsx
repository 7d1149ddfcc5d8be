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
import { Said, type NoteSteps } from './said';
import { useTimeline, type Entry, type TimelineFilter } from './timeline.queries';

interface CaseTimelineProps {
  caseId: string;
  /** When the person opened this case the last time before. */
  lastLookedAt: string | null;
  /** What one may do with a note; absent where nothing can be done. */
  noteSteps?: NoteSteps;
}

/** In the overview only the last few. */
const FEW = 6;

/** Everything on one line of time, with a rule where one last looked: the last few, narrowed by one kind. */
export function CaseTimeline({ caseId, lastLookedAt, noteSteps }: CaseTimelineProps) {
  const { t } = useTranslation('timeline');
  const [kind, setKind] = useState<TimelineKind | null>(null);
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
      <TimelineEntries
        caseId={caseId}
        lastLookedAt={lastLookedAt}
        noteSteps={noteSteps}
        filter={{ kinds: kind ? [kind] : [] }}
        limit={FEW}
      />
    </Section>
  );
}

export function TimelineEntries({
  caseId,
  lastLookedAt,
  noteSteps,
  filter,
  limit,
}: CaseTimelineProps & { filter: TimelineFilter; limit: number }) {
  const { t } = useTranslation('timeline');
  const list = useTimeline(caseId, filter, limit);
  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  const items = all.filter((entry) => !isEcho(entry, all));
  const entries = useTimelineEntries(items, lastLookedAt, noteSteps);
  const count = list.data?.pages[0]?.count;
  const older = typeof count === 'number' ? count - all.length : null;
  return (
    <>
      {list.isPending && <SkeletonRows rows={4} />}
      {list.isError && <NoAnswer error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && entries.length === 0 && <p className={classes.none}>{t('none')}</p>}
      <Timeline entries={entries} />
      {list.hasNextPage && (
        <Button pending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {older === null ? t('older') : t('olderCount', { count: older })}
        </Button>
      )}
    </>
  );
}

/** That the case came to its assessment says nothing where the assessment itself was begun at that moment. */
const isEcho = ({ subject, action, at }: Entry, all: readonly Entry[]): boolean =>
  subject === 'case' &&
  action === 'assess' &&
  all.some((other) => other.subject === 'assessment' && other.action === 'create' && other.at === at);

function useTimelineEntries(
  items: readonly Entry[],
  lastLookedAt: string | null,
  noteSteps: NoteSteps | undefined,
): TimelineEntry[] {
  const { t } = useTranslation('timeline');
  const { moment } = useFormat();
  const { title, facts, meta } = useEntryWords();
  // Only between something new and something seen: at the very top it would say nothing.
  const seenFrom = lastLookedAt === null ? -1 : items.findIndex(({ at }) => at <= lastLookedAt);
  return items.map((entry, at) => ({
    key: entry.id,
    look: lookOf(entry),
    title: entry.note?.correctedById ? <s>{title(entry)}</s> : title(entry),
    text: <Said facts={facts(entry)} entry={entry} steps={noteSteps} />,
    meta: meta(entry),
    ruleAbove:
      at === seenFrom && at > 0 && lastLookedAt ? t('lastLooked', { when: moment(lastLookedAt) }) : undefined,
  }));
}
