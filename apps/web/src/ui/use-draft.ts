import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIX = 'birge.draft.';
let owner = 'nobody';

/** Drafts of one person are never offered to the next one at the same computer. */
export function setDraftOwner(userId: string): void {
  owner = userId;
}

/** At sign-out: nothing of what was typed stays on the device. */
export function forgetDrafts(): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Storage can be switched off; then there is nothing to forget.
  }
}

const storageKey = (key: string) => `${PREFIX}${owner}.${key}`;

function read<T>(key: string, initial: T): T {
  try {
    const text = sessionStorage.getItem(storageKey(key));
    return text === null ? initial : (JSON.parse(text) as T);
  } catch {
    return initial;
  }
}

function write(key: string, value: unknown): Date | null {
  try {
    sessionStorage.setItem(storageKey(key), JSON.stringify(value));
    return new Date();
  } catch {
    return null;
  }
}

export interface Draft<T> {
  value: T;
  set: (value: T | ((before: T) => T)) => void;
  /** After the thing has been sent. The value on the screen stays. */
  clear: () => void;
  /** When the last change was kept; `null` before the first one. */
  savedAt: Date | null;
  /** Whether an earlier draft was found when the page opened. */
  restored: boolean;
}

/**
 * What is being typed, kept in this tab until it is sent: survives a reload and an expired session.
 *
 * @param key names the form and what it is about, e.g. `referral.new.<caseId>`
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [start] = useState(() => read<T | null>(key, null));
  const [value, setValue] = useState<T>(start ?? initial);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const changed = useRef(false);

  const set = useCallback((next: T | ((before: T) => T)) => {
    changed.current = true;
    setValue(next);
  }, []);

  useEffect(() => {
    if (changed.current) setSavedAt(write(key, value));
  }, [key, value]);

  const clear = useCallback(() => {
    changed.current = false;
    setSavedAt(null);
    try {
      sessionStorage.removeItem(storageKey(key));
    } catch {
      // Nothing was kept either.
    }
  }, [key]);

  return { value, set, clear, savedAt, restored: start !== null };
}
