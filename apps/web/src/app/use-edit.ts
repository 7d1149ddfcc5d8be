import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { useDraft, type AnyDraft } from '../ui/use-draft';

import { mergeEdits, pathKey, type Collision, type FieldPath, type Side } from './merge-edits';
import { problemCodeOf } from './problem';
import { recordNow } from './stale';

interface Versioned {
  readonly id?: string | null;
  readonly version: number;
  readonly updatedAt?: string;
}

/** What is kept while somebody edits: the record as it was when they began, and what they made of it. */
interface Begun<A> {
  readonly base: A;
  readonly version: number;
  readonly since: string;
  readonly value: A;
}

export interface EditOptions<R extends Versioned, A extends object> {
  /** Name of the draft, e.g. `person.<id>`. */
  readonly key: string;
  readonly record: R;
  readonly answersOf: (record: R) => A;
  readonly caseId?: string | null;
  readonly referralId?: string | null;
  /** The end of the address that takes the edit, where it is not the record's own. */
  readonly sentTo?: string;
  /** A form that saves itself as one types: whether these answers can be saved so. */
  readonly savesItself?: (value: A) => boolean;
}

/** What somebody else has changed meanwhile and this person has changed too. */
export interface Conflict {
  readonly collisions: readonly Collision[];
  readonly choices: Readonly<Record<string, Side>>;
  readonly choose: (path: FieldPath, side: Side) => void;
  readonly isSettled: boolean;
  /** When the edit began: whoever changed the record did it since. */
  readonly since: string;
  readonly recordId: string | null;
  readonly at: string | null;
}

export interface Edit<R, A> {
  readonly value: A;
  readonly set: (part: Partial<A> | ((before: A) => A)) => void;
  readonly draft: AnyDraft;
  readonly conflict: Conflict | null;
  /** The record has gone out of reach: nothing can be saved, but what was typed is still here. */
  readonly isGone: boolean;
  /** What others changed and was taken over when it was saved last. */
  readonly taken: readonly FieldPath[];
  readonly aboutTaken: { readonly recordId: string | null; readonly since: string } | null;
  /**
   * Saves; merges and saves again as often as somebody else is faster. Any other refusal is thrown.
   *
   * @returns the saved record, or `null` if the person has to choose first
   */
  readonly save: (send: (value: A, version: number) => Promise<R>) => Promise<R | null>;
  /** A step of one's own that changes the record beside the form: what it has changed comes into the form, unsaid. */
  readonly takeFrom: (step: () => Promise<R>) => Promise<R>;
  /** What is typed at this moment, for code that has waited for something. */
  readonly now: () => A;
  /** After it is saved and the form goes away, or when the edit is given up. */
  readonly clear: () => void;
  /** What of an error the form still has to say: what is asked in the conflict panel is not said twice. */
  readonly toTell: (error: unknown) => unknown;
}

const MOST_ATTEMPTS = 5;

