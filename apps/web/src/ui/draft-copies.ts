const PREFIX = 'birge.draft.';
const DEVICE = 'birge.device';
const TAB = `${PREFIX}tab`;

/** What this tab remembers of a form, so that a reload finds it before any server has answered. */
export interface LocalCopy {
  readonly value: unknown;
  /** The version of the server that these words follow; 0 if it has none. */
  readonly seen: number;
  /** Not on the server yet. */
  readonly unsent: boolean;
  /** On the server beside another draft, and not in its place. */
  readonly isBeside?: boolean;
  /** Typed before other words were taken up in their place: kept until somebody has said what becomes of them. */
  readonly aside?: readonly AsideWords[];
  /** The request that carried these words and has not been answered yet. */
  readonly carrying?: number;
  /** The idempotency key of what these words become: sent again after a crash they become it once. */
  readonly sendKey?: string;
}

export interface AsideWords {
  readonly value: unknown;
  readonly at: string;
}

let owner = 'nobody';

export const draftOwner = (): string => owner;

/** Drafts of one person are never offered to the next one at the same computer, nor left lying there. */
export function setDraftOwner(userId: string): void {
  if (owner !== userId) remove((key) => key !== TAB && !key.startsWith(`${PREFIX}${userId}.`));
  owner = userId;
}

/** At sign-out: nothing of what was typed stays on the device. The server keeps it for whoever wrote it. */
export const forgetDrafts = (): void => remove(() => true);

function remove(which: (key: string) => boolean): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX) && which(key))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Storage can be switched off; then there is nothing to forget.
  }
}

const nameOf = (key: string) => `${PREFIX}${owner}.${key}`;

export function readCopy(key: string): LocalCopy | null {
  try {
    const text = sessionStorage.getItem(nameOf(key));
    return text === null ? null : (JSON.parse(text) as LocalCopy);
  } catch {
    return null;
  }
}

/** @returns whether the browser took it */
export function writeCopy(key: string, copy: LocalCopy): boolean {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function removeCopy(key: string): void {
  try {
    sessionStorage.removeItem(nameOf(key));
  } catch {
    // Nothing was kept either.
  }
}

const overName = (key: string) => `${PREFIX}${owner}.over ${key}`;

/** The words were sent or thrown away here. Holds no words: if the server was never told, it is told again. */
export function noteOver(key: string): void {
  try {
    sessionStorage.setItem(overName(key), '1');
  } catch {
    // Then a draft whose removal got lost is offered once more.
  }
}

export function forgetOver(key: string): void {
  try {
    sessionStorage.removeItem(overName(key));
  } catch {
    // Nothing was noted either.
  }
}

export function isOver(key: string): boolean {
  try {
    return sessionStorage.getItem(overName(key)) !== null;
  } catch {
    return false;
  }
}

const byLot = (): string => crypto.randomUUID().slice(0, 8);

function remembered(storage: () => Storage, name: string): string {
  try {
    const known = storage().getItem(name);
    if (known && /^[0-9a-f]{8}$/.test(known)) return known;
    const drawn = byLot();
    storage().setItem(name, drawn);
    return drawn;
  } catch {
    return byLot();
  }
}

let writer: string | null = null;

/** This browser and this tab, both drawn by lot: they tell the server which words belong together, and no more. */
export function ownWriter(): string {
  writer ??= `${remembered(() => localStorage, DEVICE)}-${remembered(() => sessionStorage, TAB)}`;
  return writer;
}

export const isOwnDevice = (other: string): boolean => other.slice(0, 8) === ownWriter().slice(0, 8);

/** A tab that was made as a copy of another needs a mark of its own. */
export function drawNewTab(): void {
  try {
    sessionStorage.removeItem(TAB);
  } catch {
    // Then it is drawn anew each time anyway.
  }
  writer = null;
}
