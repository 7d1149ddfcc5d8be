import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { api } from '../../app/api';
import { same } from '../../app/merge-edits';
import { ProblemError } from '../../app/problem';

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
  /** Somebody else changed the draft meanwhile: the page shows theirs. */
  readonly overtaken: boolean;
}

const partOf = (referral: Referral, part: string): unknown => {
  if (part === 'serviceId') return referral.service.id;
  if (part === 'organisationId') return referral.organisation?.id ?? null;
  if (part === 'goalId') return referral.goal?.id ?? null;
  return referral[part as keyof Referral];
};

/** Whether somebody else has changed the very parts that are about to be changed here. */
const collide = (before: Referral, now: Referral, change: ReferralChange): boolean =>
  Object.keys(change).some((part) => !same(partOf(before, part), partOf(now, part)));

/** Saves a draft as it is written, each time by the version that was last seen. */
export function useDraftSaver(id: string): DraftSaver {
  const client = useQueryClient();
  const [unsaved, setUnsaved] = useState<ReferralChange>({});
  const [state, setState] = useState({
    savedAt: null as string | null,
    error: null as unknown,
    overtaken: false,
  });
  const waiting = useRef<ReferralChange | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const sendAll = useCallback(async (): Promise<boolean> => {
    const { queryKey } = referralQuery(id);
    while (waiting.current) {
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
        setState({ savedAt: data.updatedAt, error: null, overtaken: false });
        continue;
      }
      const current = error.current as Referral | undefined;
      if (current) {
        const before = client.getQueryData<Referral>(queryKey);
        client.setQueryData(queryKey, current);
        if (
          before &&
          before.version < current.version &&
          current.status === 'draft' &&
          !collide(before, current, change)
        ) {
          waiting.current = { ...change, ...(waiting.current ?? {}) };
          continue;
        }
        setUnsaved({});
        setState((before) => ({ ...before, error: null, overtaken: true }));
        return false;
      }
      waiting.current = { ...change, ...(waiting.current ?? {}) };
      setState((before) => ({ ...before, error: new ProblemError(error) }));
      return false;
    }
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

  return useMemo(() => ({ save, settle, unsaved, ...state }), [save, settle, unsaved, state]);
}
