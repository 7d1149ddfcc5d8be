import { timelineKinds } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { FilterBar, FilterButton, FilterSearch } from '../../ui/filter-button';
import { today } from '../../ui/format';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { TimelineEntries } from './case-timeline';
import type { NoteSteps } from './said';
import classes from './timeline.module.css';
import {
  noteSearchQuery,
  SHORTEST_SEARCH,
  timelineActorsQuery,
  type TimelineFilter,
} from './timeline.queries';

const PER_PAGE = 50;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface TabProps {
  caseId: string;
  lastLookedAt: string | null;
  noteSteps?: NoteSteps;
}

/** All that happened: narrowed by kinds, person and day, which stand in the address; searched by words, which do not. */
export function TimelineTab({ caseId, lastLookedAt, noteSteps }: TabProps) {
  const { t } = useTranslation('timeline');
  const { filter, change } = useFilter();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data: people = [] } = useQuery(timelineActorsQuery(caseId));
  return (
    <Section title={t('title')}>
      <FilterBar>
        <FilterSearch label={t('filters.search')} value={typed} onChange={setTyped} />
        <FilterButton
          label={t('filters.kind')}
          options={timelineKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={filter.kinds}
          onChange={(kinds) => change({ kind: kinds.join(',') })}
        />
        <FilterButton
          single
          label={t('filters.person')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.actorId ? [filter.actorId] : []}
          onChange={([by = '']) => change({ by })}
        />
        <label className={classes.until}>
          {t('filters.until')}
          <input
            type="date"
            max={today()}
            value={filter.until ?? ''}
            onChange={({ currentTarget }) => change({ until: currentTarget.value })}
          />
        </label>
      </FilterBar>
      {q.length >= SHORTEST_SEARCH ? (
        <FoundNotes caseId={caseId} q={q} />
      ) : (
        <TimelineEntries
          caseId={caseId}
          lastLookedAt={lastLookedAt}
          noteSteps={noteSteps}
          filter={filter}
          limit={PER_PAGE}
        />
      )}
    </Section>
  );
}

function useFilter(): { filter: TimelineFilter; change: (part: Record<string, string>) => void } {
  const [params, setParams] = useSearchParams();
  const asked = params.get('kind')?.split(',') ?? [];
  const until = params.get('until') ?? '';
  const filter = {
    kinds: timelineKinds.filter((kind) => asked.includes(kind)),
    actorId: params.get('by') ?? undefined,
    until: DAY.test(until) ? until : undefined,
  };
  const change = (part: Record<string, string>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(part))
          if (value === '') next.delete(key);
          else next.set(key, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { filter, change };
}

function FoundNotes({ caseId, q }: { caseId: string; q: string }) {
  const { t } = useTranslation('timeline');
  const { t: code } = useTranslation('codes');
  const { moment } = useFormat();
  const { data, error, refetch } = useQuery(noteSearchQuery(caseId, q));
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={3} />;
  const count = typeof data.count === 'number' ? data.count : data.count.atLeast;
  return (
    <>
      <p role="status" className={classes.none}>
        {count === 0 ? t('filters.foundNone') : t('filters.found', { count })}
      </p>
      <ol className={classes.found}>
        {data.items.map(({ id, kind, body, author, createdAt }) => (
          <li key={id}>
            <p className={classes.shareable}>
              {code(`noteKind.${kind}`)} · {author.name} · {moment(createdAt)}
            </p>
            <p className={classes.quote}>{body}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
