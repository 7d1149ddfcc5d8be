import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { api } from '../../app/api';
import { mergeEdits, pathKey, same, type Collision, type Side } from '../../app/merge-edits';
import { ProblemError } from '../../app/problem';
import type { Conflict } from '../../app/use-edit';

import { referralQuery, type Referral, type ReferralChange } from './referrals.queries';

/** While somebody is typing, so long after the last key. */
const PAUSE_MS = 600;

export interface DraftSaver {
  /** Keeps a change on the server; changes that come quickly go together, one request at a time. */
  save(change: ReferralChange, how?: 'now' | 'typing'): void;
  /** Waits until everything is kept. @returns whether it is */
  settle(): Promise<boolean>;
  /** What is not kept yet: shown as chosen already. */
  readonly unsaved: ReferralChange;
  readonly savedAt: string | null;
  readonly error: unknown;
  /** What somebody else has changed meanwhile and is about to be changed here too: nothing is sent before a choice. */
  readonly conflict: Conflict | null;
  /** Keeps what was chosen of a conflict. */
  resolve(): void;
  /** What of somebody else was chosen last, for fields that hold their own words. */
  readonly taken: ReferralChange;
}

const partsOf = (referral: Referral): Required<ReferralChange> => ({
  serviceId: referral.service.id,
  organisationId: referral.organisation?.id ?? null,
  goalId: referral.goal?.id ?? null,
  reason: referral.reason,
  sharedFields: referral.sharedFields as ReferralChange['sharedFields'] & object,
  documentIds: (referral.papers?.attached ?? []).map(({ id }) => id),
});

/** What is still to be sent after both edits are put together. */
function changeFrom(merged: ReferralChange, now: ReferralChange): ReferralChange {
  const parts = Object.entries(merged) as [keyof ReferralChange, unknown][];
  return Object.fromEntries(parts.filter(([part, value]) => !same(value, now[part])));
}

/** Saves a draft as it is written, each time by the version that was last seen. */
export function useDraftSaver(id: string): DraftSaver {
  const client = useQueryClient();
  const [unsaved, setUnsaved] = useState<ReferralChange>({});
  const [state, setState] = useState({ savedAt: null as string | null, error: null as unknown });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const [taken, setTaken] = useState<ReferralChange>({});
  const isHeld = useRef(false);
  const waiting = useRef<ReferralChange | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const sendAll = useCallback(async (): Promise<boolean> => {
    const { queryKey } = referralQuery(id);
    while (waiting.current && !isHeld.current) {
      const change: ReferralChange = waiting.current;
      waiting.current = null;
      const seen = client.getQueryData<Referral>(queryKey)?.version ?? 0;
      const path = { id };
      const { data, error } = await api.PATCH('/api/referrals/{id}', {
        params: { path },
        body: change,
        ifMatch: seen,
      });
      if (data) {
        client.setQueryData(queryKey, data);
        setState({ savedAt: data.updatedAt, error: null });
        continue;
      }
      const current = error.current as Referral | undefined;
      const before = client.getQueryData<Referral>(queryKey);
      if (current) client.setQueryData(queryKey, current);
      // Sent already, perhaps by somebody else: the page leads there.
      if (current && current.status !== 'draft') return false;
      if (current && before && before.version < current.version) {
        const base = partsOf(before);
        const wanted = { ...change, ...(waiting.current ?? {}) };
        const merge = mergeEdits<ReferralChange>(base, { ...base, ...wanted }, partsOf(current));
        if (merge.collisions.length === 0) {
          waiting.current = changeFrom(merge.merged, partsOf(current));
          continue;
        }
        waiting.current = wanted;
        isHeld.current = true;
        setAsked({ collisions: merge.collisions, since: before.updatedAt, at: current.updatedAt });
        setState((last) => ({ ...last, error: null }));
        return false;
      }
      waiting.current = { ...change, ...(waiting.current ?? {}) };
      setState((before) => ({ ...before, error: new ProblemError(error) }));
      return false;
    }
    if (isHeld.current) return false;
    setUnsaved({});
    return true;
  }, [client, id]);

  const settle = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    let kept = true;
    // What was typed while a request was under way follows it.
    do {
      running.current ??= sendAll().finally(() => (running.current = null));
      kept = await running.current;
    } while (kept && waiting.current);
    return kept;
  }, [sendAll]);

  const save = useCallback(
    (change: ReferralChange, how: 'now' | 'typing' = 'now') => {
      waiting.current = { ...waiting.current, ...change };
      setUnsaved((before) => ({ ...before, ...change }));
      clearTimeout(timer.current);
      if (how === 'now') void settle();
      else timer.current = setTimeout(() => void settle(), PAUSE_MS);
    },
    [settle],
  );

  // Leaving the page does not wait, but what was typed a moment ago is still sent.
  useEffect(() => () => void (waiting.current && settle()), [settle]);

  const resolve = useCallback(() => {
    const theirs = (asked?.collisions ?? []).filter(({ path }) => choices[pathKey(path)] === 'theirs');
    const given = Object.fromEntries(theirs.map(({ path: [part = ''], theirs: value }) => [part, value]));
    const left = (change: ReferralChange): ReferralChange =>
      Object.fromEntries(Object.entries(change).filter(([part]) => !(part in given)));
    waiting.current = left(waiting.current ?? {});
    if (Object.keys(waiting.current).length === 0) waiting.current = null;
    setUnsaved(left);
    setTaken(given);
    setAsked(null);
    setChoices({});
    isHeld.current = false;
    void settle();
  }, [asked, choices, settle]);

  return useMemo(() => {
    const conflict = asked && conflictOf(id, asked, choices, setChoices);
    return { save, settle, unsaved, conflict, resolve, taken, ...state };
  }, [id, save, settle, unsaved, asked, choices, resolve, taken, state]);
}

interface Asked {
  readonly collisions: readonly Collision[];
  readonly since: string;
  readonly at: string;
}

function conflictOf(
  recordId: string,
  { collisions, since, at }: Asked,
  choices: Conflict['choices'],
  setChoices: (change: (before: Conflict['choices']) => Conflict['choices']) => void,
): Conflict {
  return {
    collisions,
    choices,
    choose: (path, side) => setChoices((before) => ({ ...before, [pathKey(path)]: side })),
    isSettled: collisions.every(({ path }) => choices[pathKey(path)] !== undefined),
    since,
    at,
    recordId,
  };
}
