import { useEffect, useRef, useState } from 'react';

import { ProblemError, problemCodeOf } from '../../app/problem';

import {
  gapAt,
  keepAnswers,
  keptAnswers,
  newKey,
  wipeAnswers,
  type Gap,
  type HelpAnswers,
} from './help-answers';
import { sendRequest } from './send-request';

export type Outcome =
  | { readonly kind: 'sent'; readonly code: string; readonly callBy: string }
  | { readonly kind: 'sending' | 'offline' | 'full' }
  | { readonly kind: 'refused'; readonly gap: Gap | null };

const SOON_MS = 60_000;
const LONGEST_MS = 600_000;

interface Told {
  /** What was kept goes on under another key. */
  readonly onKey: (key: string) => void;
  readonly onRefused: (gap: Gap) => void;
}

/** Sends, and sends again as soon as there is a connection or room; the key keeps it one request. */
export function useSending(kept: HelpAnswers, { onKey, onRefused }: Told) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef(false);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = async (answers: HelpAnswers, isSecond = false): Promise<void> => {
    if (running.current) return;
    running.current = true;
    clearTimeout(later.current);
    keepAnswers(answers);
    setOutcome({ kind: 'sending' });
    const result = await sendRequest(answers)
      .then(({ code, callBy }): Outcome => ({ kind: 'sent', code, callBy }))
      .catch((error: unknown) => outcomeOf(error));
    running.current = false;
    if (result === 'again' && !isSecond) {
      // It has arrived with other words, or with a puzzle that was no longer good: these words are a request of their own.
      const key = newKey();
      onKey(key);
      return send({ ...answers, key }, true);
    }
    const said = result === 'again' ? ({ kind: 'offline' } as const) : result;
    if (said.kind === 'sent') wipeAnswers();
    if (said.kind === 'refused') keepAnswers({ ...answers, ready: false });
    if (said.kind === 'full') later.current = setTimeout(sendWaiting, waitFor(said));
    setOutcome(said);
    if (said.kind === 'refused' && said.gap) onRefused(said.gap);
  };
  const sendWaiting = () => {
    const waiting = keptAnswers();
    if (waiting.ready) void send(waiting);
  };
  useEffect(() => {
    if (kept.ready) sendWaiting();
    window.addEventListener('online', sendWaiting);
    return () => {
      window.removeEventListener('online', sendWaiting);
      clearTimeout(later.current);
    };
    // Once, with what this phone has kept.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const forget = () => {
    clearTimeout(later.current);
    setOutcome(null);
  };
  return { outcome, send: (answers: HelpAnswers) => void send(answers), forget };
}

type Result = Outcome & { readonly retryAfter?: number };

const waitFor = ({ retryAfter = 0 }: Result): number =>
  Math.min(LONGEST_MS, Math.max(SOON_MS, retryAfter * 1000));

function outcomeOf(error: unknown): Result | 'again' {
  const code = problemCodeOf(error);
  if (!(error instanceof ProblemError)) return { kind: 'offline' };
  if (code === 'key_reused' || code === 'conflict') return 'again';
  if (code === 'too_many_requests' || code === 'unavailable')
    return { kind: 'full', retryAfter: error.problem.retryAfter ?? 0 };
  if (code !== 'invalid') return { kind: 'offline' };
  const pointers = (error.problem.errors ?? []).map(({ pointer }) => pointer);
  return pointers.some((pointer) => pointer.startsWith('#/puzzle'))
    ? 'again'
    : { kind: 'refused', gap: gapAt(pointers) };
}
