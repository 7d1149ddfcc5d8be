import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

import { DraftKeeper } from './draft-keeper';
import { announceCarrier } from './draft-marks';
import type { DraftView, Offer } from './draft-view';

export { forgetDrafts, setDraftOwner } from './draft-copies';

export interface Draft<T> {
  readonly value: T;
  readonly set: (value: T | ((before: T) => T)) => void;
  /** After the thing has been sent. The value on the screen stays. */
  readonly clear: () => void;
  /** When the last change was kept; `null` before the first one. */
  readonly savedAt: Date | null;
  /** Whether an earlier draft stands in the form. */
  readonly restored: boolean;
  readonly status: DraftView['status'];
  /** What was begun elsewhere and waits to be taken up or left. */
  readonly offer: Offer | null;
  readonly elsewhere: boolean;
  /** The idempotency key of what these words become: the request that has it takes the draft with it. */
  readonly sendKey: string;
  /** For the component that shows the offer. @returns when it goes away */
  readonly willShow: () => () => void;
}

/** What a form without a type parameter hands to the components that show its state. */
export type AnyDraft = Omit<Draft<unknown>, 'value' | 'set'>;

export interface DraftOptions<T> {
  /** What the words are about, if the address does not say it. Out of reach, they are not given any more. */
  readonly caseId?: string | null;
  readonly referralId?: string | null;
  /** A form that saves itself as one types: whether these words cannot be saved that way now. */
  readonly needed?: (value: T) => boolean;
  /** The idempotency key that the words are sent with, where it is not `sendKey`. */
  readonly sentWith?: string | ((value: T) => string);
  /** The end of the address that the words are sent to, where there is no idempotency key: `/people/<id>`. */
  readonly sentTo?: string;
}

const always = (): boolean => true;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was kept by an earlier release may lack a field that the form has by now. */
function fit<T>(initial: T, kept: unknown): T {
  if (isObject(initial) && isObject(kept)) return { ...initial, ...kept };
  return typeof kept === typeof initial && Array.isArray(kept) === Array.isArray(initial)
    ? (kept as T)
    : initial;
}

/**
 * What is being typed, kept until it is sent: at once in this tab, a moment later on the server. It survives a reload, a
 * crash, an expired session and is there on another device; what another device has is offered, never put under the cursor.
 *
 * @param key names the form and the records it is about, e.g. `note.new.<caseId>`; never with a word that people typed
 */
export function useDraft<T>(key: string, initial: T, options: DraftOptions<T> = {}): Draft<T> {
  const keeper = useMemo(() => new DraftKeeper(key), [key]);
  const [value, setValue] = useState<T>(() =>
    keeper.found === undefined ? initial : fit(initial, keeper.found),
  );
  const view = useSyncExternalStore(keeper.subscribe, keeper.view);
  const changed = useRef(false);
  const [first] = useState(initial);
  const { caseId = null, referralId = null, needed = always, sentTo, sentWith } = options;
  const sendKey = (typeof sentWith === 'function' ? sentWith(value) : sentWith) ?? keeper.sendKey;

  useEffect(() => {
    keeper.bind({
      initial: first,
      apply: (next) => {
        changed.current = false;
        setValue(fit(first, next));
      },
      caseId,
      referralId,
      needed: needed as (value: unknown) => boolean,
    });
  });
  useEffect(() => keeper.open(), [keeper]);
  useEffect(() => announceCarrier({ key: sendKey }, keeper.carry), [keeper, sendKey]);
  useEffect(
    () => (sentTo === undefined ? undefined : announceCarrier({ address: sentTo }, keeper.carry)),
    [keeper, sentTo],
  );
  useEffect(() => {
    if (changed.current) keeper.changed(value);
  }, [keeper, value]);

  const set = useCallback((next: T | ((before: T) => T)) => {
    changed.current = true;
    setValue(next);
  }, []);
  const clear = useCallback(() => {
    changed.current = false;
    keeper.clear();
  }, [keeper]);
  const willShow = useCallback(() => keeper.willShow(), [keeper]);

  const { savedAt, status, offer, elsewhere } = view;
  const { restored } = keeper;
  return { value, set, clear, savedAt, restored, status, offer, elsewhere, sendKey, willShow };
}
