import { useCallback, useEffect, useRef, useState } from 'react';

/** Typing pauses this long before it is saved. */
const PAUSE_MS = 1200;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

export interface Autosave {
  readonly state: SaveState;
  readonly savedAt: Date | null;
  readonly error: unknown;
  /** Saves now what is not saved yet. @returns whether everything is saved */
  readonly flush: () => Promise<boolean>;
  /** After a failure that a person has looked at: saving goes on. */
  readonly retry: () => void;
}

/**
 * Saves a draft as it is typed, one save after the other, never two at once.
 *
 * @param value what is typed now; compared as JSON
 * @param save sends it; may throw, then nothing more is sent until `retry`
 * @param enabled `false` while the value cannot be saved
 */
export function useAutosave<T>(value: T, save: (value: T) => Promise<unknown>, enabled = true): Autosave {
  const text = JSON.stringify(value);
  const latest = useRef({ text, save, enabled });
  const saved = useRef(text);
  const running = useRef<Promise<boolean> | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    latest.current = { text, save, enabled };
  });

  const run = useCallback(async (): Promise<boolean> => {
    while (latest.current.enabled && latest.current.text !== saved.current) {
      const sending = latest.current.text;
      setState('saving');
      try {
        await latest.current.save(JSON.parse(sending) as T);
      } catch (failure) {
        setError(failure);
        setState('failed');
        return false;
      }
      saved.current = sending;
      setSavedAt(new Date());
      setError(null);
    }
    const isSaved = latest.current.text === saved.current;
    setState(isSaved ? 'saved' : 'waiting');
    return isSaved;
  }, []);

  const flush = useCallback((): Promise<boolean> => {
    running.current ??= run().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [run]);

  useEffect(() => {
    if (!enabled || error || text === saved.current) return;
    setState((now) => (now === 'saving' ? now : 'waiting'));
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, enabled, error, flush]);

  const retry = useCallback(() => setError(null), []);
  return { state, savedAt, error, flush, retry };
}
