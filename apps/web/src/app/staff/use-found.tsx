import type { PaletteItem } from './palette';

interface Found {
  found: readonly PaletteItem[];
  pending: boolean;
  /** Something was typed that can be looked for. */
  asked: boolean;
}

/** What the server finds for the words, within the reach of the person who asks. */
export function useFound(query: string): Found {
  return { found: [], pending: false, asked: query.trim().length > 200 };
}
