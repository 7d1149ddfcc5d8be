const KEY = 'birge.case-list';

/** The list from which a case was opened: identifiers only, and the address that leads back to it. */
export interface OpenedList {
  readonly search: string;
  /** Key of the view in the words of `cases`, or `null` for a list of one's own making. */
  readonly view: string | null;
  readonly ids: readonly string[];
  readonly total: number | null;
}

export function rememberList(list: OpenedList): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Without storage a case opens without its neighbours.
  }
}

export interface PlaceInList extends OpenedList {
  /** From 1. */
  readonly at: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Where a case stands in the list it was opened from; `null` when it came from elsewhere. */
export function placeInList(id: string): PlaceInList | null {
  try {
    const list = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as OpenedList | null;
    const at = list?.ids.indexOf(id) ?? -1;
    if (!list || at < 0) return null;
    return { ...list, at: at + 1, previous: list.ids[at - 1] ?? null, next: list.ids[at + 1] ?? null };
  } catch {
    return null;
  }
}
