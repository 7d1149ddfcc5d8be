import { withoutSkipped, type Instrument, type ScreeningAnswers } from '@birge/domain';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Side } from '../../app/merge-edits';
import { problemCodeOf } from '../../app/problem';

import { mergeAnswers } from './merge-answers';
import { outbox } from './screening-outbox';
import { fetchAnswers, saveAnswers, type Answers } from './screenings.queries';

const RETRY_MS = 5_000;
const worthRetrying = new Set(['no_connection', 'unavailable', 'internal', 'too_many_requests']);

/** `waiting`: kept on this device until there is a connection. `asking`: two people have answered otherwise. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'asking' | 'failed';

export interface Collision {
  readonly questions: readonly string[];
  readonly theirs: ScreeningAnswers;
}

export interface ScreeningDraft {
  readonly answers: ScreeningAnswers;
  readonly state: SaveState;
  readonly error: unknown;
  readonly collision: Collision | null;
  readonly answer: (question: string, code: number) => void;
  /** Decides a collision, question by question. */
  readonly resolve: (choices: Readonly<Record<string, Side>>) => void;
  /** Sends what is not sent yet. @returns whether the server has everything */
  readonly flush: () => Promise<boolean>;
}

const asBody = (answers: ScreeningAnswers): Record<string, number> =>
  ({ ...answers }) as Record<string, number>;
const isSame = (one: ScreeningAnswers, other: ScreeningAnswers): boolean => {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => one[id] === other[id]);
};

/**
 * The answers of a draft, saved after each one: on this device at once, on the server as soon as it can be reached.
 *
 * @param start what the server had when the page opened
 */
export function useScreeningAnswers(
  { id, instrument }: { id: string; instrument: Instrument },
  start: Answers,
  userId: string,
): ScreeningDraft {
  const [begin] = useState(() => {
    const unsent = outbox.read(userId, id);
    return unsent ? mergeAnswers(instrument, unsent.base, unsent.answers, start.answers) : null;
  });
  const [answers, setAnswers] = useState<ScreeningAnswers>(begin?.answers ?? start.answers);
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const [collision, setCollision] = useState<Collision | null>(
    begin && begin.collisions.length > 0 ? { questions: begin.collisions, theirs: start.answers } : null,
  );
  const latest = useRef(answers);
  const base = useRef<ScreeningAnswers>(start.answers);
  const version = useRef(start.version);
  const isHeld = useRef(collision !== null);
  const running = useRef<Promise<boolean> | null>(null);

  const keep = useCallback(
    (next: ScreeningAnswers) => {
      latest.current = next;
      setAnswers(next);
      if (isSame(next, base.current)) outbox.clear(userId, id);
      else outbox.write(userId, id, { answers: next, base: base.current });
    },
    [id, userId],
  );

  /** Somebody else was faster: both are put together, and only what contradicts itself is asked. */
  const merge = useCallback(async () => {
    const theirs = await fetchAnswers(id);
    const merged = mergeAnswers(instrument, base.current, latest.current, theirs.answers);
    base.current = theirs.answers;
    version.current = theirs.version;
    keep(merged.answers);
    if (merged.collisions.length === 0) return;
    isHeld.current = true;
    setCollision({ questions: merged.collisions, theirs: theirs.answers });
  }, [id, instrument, keep]);

  const run = useCallback(async (): Promise<boolean> => {
    while (!isHeld.current && !isSame(latest.current, base.current)) {
      const sending = latest.current;
      setState('saving');
      try {
        const saved = await saveAnswers(id, version.current, asBody(sending));
        base.current = sending;
        version.current = saved.version;
        keep(latest.current);
      } catch (failure) {
        const code = problemCodeOf(failure) ?? 'internal';
        try {
          if (code !== 'stale') throw failure;
          await merge();
        } catch (last) {
          const isWaiting = worthRetrying.has(problemCodeOf(last) ?? 'internal');
          setState(isWaiting ? 'waiting' : 'failed');
          setError(isWaiting ? null : last);
          return false;
        }
      }
    }
    setError(null);
    setState(isHeld.current ? 'asking' : 'saved');
    return !isHeld.current;
  }, [id, keep, merge]);

  const flush = useCallback((): Promise<boolean> => {
    running.current ??= run().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [run]);

  // What was left over from before is sent as soon as the page opens.
  useEffect(() => {
    if (!isSame(latest.current, base.current)) void flush();
  }, [flush]);

  useEffect(() => {
    if (state !== 'waiting') return;
    const again = (): void => void flush();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, flush]);

  return {
    answers,
    state,
    error,
    collision,
    answer: (question, code) => {
      keep(withoutSkipped(instrument, { ...latest.current, [question]: code }));
      void flush();
    },
    resolve: (choices) => {
      if (collision) {
        const { questions, theirs } = collision;
        const taken = questions.filter((asked) => choices[asked] === 'theirs');
        const given = Object.fromEntries(taken.map((asked) => [asked, theirs[asked]]));
        keep(withoutSkipped(instrument, { ...latest.current, ...given }));
      }
      isHeld.current = false;
      setCollision(null);
      setState('saved');
      void flush();
    },
    flush,
  };
}