/** An edit of a record that somebody else may be editing too: nothing of either is overwritten unseen. */
export function useEdit<R extends Versioned, A extends object>(options: EditOptions<R, A>): Edit<R, A> {
  const { key, record, answersOf, caseId, referralId, savesItself } = options;
  const [theirs, setTheirs] = useState<R | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const [isGone, setGone] = useState(false);
  const [taken, setTaken] = useState<readonly FieldPath[]>([]);
  const [aboutTaken, setAboutTaken] = useState<Edit<R, A>['aboutTaken']>(null);
  const [start] = useState<Begun<A>>(() => begin(record, answersOf(record)));
  const draft = useDraft<Begun<A>>(key, start, {
    caseId,
    referralId,
    sentTo: options.sentTo ?? (!record.id ? undefined : `/${record.id}`),
    needed: ({ value }) => theirs !== null || !savesItself?.(value),
  });
  const { set: keep, clear } = draft;
  const begun = useMemo(() => whole(draft.value, start), [draft.value, start]);
  const latest = useRef({ begun, theirs, choices, answersOf });
  useEffect(() => {
    latest.current = { begun, theirs, choices, answersOf };
  });

  const put = useCallback(
    (next: Begun<A>) => {
      latest.current = { ...latest.current, begun: next };
      keep(next);
    },
    [keep],
  );
  const set = useCallback(
    (part: Partial<A> | ((before: A) => A)) => {
      const { begun: now } = latest.current;
      put({ ...now, value: typeof part === 'function' ? part(now.value) : { ...now.value, ...part } });
    },
    [put],
  );

  /** Takes the other edit in. @returns whether nothing is left to ask */
  const takeIn = useCallback(
    (current: R, made: Readonly<Record<string, Side>>, isOwn = false): boolean => {
      const { begun: now, answersOf: read } = latest.current;
      const other = read(current);
      const merge = mergeEdits(now.base, now.value, other, (path) => made[pathKey(path)]);
      if (merge.collisions.length > 0) {
        latest.current.theirs = current;
        setTheirs(current);
        return false;
      }
      latest.current.theirs = null;
      latest.current.choices = {};
      setTheirs(null);
      setChoices({});
      if (merge.taken.length > 0 && !isOwn) {
        setTaken((before) => [...before, ...merge.taken]);
        setAboutTaken({ recordId: current.id ?? null, since: now.since });
      }
      put({ ...begin(current, other), value: merge.merged });
      return true;
    },
    [put],
  );

  const sendUntilTaken = useCallback(
    async (send: (value: A, version: number) => Promise<R>): Promise<R | null> => {
      for (let attempt = 0; ; attempt += 1) {
        const { value, version } = latest.current.begun;
        try {
          const saved = await send(value, version);
          // What was typed while it was on its way goes on from what was saved.
          put({ ...begin(saved, latest.current.answersOf(saved)), value: latest.current.begun.value });
          return saved;
        } catch (error) {
          const current = recordNow<R>(error);
          if (problemCodeOf(error) === 'not_found') setGone(true);
          if (current === null || attempt >= MOST_ATTEMPTS) throw error;
          if (!takeIn(current, {})) return null;
        }
      }
    },
    [put, takeIn],
  );

  const isSaving = useRef(false);
  // The page has heard of a later version, or an old draft was taken up again: better merged now than refused later.
  useEffect(() => {
    if (!isSaving.current && record.version > Math.max(begun.version, latest.current.theirs?.version ?? 0))
      takeIn(record, {});
  }, [record, begun.version, takeIn]);

  const save = useCallback(
    async (send: (value: A, version: number) => Promise<R>): Promise<R | null> => {
      const { theirs: open, choices: made } = latest.current;
      if (open && !takeIn(open, made)) return null;
      isSaving.current = true;
      try {
        return await sendUntilTaken(send);
      } finally {
        isSaving.current = false;
      }
    },
    [takeIn, sendUntilTaken],
  );

  const takeFrom = useCallback(
    async (step: () => Promise<R>): Promise<R> => {
      isSaving.current = true;
      try {
        const changed = await step();
        takeIn(changed, {}, true);
        return changed;
      } finally {
        isSaving.current = false;
      }
    },
    [takeIn],
  );

  const choose = useCallback(
    (path: FieldPath, side: Side) => setChoices((before) => ({ ...before, [pathKey(path)]: side })),
    [],
  );
  const conflict = theirs && conflictOf(begun, theirs, answersOf(theirs), choices, choose);
  const now = useCallback(() => latest.current.begun.value, []);
  const toTell = (error: unknown): unknown => (recordNow(error) && theirs ? null : isGone ? null : error);
  return {
    ...{ value: begun.value, set, draft, conflict, isGone, taken, aboutTaken },
    ...{ save, takeFrom, now, clear, toTell },
  };
}

function conflictOf<A>(
  begun: Begun<A>,
  theirs: Versioned,
  answers: A,
  choices: Conflict['choices'],
  choose: Conflict['choose'],
): Conflict {
  const { collisions } = mergeEdits(begun.base, begun.value, answers);
  const isSettled = collisions.every(({ path }) => choices[pathKey(path)] !== undefined);
  const about = { since: begun.since, recordId: theirs.id ?? null, at: theirs.updatedAt ?? null };
  return { collisions, choices, choose, isSettled, ...about };
}

function begin<A>(record: Versioned, answers: A): Begun<A> {
  const since = record.updatedAt ?? new Date().toISOString();
  return { base: answers, version: record.version, since, value: answers };
}

/** A draft of an earlier release may lack a field. */
const whole = <A extends object>(kept: Begun<A>, start: Begun<A>): Begun<A> => ({
  ...start,
  ...kept,
  base: { ...start.base, ...kept.base },
  value: { ...start.value, ...kept.value },
});
